import type { BeforeAfterInput } from '../chart/charts/before-after.ts';
import type { ChartMeasure, ChartPoint, ChartWindow } from '../chart/figures.ts';
import type { ChartContext, Unit } from '../chart/format.ts';
import type { WindowSummary } from '../insight/claim.ts';
import { isRefusal } from '../insight/interval.ts';
import { measures, pointsOfKind } from '../insight/measures/index.ts';
import type { Measure } from '../insight/measures/measure.ts';
import { byPeriod } from '../insight/periods.ts';
import type { MeasureInsight, PlanInsight } from '../insight/plan-insight.ts';
import type { MeasureKind, PointByKind, Series } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';

const multiples: ReadonlyMap<string, number> = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

/** A metric as charts name it, and what its stored figures are multiplied by to be in the unit shown. */
export interface ShownMetric {
  readonly measure: ChartMeasure;
  readonly factor: number;
}

/** How a metric is shown: money in full, rates for the exposure they name, shares in per cent. */
export function shownMetric({ name, unit, measure, better, period, per }: Metric, context: ChartContext): ShownMetric {
  const words = unit.split(' ');
  const multiple = words.length === 2 ? multiples.get(words[1] ?? '') : 1;
  const isMoney = multiple !== undefined && isCurrency(words[0] ?? '', context);
  const shown = (of: Unit, factor = 1): ShownMetric => ({ measure: { name, unit: of, better, every: period }, factor });
  const label = unit === '%' ? 'Per cent' : unit.charAt(0).toUpperCase() + unit.slice(1);
  if (isMoney) return shown({ kind: 'money', label: `Amount in ${context.currency}` }, multiple);
  if (unit === '%') return shown({ kind: 'share', label });
  if (measure === 'proportion') return shown({ kind: 'share', label });
  if (measure === 'nps') return shown({ kind: 'points', label });
  if (measure === 'duration') return shown({ kind: 'duration', label, short: unit });
  if (measure === 'rate') return shown({ kind: 'number', label }, per ?? 1);
  return shown({ kind: 'number', label, ...(words.length === 1 ? { short: unit } : {}) });
}

function isCurrency(word: string, { locale, currency }: ChartContext): boolean {
  if (word === currency) return true;
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.some(({ type, value }) => type === 'currency' && value === word);
}

/** A series as a chart shows it, each period with its interval where the figures give one. */
export function chartPoints(series: Series | null | undefined, factor: number): readonly ChartPoint[] {
  return series ? pointsOf(series.kind, series, factor) : [];
}

function pointsOf<Kind extends MeasureKind>(kind: Kind, series: Series, factor: number): readonly ChartPoint[] {
  const measure: Measure<Kind> = measures[kind];
  const periods = byPeriod<PointByKind[Kind]>(pointsOfKind(series, kind) ?? []);
  return [...periods].flatMap(([period, rows]) => {
    const value = measure.pointValue(rows);
    if (value === null) return [];
    const estimate = measure.estimate(rows);
    const ends = isRefusal(estimate) ? {} : endsOf(estimate, factor);
    const counted = kind === 'amount' ? {} : { n: measure.nOf(rows) };
    return [{ period, value: value * factor, ...ends, ...counted }];
  });
}

function endsOf({ lower, upper }: { readonly lower: number | null; readonly upper: number | null }, factor: number) {
  return lower === null || upper === null ? {} : { lower: lower * factor, upper: upper * factor };
}

function chartWindow(window: WindowSummary | null, factor: number, counted: boolean): ChartWindow | undefined {
  if (!window) return undefined;
  const { from, to, n, estimate } = window;
  if (isRefusal(estimate)) return { from, to };
  return { from, to, value: estimate.value * factor, ...endsOf(estimate, factor), ...(counted ? { n } : {}) };
}

/** What the before-and-after chart of one measure is drawn from. */
export function beforeAfterInput(
  { metric, claim, input }: MeasureInsight,
  { goals }: Pick<PlanInsight, 'goals'>,
  context: ChartContext,
): BeforeAfterInput {
  const { measure, factor } = shownMetric(metric, context);
  const counted = metric.measure !== 'amount';
  const before = chartWindow(claim.before, factor, counted);
  const after = chartWindow(claim.after, factor, counted);
  const goal = goals.find((progress) => progress.metric.id === metric.id && progress.original);
  const { comparison } = claim;
  const scale = comparison?.scale === 'difference' ? factor : 1;
  const known = comparison && comparison.value !== null && comparison.lower !== null && comparison.upper !== null;
  return {
    measure,
    points: chartPoints(input.series, factor),
    grade: claim.grade,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(input.changedOn === null ? {} : { changedOn: input.changedOn }),
    ...(goal ? { goal: { value: goal.target * factor, by: goal.goal.by } } : {}),
    ...(known
      ? {
          difference: {
            kind: comparison.scale,
            value: (comparison.value ?? 0) * scale,
            lower: (comparison.lower ?? 0) * scale,
            upper: (comparison.upper ?? 0) * scale,
          },
        }
      : {}),
  };
}
