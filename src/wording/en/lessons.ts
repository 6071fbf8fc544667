import type { LessonsWords } from '../lessons-words.ts';

/** The page of lessons in British English. */
export const enLessons: LessonsWords = {
  title: 'Lessons',
  deck: 'What made nothing clearly better or was stopped, and what its owners learned from it.',
  groups: {
    failed: 'No better, and what we learned',
    silent: 'No better so far, and no lesson yet',
    others: 'Lessons of the other plans',
  },
  silentDeck: 'Their owners can still write it: it stands in the plan under “result”.',
  stopped: 'Stopped.',
  carriesOn: 'carries it on.',
  notMeasured: 'Nothing is measured yet.',
  owner: 'Owner',
  none: 'Every plan that can be judged made something better, and no lesson is written down yet.',
};
