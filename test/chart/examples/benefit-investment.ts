import type { BenefitInvestmentInput } from '../../../src/chart/charts/benefit-investment.ts';

const name = 'Grace period of three days';

/** Every state in which benefit against investment must read. */
export const benefitInvestmentExamples: Readonly<Record<string, BenefitInvestmentInput>> = {
  'paid-back': {
    name,
    starts: '2025-02-10',
    months: 24,
    oneOff: 42_000,
    runPerYear: 6_000,
    benefitPerYear: { low: 38_000, base: 58_000, high: 84_000 },
    paybackMonths: { low: 6.5, base: 9.7, high: 15.8 },
  },
  'paid-back-late': {
    name,
    starts: '2025-02-10',
    months: 24,
    oneOff: 90_000,
    runPerYear: 6_000,
    benefitPerYear: { low: 38_000, base: 58_000, high: 84_000 },
    paybackMonths: { low: 13.8, base: 20.8, high: 33.8 },
  },
  never: {
    name,
    starts: '2025-02-10',
    months: 24,
    oneOff: 42_000,
    runPerYear: 30_000,
    benefitPerYear: { low: 8_000, base: 12_000, high: 18_000 },
    paybackMonths: { low: null, base: null, high: null },
  },
  'nothing-spent': {
    name,
    starts: '2025-02-10',
    months: 12,
    oneOff: 0,
    runPerYear: 0,
    benefitPerYear: { low: 0, base: 0, high: 0 },
    paybackMonths: { low: null, base: null, high: null },
  },
};
