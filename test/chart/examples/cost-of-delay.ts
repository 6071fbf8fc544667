import type { CostOfDelayInput } from '../../../src/chart/charts/cost-of-delay.ts';

const name = 'Late fee before the payment clears';

/** Every state in which the cost of delay must read. */
export const costOfDelayExamples: Readonly<Record<string, CostOfDelayInput>> = {
  range: {
    name,
    opened: '2025-02-10',
    asOf: '2026-09-30',
    perMonth: { low: 6_400, base: 9_750, high: 14_100 },
    total: { low: 125_440, base: 191_100, high: 276_360 },
    changedOn: '2026-03-16',
  },
  huge: {
    name,
    opened: '2019-01-01',
    asOf: '2026-09-30',
    perMonth: { low: 21_000_000, base: 30_000_000, high: 44_000_000 },
    total: { low: 1_953_000_000, base: 2_790_000_000, high: 4_092_000_000 },
  },
  'one-figure': {
    name,
    opened: '2026-07-01',
    asOf: '2026-09-30',
    perMonth: { low: 900, base: 900, high: 900 },
    total: { low: 2_700, base: 2_700, high: 2_700 },
  },
  'opened-today': {
    name,
    opened: '2026-09-30',
    asOf: '2026-09-30',
    perMonth: { low: 6_400, base: 9_750, high: 14_100 },
    total: { low: 0, base: 0, high: 0 },
  },
};
