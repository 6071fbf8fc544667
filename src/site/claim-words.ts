import type { ChartContext } from '../chart/format.ts';
import { formatValue } from '../chart/format.ts';
import { claimTitle } from '../chart/wording/index.ts';
import type { Claim, WindowSummary } from '../insight/claim.ts';
import { isRefusal } from '../insight/interval.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import { shownMetric } from './measure-chart.ts';

/** What a claim comes to, as readers sort it. */
export type Verdict = 'better' | 'worse' | 'unclear' | 'early' | 'none';

/** The verdict that a claim's grade and direction come to. */
export function verdictOf(claim: Claim | undefined): Verdict {
  if (!claim || claim.grade === 0) return 'none';
  if (claim.grade === 1) return 'early';
  if (claim.grade === 2 || claim.direction === 'none') return 'unclear';
  return claim.direction;
}

/** The verdict in the fewest words. */
export const verdictWords: { readonly [verdict in Verdict]: string } = {
  better: 'Better',
  worse: 'Worse',
  unclear: 'No clear change',
  early: 'Too early to tell',
  none: 'No before figure',
};

/** A window's figure in the metric's unit, or a dash where there is none. */
export function figureOf(window: WindowSummary | null, { metric }: MeasureInsight, context: ChartContext): string {
  if (!window || isRefusal(window.estimate)) return '–';
  const { measure, factor } = shownMetric(metric, context);
  return formatValue(window.estimate.value * factor, measure.unit, context);
}

/** A measure's headline, computed from its claim. */
export function headlineOf({ claim, metric }: Pick<MeasureInsight, 'claim' | 'metric'>, context: ChartContext): string {
  return claimTitle(claim, metric, context);
}
