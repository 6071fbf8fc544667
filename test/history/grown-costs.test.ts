import { describe, expect, it } from 'vitest';
import { comparePainPoints } from '../../src/history/compare-pain-points.ts';
import { grownCosts } from '../../src/history/grown-costs.ts';
import type { LedgerEntry } from '../../src/history/ledger.ts';
import { smallReport } from './small-report.ts';

const { report } = smallReport();
const told = (on: string) => ({ commit: 'abc1234', on, author: null, reason: null });
const moved = (on: string, from: number | null, to: number | null): LedgerEntry => ({
  of: 'pain-point',
  id: 'late-fee',
  told: told(on),
  change: { kind: 'economics', inputs: ['shareAffected'], perMonth: { from, to }, path: ['economics'] },
});
const grown = (...entries: readonly LedgerEntry[]) =>
  grownCosts(report, { entries }).map(({ painPoint, on, from, to }) => [painPoint.id, on, from, to]);

describe('the cost of a pain point grew', () => {
  it('where it is higher at the end of a quarter than at its start, however it went in between', () => {
    expect(grown(moved('2025-07-10', 100, 90), moved('2025-09-01', 90, 120))).toEqual([
      ['late-fee', '2025-09-01', 100, 120],
    ]);
    expect(grown(moved('2025-07-10', 100, 140), moved('2025-09-01', 140, 100))).toEqual([]);
  });

  it('in each quarter by itself', () => {
    expect(grown(moved('2025-07-10', 100, 140), moved('2025-10-01', 140, 150))).toEqual([
      ['late-fee', '2025-07-10', 100, 140],
      ['late-fee', '2025-10-01', 140, 150],
    ]);
  });

  it('only where both costs are known', () => {
    expect(grown(moved('2025-07-10', null, 140), moved('2025-10-01', 140, null))).toEqual([]);
  });
});

it('a change of inputs tells the cost of delay before and after', () => {
  const [painPoint] = report.painPoints.all;
  if (painPoint?.economics.model !== 'simple') throw new Error('The small report prices its pain point simply.');
  const customers = { ...painPoint.economics.customers, value: 2000 };
  const before = { ...painPoint, economics: { ...painPoint.economics, customers: { ...customers, value: 1000 } } };
  const after = { ...painPoint, economics: { ...painPoint.economics, customers } };
  const [change] = comparePainPoints(before, after);
  if (change?.kind !== 'economics') throw new Error('Nothing of the economics changed.');
  expect(change.perMonth.to).toBeCloseTo(2 * (change.perMonth.from ?? 0), 9);
});
