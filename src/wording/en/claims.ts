import type { ClaimsWords } from '../claims-words.ts';

/** Claims at a terminal, in British English. */
export const enClaims: ClaimsWords = {
  noPlan: 'There is no plan yet.',
  notMeasured: 'nothing is measured yet',
  grade: (grade) => `grade ${grade}`,
  gradeOfAll: (grade) => `grade ${grade} of 5`,
  rows: {
    grade: 'grade',
    before: 'before',
    after: 'after',
    windows: 'windows',
    difference: 'difference',
    since: 'since then',
    more: 'for more',
  },
  by: { chance: 'by chance among cases', 'between-period': 'by the differences between periods' },
};
