import type { BriefingWords } from '../briefing-words.ts';

/** The briefing in British English. */
export const enBriefing: BriefingWords = {
  title: 'Briefing',
  description: 'The pain points in focus, or else those that cost the most, one a slide, to present or to print.',
  back: 'Back to the report',
  keys: 'Arrow keys turn the slides.',
  previous: 'Previous slide',
  next: 'Next slide',
  place: (at, of) => `${at} of ${of}`,
  owner: 'Owner',
  costs: 'Waiting costs',
  aMonth: (money, span) => `${money} a month${span === '' ? '' : `, ${span}`}`,
  nextStep: 'Next',
  noStep: 'No step is open.',
  noPlan: 'Nobody has a plan for it yet.',
  results: 'What came of it so far',
  whereToRead: 'Every figure, with how sure it is, stands in the report.',
};
