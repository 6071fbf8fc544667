import { isRefusal } from '../../insight/interval.ts';
import { measures } from '../../insight/measures/index.ts';
import type { Measure } from '../../insight/measures/measure.ts';
import { byPeriod } from '../../insight/periods.ts';
import { dayNumber, lastDayOf } from '../../model/period.ts';
import { remembered } from '../../model/remembered.ts';
import type { MeasureKind, PointByKind, Series } from '../../model/series.ts';
import type { Metric } from '../../model/types/metric.ts';
import { type Breach, defineRule } from '../rule.ts';

/** A figure so many times its neighbours, or so small a part of them, is rather a typing mistake than news. */
const times = 10;
/** How many of the nearest periods a figure is held against. */
const neighbours = 6;
/** A rate is held against as many events, those that were or those that its neighbours let expect. */
const fewestEvents = 10;

/** A slipped decimal point, a figure in another unit, a day's count in a month's row. */
export const figureIsAnOutlier = defineRule({
  id: 'figure-is-an-outlier',
  severity: 'warning',
  why: 'A figure ten times its neighbours is most often a slipped decimal point, and it decides every average it is part of.',
  bad: {
    'data/fees-in-flight.csv': `period,numerator,denominator
2025-01-01,52,410
2025-02-01,49,402
2025-03-01,55,420
⟦2025-04-01⟧,5,399
2025-05-01,47,405
2025-06-01,51,411
2025-07-01,62,408
`,
  },
  good: {
    'data/fees-in-flight.csv': `period,numerator,denominator
2025-01-01,52,410
2025-02-01,49,402
2025-03-01,55,420
2025-04-01,50,399
2025-05-01,47,405
2025-06-01,51,411
2025-07-01,62,408
`,
  },
  *check({ settings: { finishedThrough, minimumN } }, { metrics }) {
    const ask = { finishedThrough: () => finishedThrough, minimumN: () => minimumN };
    for (const metric of metrics) yield* outliersOf(metric, ask);
  },
});

const outliersOf = remembered((metric: Metric, ask: { finishedThrough(): string; minimumN(): number }) => [
  ...outliersIn(metric, ask.finishedThrough(), ask.minimumN()),
]);

function* outliersIn(metric: Metric, finishedThrough: string, minimumN: number): Generator<Breach> {
  const { series, path, per = 1, figureAt } = metric;
  const least = metric.measure === 'rate' ? fewestEvents : Math.max(minimumN, metric.minimumN ?? 1);
  const found = [[undefined, series?.whole] as const, ...(series?.groups ?? [])].flatMap(([group, rows]) =>
    (rows ? outliers(rows, metric, finishedThrough, least) : []).map((run) => ({ group, ...run })),
  );
  for (const [first, ...others] of Map.groupBy(found, causeOf).values()) {
    if (!first) continue;
    const [shown, near] = [first.first.value, first.usual].map((figure) => Number((figure * per).toPrecision(3)));
    const { period: from } = first.first;
    const of = first.group === undefined ? from : `${from} of "${first.group}"`;
    const said =
      first.first === first.last ? `The figure of ${of} is` : `The figures of ${of} to ${first.last.period} are near`;
    const more = others.length > 0 ? `, as in ${others.length} more ${others.length === 1 ? 'group' : 'groups'}` : '';
    yield {
      at: figureAt(first.group, from, 'period'),
      message: `${said} ${shown}${more}, and the figures beside are near ${near}. Correct what is mistyped; if another thing is counted, say since when under definitionChanges in ${path}.`,
      related: others.map(({ group }) => ({ ...figureAt(group, from, 'period'), message: 'And here.' })),
    };
  }
}

/** The whole and its groups that leave their usual figures in one period, the same way, do so for one reason. */
const causeOf = ({ first, usual }: Run) => `${first.period} ${first.value > usual}`;

/** Outliers one after the other, which most often have one cause. */
interface Run {
  readonly first: RatedFigure;
  readonly last: RatedFigure;
  /** What the figures beside the first are near. */
  readonly usual: number;
}

interface RatedFigure {
  readonly period: string;
  /** The period's first day, as a number. */
  readonly day: number;
  readonly value: number;
  /** The figure itself; for a score, which crosses zero by chance alone, the ends of its interval. */
  readonly lower: number;
  readonly upper: number;
  readonly n: number;
  /** Of a rate. */
  readonly exposure: number | undefined;
}

function outliers(series: Series, metric: Metric, through: string, least: number): readonly Run[] {
  const changes = (metric.definitionChanges ?? []).map(({ on }) => on);
  const eras = Map.groupBy(
    figuresOf(series, metric, through),
    ({ period }) => changes.filter((on) => on <= period).length,
  );
  return [...eras.values()].filter(mayHoldOutliers).flatMap((figures) => {
    const runs: Run[] = [];
    let running: Run | undefined;
    for (const [i, figure] of figures.entries()) {
      const usual = usualNear(figures, i);
      const out = usual !== undefined && isOut(figure, usual, least);
      if (running && out && running.first.value > running.usual === figure.value > usual) {
        running = { ...running, last: figure };
        runs.splice(-1, 1, running);
      } else if (out) runs.push((running = { first: figure, last: figure, usual }));
      else running = undefined;
    }
    return runs;
  });
}

/** What figures are near lies between the least and the greatest of them: most series need not be gone through. */
function mayHoldOutliers(figures: readonly RatedFigure[]): boolean {
  let [least, most, lower, upper] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const figure of figures) {
    least = Math.min(least, figure.value);
    most = Math.max(most, figure.value);
    lower = Math.max(lower, figure.lower);
    upper = Math.min(upper, figure.upper);
  }
  return lower > least * times || upper < most / times;
}

function isOut({ lower, upper, n, exposure }: RatedFigure, usual: number, least: number): boolean {
  const size = exposure === undefined ? n : Math.max(n, usual * exposure);
  return usual > 0 && size >= least && (lower > usual * times || upper < usual / times);
}

/** One figure for each period that is over. */
function figuresOf(series: Series, { period: length }: Metric, through: string): readonly RatedFigure[] {
  return figuresOfKind(series.kind, series.points as never, length, through);
}

function figuresOfKind<Kind extends MeasureKind>(
  kind: Kind,
  points: readonly PointByKind[Kind][],
  length: Metric['period'],
  through: string,
): readonly RatedFigure[] {
  const measure: Measure<Kind> = measures[kind];
  return [...byPeriod(points)].flatMap(([period, rows]) => {
    const value = measure.pointValue(rows);
    if (value === null || lastDayOf(period, length) > through) return [];
    const exposure = rows.reduce((sum, row) => sum + ('exposure' in row ? Number(row.exposure) : 0), 0);
    const n = kind === 'amount' ? Number.POSITIVE_INFINITY : measure.nOf(rows);
    const score = kind === 'nps' ? measure.estimate(rows) : null;
    const known = score && !isRefusal(score) ? score : undefined;
    const { lower, upper } = { lower: known?.lower ?? value, upper: known?.upper ?? value };
    return [
      { period, day: dayNumber(period), value, lower, upper, n, exposure: kind === 'rate' ? exposure : undefined },
    ];
  });
}

/** The median of the periods nearest in time, the figure's own left out; undefined where there are not so many. */
function usualNear(figures: readonly RatedFigure[], at: number): number | undefined {
  if (figures.length <= neighbours) return undefined;
  const apart = (other: number) => {
    const [here, there] = [figures[at], figures[other]];
    return here && there ? Math.abs(there.day - here.day) : Number.POSITIVE_INFINITY;
  };
  let [before, after] = [at - 1, at + 1];
  while (after - before - 2 < neighbours)
    if (apart(before) <= apart(after)) before -= 1;
    else after += 1;
  const sorted = figures
    .slice(before + 1, after)
    .filter((_, i) => before + 1 + i !== at)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  return ((sorted[neighbours / 2 - 1] ?? 0) + (sorted[neighbours / 2] ?? 0)) / 2;
}
