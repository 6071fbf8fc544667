import type { MeasureKind, PeriodLength, PointByKind } from '../model/series.ts';
import { type WeighedPeriod, withinPeriods } from './between-periods.ts';
import { type Estimate, estimateOrRefusal, isRefusal, type Refusal } from './interval.ts';
import type { Measure } from './measures/measure.ts';
import { once } from './once.ts';
import { byPeriod, wholeOf } from './periods.ts';
import { meanOf } from './sample.ts';

/** A count that rounding alone changed is not changed. */
const sameCount = 1e-9;

/** One window as it goes into a comparison. */
export interface ComparedWindow<Kind extends MeasureKind> {
  /** Its points; where months are matched, only those of months that both windows have. */
  readonly points: readonly PointByKind[Kind][];
  /** The same points, each month counted for as much as it weighs in the comparison. */
  readonly counted: readonly PointByKind[Kind][];
  readonly periods: readonly WeighedPeriod[];
  readonly estimate: Estimate | Refusal;
}

/**
 * A window's periods, in order of time, with what each weighs; those without a figure or a weight are gaps. Remembered,
 * because every criterion of a claim asks for the same windows.
 */
export function weighed<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  points: readonly PointByKind[Kind][],
): readonly WeighedPeriod[] {
  const known = weighedBefore.get(points);
  if (known?.measure === measure) return known.periods;
  const whole = wholeOf(points);
  const periods = whole ? within(byPeriod(points), weighed(measure, whole)) : weigh(measure, points);
  weighedBefore.set(points, { measure, periods });
  return periods;
}

const weighedBefore = new WeakMap<
  readonly object[],
  { readonly measure: object; readonly periods: readonly WeighedPeriod[] }
>();

function within(rows: ReadonlyMap<string, unknown>, whole: readonly WeighedPeriod[]): readonly WeighedPeriod[] {
  return whole.filter(({ period }) => rows.has(period));
}

function weigh<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  points: readonly PointByKind[Kind][],
): readonly WeighedPeriod[] {
  const periods: WeighedPeriod[] = [];
  for (const [period, rows] of byPeriod(points)) {
    const [value, weight] = [measure.pointValue(rows), measure.weight(rows)];
    if (value !== null && weight > 0) periods.push({ period, value, weight });
  }
  return periods;
}

/**
 * A window whose periods weigh as `periods` says. To keep the intervals of the kinds true, each period's cases count
 * for more or less so that all together have the effective size (Σw)²/Σ(w²/n) (Kish 1965), which is n where every
 * period weighs what it has. A duration's cases count alike, as a median knows no weights here.
 */
export function comparedWindow<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  points: readonly PointByKind[Kind][],
  periods: readonly WeighedPeriod[],
  length: PeriodLength,
): ComparedWindow<Kind> {
  const rows = byPeriod(points);
  const kept: { readonly row: readonly PointByKind[Kind][]; readonly weight: number; readonly own: number }[] = [];
  let [total, squares] = [0, 0];
  for (const { period, weight } of periods) {
    total += weight;
    const row = rows.get(period);
    if (!row) continue;
    const own = measure.weight(row);
    squares += weight ** 2 / own;
    kept.push({ row, weight, own });
  }
  const effective = total ** 2 / squares;
  const countedRows = kept.map(({ row, weight, own }) => {
    const times = (weight / total) * (effective / own);
    return Math.abs(times - 1) < sameCount ? row : measure.counted(row, times);
  });
  const used =
    periods.length > 0
      ? joined(
          kept.map(({ row }) => row),
          points,
        )
      : points;
  const counted = joined(countedRows, used);
  const estimate = once(() => estimateOf(measure, used, counted, periods, length));
  return {
    points: used,
    counted,
    periods,
    get estimate() {
      return estimate();
    },
  };
}

/** All rows of some periods in one list; the list that is known where that holds the same, so that what was made of it serves. */
function joined<Point>(periods: readonly (readonly Point[])[], known: readonly Point[]): readonly Point[] {
  let at = 0;
  const isKnown = periods.every((rows) => rows.every((point) => point === known[at++]));
  return isKnown && at === known.length ? known : periods.flat();
}

function estimateOf<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  points: readonly PointByKind[Kind][],
  counted: readonly PointByKind[Kind][],
  periods: readonly WeighedPeriod[],
  length: PeriodLength,
): Estimate | Refusal {
  if (measure.kind === 'amount' && periods.length > 0) {
    const within = withinPeriods(periods, length);
    const n = periods.length;
    if (!isRefusal(within)) return estimateOrRefusal({ ...withinSign(within, periods), n });
    const value = meanOf(periods.map((period) => period.value));
    return estimateOrRefusal({ value, lower: null, upper: null, n });
  }
  const estimate = measure.estimate(periods.length > 0 ? counted : points);
  return isRefusal(estimate) ? estimate : { ...estimate, n: measure.nOf(points) };
}

/**
 * The same window of a total with its part of the comparison's interval. By itself a window of a few periods says so
 * little of its memory that it would seem to be known less well than its difference from another.
 */
export function withinComparison<Kind extends MeasureKind>(
  window: ComparedWindow<Kind>,
  halfOf: () => number,
): ComparedWindow<Kind> {
  const { points, counted, periods } = window;
  const estimate = once(() => {
    const half = halfOf();
    const own = window.estimate;
    if (isRefusal(own) || half === 0) return own;
    return { ...own, ...withinSign({ lower: own.value - half, upper: own.value + half }, periods) };
  });
  return {
    points,
    counted,
    periods,
    get estimate() {
      return estimate();
    },
  };
}

/** A mean of totals of which none is below zero is not below zero either, and one of which none is above not above. */
function withinSign<Ends extends { readonly lower: number; readonly upper: number }>(
  ends: Ends,
  periods: readonly WeighedPeriod[],
): Ends {
  return {
    ...ends,
    lower: periods.every(({ value }) => value >= 0) ? Math.max(0, ends.lower) : ends.lower,
    upper: periods.every(({ value }) => value <= 0) ? Math.min(0, ends.upper) : ends.upper,
  };
}
