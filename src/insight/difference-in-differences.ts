import type { MeasureKind, PeriodLength, PointByKind } from '../model/series.ts';
import { type BetweenPeriods, betweenPeriods, type WeighedPeriod } from './between-periods.ts';
import { weighed } from './compared-window.ts';
import { normalTwoSided, t95, tTwoSided, z95 } from './distributions.ts';
import { type GroupScale, groupScale, hasScale, type ScaleName } from './group-scale.ts';
import { comparisonOrRefusal, isRefusal, refuse, type Comparison, type Refusal } from './interval.ts';
import { measures } from './measures/index.ts';
import type { Level, Measure } from './measures/measure.ts';
import { byPeriod, inPeriods } from './periods.ts';
import { welchDf } from './sample.ts';
import { sameMonths } from './season.ts';

/** The points of one group in both windows. */
export interface BeforeAfter<Point> {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
}

/** Four windows: the group that met the change and the one that did not, each before and after. */
export interface FourWindows<Point> {
  readonly treated: BeforeAfter<Point>;
  readonly comparison: BeforeAfter<Point>;
}

/** Both comparisons of four windows: by chance among cases and by their periods. */
export interface BeyondGroup {
  readonly chance: Comparison | Refusal;
  readonly between: BetweenPeriods | Refusal;
}

/**
 * How much more the treated group changed than the comparison group, by chance among cases: Wald's interval over the
 * levels of all four windows on one scale (`groupScale`). Means and durations use Welch's t, the others the normal
 * quantile. Refused where no window varies.
 */
export function differenceInDifferences<Kind extends MeasureKind>(
  kind: Kind,
  treated: BeforeAfter<PointByKind[Kind]>,
  comparison: BeforeAfter<PointByKind[Kind]>,
  name: ScaleName = 'own',
): Comparison | Refusal {
  const windows = [treated.after, treated.before, comparison.after, comparison.before];
  const scale = groupScale(kind, windows, name);
  if (!scale) return refuse('not-positive', 'A proportion needs figures above zero.');
  const levels: Level[] = [];
  for (const points of windows) {
    const level = scale.level(points);
    if (isRefusal(level)) return level;
    levels.push(level);
  }
  const [one, two, three, four] = levels.map((level) => level.value);
  const value = (one ?? 0) - (two ?? 0) - ((three ?? 0) - (four ?? 0));
  const error = Math.sqrt(levels.reduce((sum, level) => sum + level.variance, 0));
  if (error === 0) return refuse('no-variation', 'No window varies, so nothing says how sure the difference is.');
  const spreads = levels.flatMap(({ variance, df }) => (df === null ? [] : [{ variance, df }]));
  const df = spreads.length > 0 ? welchDf(spreads) : null;
  const spread = (df === null ? z95 : t95(df)) * error;
  return told(scale, {
    scale: 'difference',
    value,
    lower: value - spread,
    upper: value + spread,
    p: df === null ? normalTwoSided(value / error) : tTwoSided(value / error, df),
  });
}

/**
 * The difference between both groups, period by period, held against itself before and after: whatever meets both
 * groups alike falls out, month by month. A period weighs 1/(1/w₁ + 1/w₂), as its difference is known no better than
 * the smaller group's figure. `held` as in `sameMonths`. Null where the figures cannot be put on the scale.
 */
export function beyondGroup<Kind extends MeasureKind>(
  kind: Kind,
  { treated, comparison }: FourWindows<PointByKind[Kind]>,
  { length, held }: { readonly length: PeriodLength; readonly held: ReadonlySet<string> | null },
  name: ScaleName = 'own',
): BeyondGroup | null {
  if (!hasScale(kind, name)) return null;
  const measure: Measure<Kind> = measures[kind];
  const pairs = {
    before: pairsOf(measure, treated.before, comparison.before),
    after: pairsOf(measure, treated.after, comparison.after),
  };
  const scale = groupScale(
    kind,
    [...pairs.before, ...pairs.after].flatMap(({ rows }) => rows),
    name,
  );
  if (!scale) return null;
  const differences = (side: readonly Pair<PointByKind[Kind]>[]): readonly WeighedPeriod[] =>
    side.map(({ period, rows, weight }) => ({ period, value: scale.figure(rows[0]) - scale.figure(rows[1]), weight }));
  const all = { before: differences(pairs.before), after: differences(pairs.after) };
  const used = (held && sameMonths(all.before, all.after, held, length)) ?? all;
  const between = betweenPeriods(used, length, 'difference', all);
  const kept = (points: readonly PointByKind[Kind][], periods: readonly WeighedPeriod[]) => {
    const names = new Set(periods.map(({ period }) => period));
    return inPeriods(points, (period) => names.has(period));
  };
  const chance = differenceInDifferences(
    kind,
    { before: kept(treated.before, used.before), after: kept(treated.after, used.after) },
    { before: kept(comparison.before, used.before), after: kept(comparison.after, used.after) },
    name,
  );
  if (isRefusal(between)) return { chance, between };
  const shown = told(scale, between.comparison);
  return { chance, between: isRefusal(shown) ? shown : { ...between, comparison: shown } };
}

/** One period of both groups. */
interface Pair<Point> {
  readonly period: string;
  readonly rows: readonly [treated: readonly Point[], comparison: readonly Point[]];
  readonly weight: number;
}

function pairsOf<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  treated: readonly PointByKind[Kind][],
  comparison: readonly PointByKind[Kind][],
): readonly Pair<PointByKind[Kind]>[] {
  const others = new Map(weighed(measure, comparison).map(({ period, weight }) => [period, weight]));
  const [own, beside] = [byPeriod(treated), byPeriod(comparison)];
  return weighed(measure, treated).flatMap(({ period, weight }) => {
    const other = others.get(period);
    const rows = [own.get(period) ?? [], beside.get(period) ?? []] as const;
    return other === undefined ? [] : [{ period, rows, weight: 1 / (1 / weight + 1 / other) }];
  });
}

/** Differences of logarithms are told as ratios; everything else as it is. */
function told<Kind extends MeasureKind>(
  { ratio }: GroupScale<Kind>,
  { value, lower, upper, p }: Omit<Comparison, 'excludesNone' | 'method'>,
): Comparison | Refusal {
  const end = (figure: number | null) => (figure === null || !ratio ? figure : Math.exp(figure));
  return comparisonOrRefusal({
    method: 'difference-in-differences',
    scale: ratio ? 'ratio' : 'difference',
    value: end(value),
    lower: end(lower),
    upper: end(upper),
    p,
  });
}
