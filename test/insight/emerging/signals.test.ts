import { describe, expect, it } from 'vitest';
import { metricSignals } from '../../../src/insight/emerging/metric-signal.ts';
import { growingThemes } from '../../../src/insight/emerging/theme-growth.ts';
import { nextPeriod } from '../../../src/model/period.ts';
import type { Series } from '../../../src/model/series.ts';

/** Thirty months of a share of 1,000 that wobbles about a tenth, and rises by half from the 28th on. */
const wobble = [2, -6, 5, -3, 7, -4, 1, -7, 4, 3, -5, 6];
const met = (month: number, rises = true) =>
  100 + (wobble[month % 12] ?? 0) + (wobble[(month * 5) % 7] ?? 0) + (rises && month >= 27 ? 50 : 0);
const share = (rises = true): Series => ({
  kind: 'proportion',
  points: Array.from({ length: 30 }, (_, i) => ({
    period: nextPeriod('2024-01-01', 'month', i),
    numerator: met(i, rises),
    denominator: 1000,
  })),
});
const metric = (whole: Series, better: 'higher' | 'lower' = 'lower') =>
  ({ measure: 'proportion', better, period: 'month', series: { whole, groups: new Map() } }) as const;
const watching = { plans: [], finishedThrough: '2026-06-30', minimumN: 30 };

describe('a metric', () => {
  it('that rose is named once, from the month on that its chart signals', () => {
    const named = metricSignals(metric(share()), watching);
    expect(named.map(({ look, seen }) => [look.on, seen.since, seen.claim.direction])).toEqual([
      ['2026-06-30', '2026-04-01', 'worse'],
    ]);
  });

  it('is named for a change for the worse alone', () => {
    expect(metricSignals(metric(share(), 'higher'), watching)).toEqual([]);
    expect(metricSignals(metric(share(false)), watching)).toEqual([]);
  });

  it('is not named by months that are not over', () => {
    expect(metricSignals(metric(share()), { ...watching, finishedThrough: '2026-06-29' })).toEqual([]);
  });

  it('is left to a plan that changed it, or to a new definition, within the windows', () => {
    expect(metricSignals(metric(share()), { ...watching, plans: [{ changedOn: '2026-04-01' }] })).toEqual([]);
    const anew = { ...metric(share()), definitionChanges: [{ on: '2026-01-01', what: 'Anew' }] };
    expect(metricSignals(anew, watching)).toEqual([]);
  });
});

describe('a theme of voices', () => {
  const said = (theme: string, month: number, times: number) =>
    Array.from({ length: times }, (_, i) => ({
      on: `${nextPeriod('2025-01-01', 'month', month).slice(0, 8)}${String(i + 1).padStart(2, '0')}`,
      theme,
    }));
  const others = Array.from({ length: 18 }, (_, i) => said('bills', i, 6 + (i % 3))).flat();
  const growing = Array.from({ length: 18 }, (_, i) => said('Scam calls', i, i >= 15 ? 9 + (i % 2) : i % 2)).flat();
  const asking = { finishedThrough: '2026-06-30', minimumN: 30 };

  it('that is heard more often, in number and among all, is named', () => {
    const named = growingThemes([...others, ...growing], asking);
    expect(named.get('scam calls')?.map(({ look, seen }) => [look.on, seen.then, seen.now])).toEqual([
      ['2026-05-31', 6, 19],
    ]);
    expect(named.get('bills')).toEqual([]);
  });

  it('is not named where all themes are heard more often', () => {
    const more = Array.from({ length: 3 }, (_, i) => said('bills', 15 + i, 27).map((one) => one)).flat();
    const all = Array.from({ length: 15 }, (_, i) => [...said('bills', i, 3), ...said('scam', i, 1)]).flat();
    const later = Array.from({ length: 3 }, (_, i) => said('scam', 15 + i, 9)).flat();
    expect(growingThemes([...all, ...more, ...later], asking).get('scam')).toEqual([]);
  });

  it('is not named by fewer than ten voices', () => {
    const few = [0, 1, 2].flatMap((i) => said('noise', 15 + i, 3));
    expect(growingThemes([...others, ...few], asking).get('noise')).toEqual([]);
  });
});
