import { expect, it } from 'vitest';
import { writeDifferences } from '../../src/wording/numbers.ts';
import type { WordedUnit } from '../../src/wording/unit.ts';

const context = { locale: 'en-GB', currency: 'GBP' };
const weight: WordedUnit = { kind: 'number', label: 'kg', tail: 'kg', factor: 1 };

it.each([
  { of: 'days', differences: [-1.5, -2.25, -0.75], written: ['−1.5', '−2.3', '−0.8'] },
  {
    of: 'figures under a millionth',
    differences: [-5e-9, -3.3e-8, 2.3e-8],
    written: ['−0.000000005', '−0.000000033', '+0.000000023'],
  },
  {
    of: 'none beside figures under a millionth',
    differences: [0, -3e-8, 3e-8],
    written: ['0.000000000', '−0.000000030', '+0.000000030'],
  },
])('writes differences of $of with the decimals that tell them from none', ({ differences, written }) => {
  expect(writeDifferences(differences, weight, context)).toEqual(written);
});
