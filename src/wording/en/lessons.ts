import type { LessonsWords } from '../lessons-words.ts';

/** The page of lessons in British English. */
export const enLessons: LessonsWords = {
  title: 'Lessons',
  deck: 'Plans after which nothing is clearly better, that slip back or were stopped, and what their owners learned.',
  groups: {
    failed: 'Not clearly better, slipping back or stopped: what we learned',
    silent: 'Not clearly better, slipping back or stopped: no lesson yet',
    others: 'Lessons of the other plans',
  },
  silentDeck: 'Their owners can still write it: it stands in the plan under “result”.',
  stopped: 'Stopped.',
  owner: 'Owner',
  none: 'No plan is stopped or known to have failed, and no lesson is written down yet.',
};
