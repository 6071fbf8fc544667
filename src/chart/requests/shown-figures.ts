import type { Claim, ClaimInput, WindowSummary } from '../../insight/claim.ts';
import { type Comparison, isRefusal } from '../../insight/interval.ts';
import { periodFigures } from '../../insight/period-figures.ts';
import { isFinished } from '../../insight/periods.ts';
import { spanTold } from '../../insight/window-summary.ts';
import type { Series } from '../../model/series.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { ChartContext } from '../../wording/format.ts';
import { shownUnit, wordedUnit, wordingFor } from '../../wording/index.ts';
import type { ChartDifference, ChartMeasure, ChartPoint, ChartWindow } from '../figures.ts';
import type { ChartWindows } from '../window-marks.ts';

/** A metric as charts name it, and what its stored figures are multiplied by to be in the unit shown. */
export interface ShownMetric {
  readonly measure: ChartMeasure;
  readonly factor: number;
}

/** How a metric is shown: money in full, rates for the exposure they name, shares in per cent. */
export function shownMetric(metric: Metric, context: ChartContext): ShownMetric {
  const { name, better, period: every } = metric;
  const worded = wordedUnit(metric, context, wordingFor(context.locale));
  return { measure: { name, unit: shownUnit(worded), better, every }, factor: worded.factor };
}

/** How long a series' periods are, and the last day that is over. */
export type Calendar = Pick<ClaimInput, 'period' | 'finishedThrough'>;

/** The figures behind a window, and how far they can reach. */
type Counted = Calendar & Pick<ClaimInput, 'series'>;

/** A series as a chart shows it, each period with its interval where the figures give one. */
export function chartPoints(
  series: Series | null | undefined,
  factor: number,
  { period: length, finishedThrough }: Calendar,
): readonly ChartPoint[] {
  const counted = series?.kind !== 'amount';
  return periodFigures(series).flatMap(({ period, value, n, ...ends }): ChartPoint[] => {
    if (value === null) return [];
    const over = isFinished(period, length, finishedThrough);
    const shown = { period, value: value * factor, ...endsOf(ends, factor), ...(counted ? { n } : {}) };
    return [over ? shown : { ...shown, unfinished: true }];
  });
}

/** A series as a claim sees it: only periods that are over. */
export function finishedPoints(
  series: Series | null | undefined,
  factor: number,
  calendar: Calendar,
): readonly ChartPoint[] {
  return chartPoints(series, factor, calendar).filter(({ unfinished }) => !unfinished);
}

function endsOf({ lower, upper }: { readonly lower: number | null; readonly upper: number | null }, factor: number) {
  return lower === null || upper === null ? {} : { lower: lower * factor, upper: upper * factor };
}

/** A window of a claim as a chart shows it, with its figure where there is one. */
export function chartWindow(
  window: WindowSummary | null,
  factor: number,
  counted: boolean,
  figures: Counted,
): ChartWindow | undefined {
  if (!window) return undefined;
  const { to, n, estimate } = window;
  const told = spanTold(window, figures);
  const span = { from: told.from, to, ...(told.to === to ? {} : { through: told.to }) };
  if (isRefusal(estimate)) return span;
  return { ...span, value: estimate.value * factor, ...endsOf(estimate, factor), ...(counted ? { n } : {}) };
}

/** How far two figures are apart as a chart shows it; none where the interval has no ends. */
export function chartDifference(comparison: Comparison | null, factor: number): ChartDifference | undefined {
  if (!comparison) return undefined;
  const { scale: kind, value, lower, upper } = comparison;
  if (value === null || lower === null || upper === null) return undefined;
  const shown = kind === 'difference' ? factor : 1;
  return { kind, value: value * shown, lower: lower * shown, upper: upper * shown };
}

/** Both windows of a claim as charts show them, each only where the claim has it. */
export function claimWindows(
  { kind, ...claim }: Pick<Claim, 'kind' | 'before' | 'after'>,
  factor: number,
  figures: Counted,
): ChartWindows {
  const before = chartWindow(claim.before, factor, kind !== 'amount', figures);
  const after = chartWindow(claim.after, factor, kind !== 'amount', figures);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
