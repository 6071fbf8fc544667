import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/insight/interval.ts';
import { painPointInsight } from '../../src/insight/pain-point-insight.ts';
import type { PainPoint } from '../../src/model/types/pain-point.ts';

const input = (value: number) => ({ value, source: 'A test', on: '2025-01-01' });
const painPoint = {
  opened: '2025-01-01',
  economics: {
    model: 'simple',
    customers: input(12_000),
    shareAffected: input(0.1),
    loyaltyDrop: input(0.5),
    annualValue: input(10),
  },
} as unknown as PainPoint;

describe('the cost of a pain point', () => {
  it.each([
    ['up to the day of the report while it is open', {}, '2026-01-01', 12, 6000],
    ['up to the day it was resolved', { resolvedOn: '2025-07-01' }, '2025-07-01', 6, 3000],
    [
      'up to the day of the report when it will be resolved later',
      { resolvedOn: '2026-07-01' },
      '2026-01-01',
      12,
      6000,
    ],
  ])('counts %s', (_, extra, until, months, money) => {
    const insight = painPointInsight({ ...painPoint, ...extra }, '2026-01-01');
    expect(insight.until).toBe(until);
    expect(insight.monthsOpen).toBe(months);
    expect(isRefusal(insight.cost) ? insight.cost : insight.cost.sinceOpened.base).toBe(money);
  });
});
