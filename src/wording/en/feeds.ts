import type { FeedsWords } from '../feeds-words.ts';

/** Feeds and calendar in British English. */
export const enFeeds: FeedsWords = {
  follow: 'To follow',
  updates: 'Updates of owners',
  grades: 'What the figures came to prove',
  emerging: 'What gets worse',
  calendar: 'Days ahead',
  asks: (callToAction) => `Asks: ${callToAction}`,
  stepDue: (what) => `Due: ${what}`,
  goalDue: (metric) => `Goal due: ${metric}`,
  updateDue: (plan) => `Update due: ${plan}`,
  readable: (metric) => `Can be read for the first time: ${metric}`,
  about: (plan, who) => `${plan}. ${who}.`,
};
