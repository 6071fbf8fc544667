import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capOverAll } from '../../src/insight/economics/cap.ts';
import { costSinceOpened } from '../../src/insight/economics/delay.ts';
import { handlingCost, type HandlingInputs } from '../../src/insight/economics/handling-cost.ts';
import type { Figure } from '../../src/insight/economics/range.ts';
import { planReturn } from '../../src/insight/economics/return.ts';
import { simpleCost } from '../../src/insight/economics/simple-cost.ts';
import { isRefusal, type Refusal } from '../../src/insight/interval.ts';
import { expectFinite } from './finite.ts';

const handling: HandlingInputs = {
  customers: 200_000,
  shareAffected: 0.06,
  contactRate: 0.25,
  satisfied: 0.4,
  mollified: 0.35,
  dissatisfied: 0.25,
  loyalty: { noProblem: 0.85, satisfied: 0.8, mollified: 0.6, dissatisfied: 0.35, noContact: 0.55 },
  annualValue: 120,
  peopleTold: 5,
  conversionLoss: 0.01,
  contactsPerComplainant: 1.6,
  costPerContact: 6.5,
  concession: 15,
};
const simple = { customers: 5000, shareAffected: 0.5, loyaltyDrop: 0.1, annualValue: 120 };
const money = { benefitPerYear: 100, runPerYear: 40, oneOff: 90, years: 3, discountRate: 0.1 };

function given<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

describe('cost of a pain point', () => {
  test('low and high come from the ends that make the cost low and high', () => {
    const cost = given(
      simpleCost({
        ...simple,
        shareAffected: { low: 0.4, base: 0.5, high: 0.8 },
        annualValue: { low: 100, base: 120, high: 150 },
      }),
    );
    expect(cost.atRiskPerYear).toEqual({ low: 20_000, base: 30_000, high: 60_000 });
    expect(cost.costOfDelayPerMonth.high).toBe(5000);
    expect(cost.customersAtRisk).toEqual({ low: 200, base: 250, high: 400 });
  });

  test('more loyal customers make a lower cost, so the low cost takes the high loyalty', () => {
    const wide = { ...handling, loyalty: { ...handling.loyalty, satisfied: { low: 0.7, base: 0.8, high: 0.85 } } };
    const at = (satisfied: number) => given(handlingCost({ ...handling, loyalty: { ...handling.loyalty, satisfied } }));
    const { costPerYear } = given(handlingCost(wide));
    expect(costPerYear.low).toBeCloseTo(at(0.85).costPerYear.base, 6);
    expect(costPerYear.high).toBeCloseTo(at(0.7).costPerYear.base, 6);
  });

  test('the low cost takes as many satisfied as the other endings leave room for', () => {
    const ranges = {
      satisfied: { low: 0.3, base: 0.4, high: 0.5 },
      mollified: { low: 0.3, base: 0.35, high: 0.4 },
      dissatisfied: { low: 0.2, base: 0.25, high: 0.4 },
    };
    const { costPerYear } = given(handlingCost({ ...handling, ...ranges }));
    const at = (satisfied: number, mollified: number, dissatisfied: number) =>
      given(handlingCost({ ...handling, satisfied, mollified, dissatisfied })).costPerYear.base;
    expect(costPerYear.low).toBeCloseTo(at(0.5, 0.3, 0.2), 6);
    expect(costPerYear.high).toBeCloseTo(at(0.3, 0.3, 0.4), 6);
  });

  test('low ≤ base ≤ high for every figure, and every cost within the ranges lies between', () => {
    const range = (max: number) =>
      fc
        .tuple(
          fc.double({ min: 0, max, noNaN: true }),
          fc.double({ min: 0, max, noNaN: true }),
          fc.double({ min: 0, max, noNaN: true }),
        )
        .map((three) => {
          const [low = 0, base = 0, high = 0] = three.sort((a, b) => a - b);
          return { low, base, high };
        });
    const inputs = fc.record({
      contactRate: range(1),
      annualValue: range(500),
      shareAffected: range(1),
      noContact: range(1),
      satisfied: range(1),
    });
    fc.assert(
      fc.property(inputs, ({ noContact, satisfied, ...rest }) => {
        const withRanges = { ...handling, ...rest, loyalty: { ...handling.loyalty, noContact, satisfied } };
        const cost = given(handlingCost(withRanges));
        for (const { low, base, high } of Object.values(cost)) expect(low <= base && base <= high).toBe(true);
        const middle = ({ low, high }: { low: number; high: number }) => (low + high) / 2;
        const inside = given(
          handlingCost({
            ...handling,
            contactRate: middle(rest.contactRate),
            annualValue: middle(rest.annualValue),
            shareAffected: middle(rest.shareAffected),
            loyalty: { ...handling.loyalty, noContact: middle(noContact), satisfied: middle(satisfied) },
          }),
        ).costPerYear.base;
        expect(inside).toBeGreaterThanOrEqual(cost.costPerYear.low - 1e-6);
        expect(inside).toBeLessThanOrEqual(cost.costPerYear.high + 1e-6);
      }),
    );
  });

  test.each<[string, Partial<Record<keyof typeof simple, Figure>>]>([
    ['a share above 1', { shareAffected: 1.2 }],
    ['a negative share', { loyaltyDrop: -0.1 }],
    ['negative money', { annualValue: -1 }],
    ['not a number', { customers: NaN }],
    ['an infinite number', { customers: Infinity }],
    ['a range upside down', { annualValue: { low: 3, base: 2, high: 1 } }],
  ])('%s is refused', (_, wrong) => {
    expect(simpleCost({ ...simple, ...wrong })).toMatchObject({ refused: true, reason: 'invalid-input' });
  });

  test('endings that do not add up to 1 are refused with their sum', () => {
    expect(handlingCost({ ...handling, satisfied: 0.5 })).toMatchObject({
      reason: 'invalid-input',
      message: expect.stringContaining('1.1'),
    });
  });

  test('figures that overflow are refused', () => {
    expect(simpleCost({ ...simple, customers: 1e300, annualValue: 1e300 })).toMatchObject({ reason: 'too-large' });
  });

  test('since it was opened counts the running month as a fraction', () => {
    const perMonth = { low: 100, base: 200, high: 400 };
    expect(costSinceOpened(perMonth, '2026-01-15', '2026-03-01')).toEqual({ low: 150, base: 300, high: 600 });
    expect(costSinceOpened(perMonth, '2026-01-15', '2026-01-15')).toEqual({ low: 0, base: 0, high: 0 });
  });
});

describe('return of a plan', () => {
  test('never pays back where nothing is left over, and has no return where nothing is spent', () => {
    expect(given(planReturn({ ...money, benefitPerYear: 40 })).paybackMonths).toEqual({
      low: null,
      base: null,
      high: null,
    });
    expect(given(planReturn({ ...money, runPerYear: 0, oneOff: 0 })).roi).toEqual({
      low: null,
      base: null,
      high: null,
    });
    expect(given(planReturn({ ...money, oneOff: 0 })).paybackMonths.base).toBe(0);
  });

  test('a benefit that may not cover the running cost leaves payback open at its high end', () => {
    const back = given(planReturn({ ...money, benefitPerYear: { low: 30, base: 100, high: 130 } }));
    expect(back.paybackMonths).toEqual({ low: 12, base: 18, high: null });
    expect(back.netPerYear).toEqual({ low: -10, base: 60, high: 90 });
    expect(back.roi.low).toBeCloseTo((90 - 210) / 210, 10);
    expect(back.npv.low).toBeLessThan(0);
  });

  test.each([0, 1.5, -1, 101, NaN])('%d years are refused', (years) => {
    expect(planReturn({ ...money, years })).toMatchObject({ reason: 'invalid-input' });
  });

  test('hostile inputs give no number that is not finite', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        fc.double(),
        fc.double(),
        (benefitPerYear, runPerYear, oneOff, discountRate) => {
          expectFinite(planReturn({ benefitPerYear, runPerYear, oneOff, years: 3, discountRate }));
          expectFinite(
            simpleCost({ customers: benefitPerYear, shareAffected: 0.5, loyaltyDrop: 0.5, annualValue: oneOff }),
          );
          expectFinite(
            handlingCost({ ...handling, customers: benefitPerYear, annualValue: runPerYear, costPerContact: oneOff }),
          );
        },
      ),
    );
  });
});

describe('cap over all pain points', () => {
  test('the same customer is not lost twice', () => {
    expect(capOverAll([600, 300, 300], 1000)).toEqual({ factor: 1000 / 1200, each: [500, 250, 250], total: 1000 });
    expect(capOverAll([600, 300], 1000)).toEqual({ factor: 1, each: [600, 300], total: 900 });
    expect(capOverAll([], 0)).toEqual({ factor: 1, each: [], total: 0 });
    expect(capOverAll([5], 0)).toEqual({ factor: 0, each: [0], total: 0 });
    expect(capOverAll([-1], 10)).toMatchObject({ reason: 'invalid-input' });
  });
});
