import { periodsApart } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';
import { type BothWindows, rounding, type WeighedPeriod } from './between-periods.ts';
import { leastPeriods } from './least-periods.ts';
import { t95, tTwoSided } from './distributions.ts';
import { comparisonOrRefusal, isRefusal, refuse, type Comparison, type Refusal } from './interval.ts';
import { seasonOf } from './season.ts';
import { likeliest, plausible, type Reading, levelReadings, type Sighting, varianceOf } from './wandering-level.ts';

/** Two windows held against a level that may wander; what is asked only where there is no step is worked out then. */
export interface BeyondWandering {
  /** How far the level stepped at the change, from the last period before to the first after. */
  readonly step: Comparison;
  /** How far the level typically goes from one period to the next by itself, in the figure's unit; 0 where it stays. */
  readonly wanders: number;
  /**
   * How likely a difference as large as that of the windows is, if the level wanders on as it may have before; null
   * where too few periods before say so.
   */
  readonly driftP: () => number | null;
  /** How likely a trend as steady as that of both windows is beside a level that wanders, and how far it goes in all. */
  readonly trend: () => { readonly p: number; readonly difference: number };
}

/**
 * Two windows held against figures that wander. Means say little of those: two windows of a walk differ whenever they
 * are long enough, and what differs within each says nothing of how far apart they drifted. A walk does not leap, does
 * not leave after it has stayed, and does not go straight, so three questions do.
 *
 * - The *step* at the change, beside a level that wanders as much as it is seen to. Where it is not seen to wander, the
 *   step is the difference of both windows' pooled figures; the more it wanders, the more the figures next to the change
 *   decide.
 * - The *drift*: whether a level that wanders as much as the figures before allow (the worst of all that is plausible)
 *   would ever come so far. It sees a change that came in bit by bit, which no step shows, after figures that stayed.
 * - The *trend*: what a straight line and a step make together between the middles of both windows, beside a level that
 *   wanders as much as it then is seen to.
 *
 * `compared` are the periods whose difference is shown, `all` those of both windows. With `seasons`, each part of the
 * year has a level of its own, if there are enough periods for that. Units are the figures'. Refused with fewer than
 * three periods on a side, and where no figure differs from another of its window.
 */
export function beyondWandering(
  compared: BothWindows,
  all: BothWindows,
  { length, seasons }: { readonly length: PeriodLength; readonly seasons: boolean },
): BeyondWandering | Refusal {
  const [before, after] = [carrying(all.before), carrying(all.after)];
  if (Math.min(before.length, after.length) < leastPeriods)
    return refuse('too-few-periods', `A window needs ${leastPeriods} periods.`);
  if (allAlike(before) && allAlike(after))
    return refuse('no-variation', 'No period differs from another of its window.');
  const periods = [...before, ...after];
  const series = sighted(periods, length);
  const levels = levelsOf(periods, seasons ? length : null);
  const [none, steps] = [levels.map(() => 0), periods.map((_, i) => (i < before.length ? 0 : 1))];
  const reading = likeliest(levelReadings(series, { columns: [...levels, steps], wanted: [...none, 1] }));
  const step = stepOf(reading);
  if (isRefusal(step)) return step;
  const trend = () => {
    const times = series.map(({ time }) => time);
    const apart = middleOf(series.slice(before.length)) - middleOf(series.slice(0, before.length));
    const columns = [...levels, steps, times];
    const { effect, error, df } = likeliest(levelReadings(series, { columns, wanted: [...none, 1, apart] }));
    return { p: pOf(effect, error, df), difference: effect };
  };
  return {
    step,
    wanders: Math.sqrt(reading.wander * reading.variance),
    driftP: () => driftP(series, before.length, sharesOf(periods, compared), levelsOf(before, seasons ? length : null)),
    trend,
  };
}

const carrying = (side: readonly WeighedPeriod[]) => side.filter(({ weight }) => weight > 0);

function sighted(periods: readonly WeighedPeriod[], length: PeriodLength): readonly Sighting[] {
  const average = periods.reduce((sum, { weight }) => sum + weight, 0) / periods.length;
  const first = periods[0]?.period ?? '';
  return periods.map(({ period, value, weight }) => ({
    time: periodsApart(first, period, length),
    value,
    weight: weight / average,
  }));
}

/** One level for all, or one for each part of the year where periods enough are left to say how much they differ. */
function levelsOf(periods: readonly WeighedPeriod[], seasonal: PeriodLength | null): readonly (readonly number[])[] {
  if (seasonal) {
    const seasons = periods.map(({ period }) => seasonOf(period, seasonal));
    const parts = [...new Set(seasons)];
    if (periods.length >= parts.length + leastPeriods)
      return parts.map((part) => seasons.map((season) => (season === part ? 1 : 0)));
  }
  return [periods.map(() => 1)];
}

function middleOf(series: readonly Sighting[]): number {
  const total = series.reduce((sum, { weight }) => sum + weight, 0);
  return series.reduce((sum, { time, weight }) => sum + time * (weight / total), 0);
}

function stepOf({ effect, error, df }: Reading): Comparison | Refusal {
  if (!Number.isFinite(effect)) return refuse('too-large', 'The figures are too large to compute with.');
  const half = t95(df) * error;
  return comparisonOrRefusal({
    method: 'level-that-wanders',
    scale: 'difference',
    value: effect,
    lower: effect - half,
    upper: effect + half,
    p: pOf(effect, error, df),
  });
}

/** The largest p of the difference compared, over all that the figures before allow. */
function driftP(
  series: readonly Sighting[],
  firstAfter: number,
  shares: readonly number[],
  columns: readonly (readonly number[])[],
): number | null {
  const before = series.slice(0, firstAfter);
  const difference = series.reduce((sum, { value }, i) => sum + value * (shares[i] ?? 0), 0);
  const ps = plausible(levelReadings(before, { columns, wanted: [] })).map((reading) =>
    pOf(difference, Math.sqrt(reading.variance * varianceOf(series, shares, reading)), reading.df),
  );
  return ps.length > 0 && ps.every((p) => p >= 0) ? Math.max(...ps) : null;
}

/** What each period counts in the difference compared: less than nothing before, more after, none where left out. */
function sharesOf(periods: readonly WeighedPeriod[], { before, after }: BothWindows): readonly number[] {
  const shares = new Map<string, number>();
  for (const [side, sign] of [
    [carrying(before), -1],
    [carrying(after), 1],
  ] as const) {
    const total = side.reduce((sum, { weight }) => sum + weight, 0);
    for (const { period, weight } of side) shares.set(period, (sign * weight) / total);
  }
  return periods.map(({ period }) => shares.get(period) ?? 0);
}

/** Figures that lie on the causes exactly leave no doubt of an effect. */
function pOf(value: number, error: number, df: number): number {
  if (error > 0) return tTwoSided(value / error, df);
  return value === 0 ? 1 : 0;
}

function allAlike(periods: readonly WeighedPeriod[]): boolean {
  const size = periods.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  return periods.every(({ value }) => Math.abs(value - (periods[0]?.value ?? value)) <= rounding * size);
}
