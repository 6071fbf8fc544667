import { withoutCapital } from '../capital.ts';
import type { FigureWords } from '../figure-words.ts';

/** What is around every figure, in British English. */
export const enFigure: FigureWords = {
  parts: { chart: 'Chart', table: 'Table', source: 'Source', howSure: 'How sure is this?' },
  script: { onePoint: 'Figures one by one', useArrows: 'Use the arrow keys', source: 'Source' },
  link: 'Link to this figure',
  embed: 'Embed',
  alone: ['The figure on a page of its own', ', to place in an intranet page:'],
  wholePlan: 'The whole plan, its table and what it costs',
  beforeAndAfter: (name) => `${name}, before and after`,
  compared: (before, after) => `Compared: ${before}, with ${after}.`,
  allAbout: (name) => `All about ${name}`,
  computed: (subject) => `Computed from the figures of ${subject}; nobody can set it by hand.`,
  whatGradesMean: 'What the claim grades mean',
  everyMeasure: 'Every measure on one time axis',
  everyMeasureSubject: 'every measure',
  returns: 'Expected benefit against what is spent',
  returnsSubject: 'benefit and investment',
  expected: 'Expected, not proven.',
  shares: (name) => `${name} and the three shares behind it`,
  sharesSubject: (name) => `${name}, shares`,
  variation: (name) => `${name}, usual variation and what differs from it`,
  limits: 'Limits show how far a figure moves when nothing has changed.',
  costSubject: 'cost of delay',
  costSource: 'Worked out from the inputs in the table below. At risk, not lost.',
  inSentence: withoutCapital,
};
