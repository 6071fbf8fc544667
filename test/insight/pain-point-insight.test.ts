import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/insight/interval.ts';
import { isCounted, painPointInsight } from '../../src/insight/pain-point-insight.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { Collection } from '../../src/model/collection.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { PainPoint } from '../../src/model/types/pain-point.ts';
import { readTree } from '../../src/source/files.ts';

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
    ['up to the end of the last month that is over while it is open', {}, '2025-12-31', 11 + 30 / 31],
    ['up to the day it was resolved', { resolvedOn: '2025-07-01' }, '2025-07-01', 6],
    [
      'up to the end of that month when it will be resolved later',
      { resolvedOn: '2026-07-01' },
      '2025-12-31',
      11 + 30 / 31,
    ],
  ])('counts %s', (_, extra, until, months) => {
    const insight = painPointInsight({ ...painPoint, ...extra }, '2026-01-30');
    expect(insight.until).toBe(until);
    expect(insight.monthsOpen).toBeCloseTo(months, 9);
    expect(isRefusal(insight.cost) ? insight.cost : insight.cost.sinceOpened.base).toBeCloseTo(500 * months, 6);
  });
});

it.each([
  ['2025-12-31', true],
  ['2026-01-01', false],
  ['2026-01-14', false],
])('the time since %s is counted once the month is over: %j', (opened, counted) => {
  const later = { ...painPoint, opened };
  expect(isCounted(later, painPointInsight(later, '2026-01-15'))).toBe(counted);
});

it.each([
  [['2025-12-31', '2026-01-14'], true],
  [['2026-01-01', '2026-01-14'], false],
])('the time since pain points of %j were opened is counted in all: %j', (days, counted) => {
  const { report } = loadReport(readTree('content'), { today: '2026-01-15' });
  if (!report) throw new Error('The sample report does not load.');
  const priced = report.painPoints.all.filter(({ economics, resolvedOn }) => economics && !resolvedOn);
  const opened = priced.slice(0, days.length).map((one, i) => ({ ...one, opened: days[i] ?? '' }));
  const settings = { ...report.settings, finishedThrough: '2026-01-14' };
  const total = insightOf({ ...report, settings, painPoints: new Collection(opened) }).total();
  expect(total).toMatchObject({ timeCounted: counted, counted: { length: days.length } });
});
