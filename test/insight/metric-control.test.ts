import { expect, test } from 'vitest';
import { metricControl } from '../../src/insight/metric-control.ts';
import { periodValues } from '../../src/insight/period-figures.ts';
import { month, monthEnd, monthly } from './claim-samples.ts';

/** A hundred and a little a month for two years, then fifty less for ten months. */
const value = (i: number) => 100 + ((i * 7) % 11) - (i < 24 ? 0 : 50);
const whole = monthly(
  'amount',
  Array.from({ length: 34 }, (_, i) => ({ value: value(i) })),
);
const limits = (...days: string[]) => {
  const definitionChanges = days.map((on) => ({ on, what: 'Counted from the ledger.' }));
  const metric = { definitionChanges, period: 'month', series: { whole, groups: new Map() } } as const;
  const { chart } = metricControl(metric, [{ changedOn: month(24) }], periodValues(whole), monthEnd(33));
  return chart.segments.map(({ start, n, limits: found }) => ({ start, n, mean: Number(found?.mean.toFixed(1)) }));
};
/** By hand: the mean of the figures from one month to the month of the change. */
const meanFrom = (start: number) =>
  Number(
    (Array.from({ length: 24 - start }, (_, i) => value(start + i)).reduce((a, b) => a + b) / (24 - start)).toFixed(1),
  );

test('a change of definition outside the series changes no limits, which are locked at the change', () => {
  const locked = [{ start: 0, n: 24, mean: meanFrom(0) }];
  expect(limits()).toEqual(locked);
  expect(limits('2020-01-01')).toEqual(locked);
  expect(limits('2030-01-01')).toEqual(locked);
});

test('one inside it begins limits afresh, and those after it are locked at the change', () => {
  expect(limits(month(6))[1]).toEqual({ start: 6, n: 18, mean: meanFrom(6) });
});
