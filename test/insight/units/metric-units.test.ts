import { describe, expect, it } from 'vitest';
import { metricUnits } from '../../../src/insight/units/metric-units.ts';
import { nextPeriod } from '../../../src/model/period.ts';
import type { MeasureKind, PointByKind, Series } from '../../../src/model/series.ts';
import type { Metric } from '../../../src/model/types/metric.ts';

type Rows<Kind extends MeasureKind> = (month: number) => Omit<PointByKind[Kind], 'period'>;

function seriesOf<Kind extends MeasureKind>(kind: Kind, rows: Rows<Kind>, months: number): Series {
  const points = Array.from({ length: months }, (_, i) => ({
    ...rows(i),
    period: nextPeriod('2024-01-01', 'month', i),
  }));
  return { kind, points } as unknown as Series;
}

/** A monthly metric whose groups are units. */
function metricOf<Kind extends MeasureKind>(
  kind: Kind,
  whole: Rows<Kind>,
  groups: Readonly<Record<string, Rows<Kind>>>,
  more: Partial<Metric> = {},
  months = 24,
): Metric {
  const series = {
    whole: seriesOf(kind, whole, months),
    groups: new Map(Object.entries(groups).map(([name, rows]) => [name, seriesOf(kind, rows, months)])),
  };
  return { measure: kind, period: 'month', better: 'lower', groupsAre: 'units', series, ...more } as unknown as Metric;
}

const asking = { finishedThrough: '2025-12-31', minimumN: 30 };
const share = (numerator: number, denominator: number) => () => ({ numerator, denominator });
const shops = metricOf('proportion', share(100, 1000), {
  small: share(0, 2),
  apart: share(40, 200),
  usual: share(60, 798),
});

describe('the units of a metric', () => {
  it('are those of the newest year, the largest first, with their part of the whole', () => {
    const found = metricUnits(shops, asking);
    expect(found?.span).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(found?.units.map(({ name, estimate: { n } }) => [name, n])).toEqual([
      ['usual', 9576],
      ['apart', 2400],
    ]);
    expect(found?.units[1]?.share).toBeCloseTo(0.2, 12);
  });

  it('stand beside limits round the whole, and only beyond the outer ones are they apart', () => {
    const [usual, apart] = metricUnits(shops, asking)?.units ?? [];
    // scipy: binomial limits of 2,400 cases with 10 %, over 2,400.
    expect(apart?.limits?.outer.lower).toBeCloseTo(0.08134953035593363, 9);
    expect(apart?.limits?.outer.upper).toBeCloseTo(0.11959401829030303, 9);
    expect(apart?.beyond).toBe(1);
    expect(usual?.beyond).toBe(-1);
  });

  it('with fewer cases than the minimum n are named and not read', () => {
    expect(metricUnits(shops, asking)?.small).toEqual([{ name: 'small', n: 24 }]);
    expect(metricUnits({ ...shops, minimumN: 24 }, asking)?.small).toEqual([]);
  });

  it('of a rate are held against the events that would be expected, so that few where many were due are seen', () => {
    const rate = (events: number, exposure: number) => () => ({ events, exposure });
    const found = metricUnits(
      metricOf('rate', rate(100, 1000), { quiet: rate(0, 50), tiny: rate(2, 8), usual: rate(98, 942) }),
      asking,
    );
    expect(found?.units.find(({ name }) => name === 'quiet')?.beyond).toBe(-1);
    expect(found?.small).toEqual([{ name: 'tiny', n: 9 }]);
  });

  it('of durations and totals have no limits, so that none is called apart', () => {
    const cases = metricOf('amount', () => ({ value: 30 }), { one: () => ({ value: 10 }), two: () => ({ value: 20 }) });
    const found = metricUnits(cases, asking);
    expect(found?.units.map(({ name, limits, beyond, share: part }) => ({ name, limits, beyond, part }))).toEqual([
      { name: 'two', limits: null, beyond: null, part: 2 / 3 },
      { name: 'one', limits: null, beyond: null, part: 1 / 3 },
    ]);
  });

  it('count from the day on which their definition changed, and then say nothing of a change', () => {
    const found = metricUnits({ ...shops, definitionChanges: [{ on: '2025-07-01', what: 'Anew' }] } as never, asking);
    expect(found?.span).toEqual({ from: '2025-07-01', to: '2025-12-31' });
    expect(found?.change).toBeNull();
  });

  it('leave out a period that is not over', () => {
    expect(metricUnits(shops, { ...asking, finishedThrough: '2025-12-30' })?.span.to).toBe('2025-11-30');
  });

  it('are none where groups are a trial, or there are none', () => {
    expect(metricUnits({ ...shops, groupsAre: 'trial' }, asking)).toBeNull();
    expect(metricUnits(metricOf('proportion', share(1, 10), {}), asking)).toBeNull();
  });
});

describe('the change of a whole', () => {
  const mean = (before: [number, number], after: [number, number]) => (month: number) => {
    const [n, figure] = month < 12 ? before : after;
    return { n, mean: figure, sd: 10 };
  };

  it('is what its units add, exactly, although every unit went the other way', () => {
    const found = metricUnits(
      metricOf('mean', mean([60, 242 / 3], [60, 233 / 3]), {
        tiny: mean([30, 85], [10, 86]),
        small: mean([20, 78], [20, 79]),
        large: mean([10, 73], [30, 74]),
      }),
      asking,
    );
    const { from = 0, to = 0, units = [], rest = undefined } = found?.change ?? {};
    expect(to - from).toBeCloseTo(-3, 10);
    expect(units.reduce((sum, { level }) => sum + level, 0)).toBeCloseTo(1, 10);
    expect(units.reduce((sum, { mix }) => sum + mix, 0)).toBeCloseTo(-4, 10);
    expect(rest).toBeNull();
  });

  it('has a rest where units are not the whole, and small ones are in it', () => {
    const found = metricUnits(
      metricOf('mean', mean([60, 50], [60, 56]), { part: mean([30, 50], [30, 50]), few: mean([1, 50], [1, 90]) }),
      asking,
    );
    expect(found?.change?.units.map(({ name }) => name)).toEqual(['part']);
    expect(found?.change?.rest?.level).toBeCloseTo(6, 10);
  });

  it('is not told where units hold more than the whole, or two years are not there', () => {
    const over = metricOf('mean', mean([60, 50], [60, 56]), {
      one: mean([50, 50], [50, 50]),
      two: mean([50, 5], [50, 5]),
    });
    expect(metricUnits(over, asking)?.change).toBeNull();
    const short = metricOf('proportion', share(10, 100), { one: share(10, 100) }, {}, 23);
    expect(metricUnits(short, asking)?.change).toBeNull();
  });
});
