import type { ClaimsWords } from '../claims-words.ts';

/** Belege im Terminal, auf Deutsch. */
export const deClaims: ClaimsWords = {
  noPlan: 'Es gibt noch keinen Plan.',
  notMeasured: 'noch nichts gemessen',
  grade: (grade) => `Stufe ${grade}`,
  gradeOfAll: (grade) => `Stufe ${grade} von 5`,
  rows: {
    grade: 'Stufe',
    before: 'vorher',
    after: 'nachher',
    windows: 'Zeiträume',
    difference: 'Unterschied',
    since: 'seitdem',
    more: 'für mehr',
  },
  by: { chance: 'nach dem Zufall unter den Fällen', 'between-period': 'nach den Unterschieden zwischen den Perioden' },
};
