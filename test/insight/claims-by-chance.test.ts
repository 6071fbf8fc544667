import { expect, test } from 'vitest';
import type { Grade } from '../../src/insight/claim.ts';
import { claimsByChance } from '../../src/insight/claims-by-chance.ts';
import { wordingFor } from '../../src/wording/language.ts';

/** A report of plans whose leading measures have these grades; null has no measure. */
function counted(grades: readonly (Grade | null)[]) {
  const plans = { all: grades.map((_, i) => ({ id: `${i}` })) };
  const inShort = (id: string) => ({ grade: grades[Number(id)] });
  return claimsByChance({ plans } as never, { inShort } as never);
}

test.each([
  [[], { judged: 0, claimed: 0, expected: 0 }],
  [[null, 0, 1], { judged: 0, claimed: 0, expected: 0 }],
  [[0, 1, 2, 3, 4, 5], { judged: 4, claimed: 3, expected: 0 }],
  [Array.from({ length: 9 }, () => 3 as const), { judged: 9, claimed: 9, expected: 0 }],
  [Array.from({ length: 10 }, () => 2 as const), { judged: 10, claimed: 0, expected: 1 }],
  [Array.from({ length: 100 }, () => 5 as const), { judged: 100, claimed: 100, expected: 5 }],
] as const)('plans of grades %j count %o', (grades, count) => {
  expect(counted(grades)).toEqual(count);
});

test('what chance would make is said in a whole sentence in each language', () => {
  expect(wordingFor('en-GB').byChance(12, '12', '8', 1)).toBe(
    'Of 12 plans whose figures could be judged, 8 are called better or worse; chance alone would be expected to make one such claim.',
  );
  expect(wordingFor('de-DE').byChance(12, '12', '8', 0)).toBe(
    'Von 12 Plänen mit beurteilbaren Zahlen heißen 8 besser oder schlechter; der Zufall allein ließe weniger als eine solche Aussage erwarten.',
  );
});
