import type { HoldingWords } from '../holding-words.ts';

/** Whether a change still holds, in English. */
export const enHolding: HoldingWords = {
  question: 'Does it hold?',
  howAsked: 'How a change is asked again',
  labels: {
    holds: 'still holds',
    slipping: 'slipping back',
    unclear: 'not clear whether it holds',
    early: 'too early to tell whether it holds',
  },
  worse: (from, to, moved) => `From ${from} to ${to} it is worse than in the window after the change: ${moved}.`,
  better: (from, to, moved) => `From ${from} to ${to} it is better than before the change: ${moved}.`,
  notWorse: 'It is not clearly worse than in the window after the change.',
  neither: (from, to, now, then, before) =>
    `From ${from} to ${to} it was ${now}, in the window after the change ${then}, and before the change ${before}: neither clearly worse than in that window nor clearly better than before.`,
  maybeSeason: 'These are other months of the year: a season is not ruled out.',
  stillBetter: 'It is still better than before the change.',
  notShownBetter: 'That it is still better than before the change is not shown.',
  whyUnknown: 'The figures do not show why.',
  fewCases: 'The periods since the window after hold too few cases to compare.',
  likelier: (longer, { value, lower, upper }) =>
    `in ${value} of 100 pairs (${lower} to ${upper}) a case now takes ${longer ? 'longer' : 'less time'} than one then`,
  moved: (up) => (up ? 'it rose' : 'it fell'),
  asked: (label) => `Asked again: ${label}`,
  toBeAsked: 'To be asked for the first time whether it holds',
};
