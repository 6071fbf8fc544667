import type { MeasureInsight, PlanInsight } from '../../insight/plan-insight.ts';
import { measuredMetric } from '../../wording/claim-words.ts';
import type { ChartContext } from '../../wording/format.ts';
import { verdictLine } from '../../wording/index.ts';
import type { BeforeAfterInput } from '../charts/before-after.ts';
import type { ChartRequest } from '../charts/index.ts';
import { chartPoints, claimWindows, shownMetric } from './shown-figures.ts';

/** What the before-and-after chart of one measure is drawn from. */
export function beforeAfterInput(
  entry: MeasureInsight,
  { goals }: Pick<PlanInsight, 'goals'>,
  context: ChartContext,
): BeforeAfterInput {
  const { metric, claim, input } = entry;
  const { measure, factor } = shownMetric(measuredMetric(entry), context);
  const goal = goals.find((progress) => progress.metric.id === metric.id && progress.original);
  return {
    measure,
    points: chartPoints(input.series, factor, input),
    verdict: verdictLine(claim, metric, context),
    ...claimWindows(claim, factor, input),
    ...(claim.grade < 2 ? {} : { compared: true }),
    ...(input.changedOn === null ? {} : { changedOn: input.changedOn }),
    ...(goal && goal.fault !== 'impossible' ? { goal: { value: goal.target * factor, by: goal.goal.by } } : {}),
  };
}

/**
 * A measure as its plan's page shows it, and by itself the page for other sites: what leads the plan in both sizes, each
 * other one, which is folded away or stands beside a story, in one.
 */
export function measureRequest(
  entry: MeasureInsight,
  plan: Pick<PlanInsight, 'goals' | 'hero'>,
  context: ChartContext,
): ChartRequest & { readonly kind: 'before-after' | 'further-measure' } {
  const leads = plan.hero?.metric.id === entry.metric.id;
  return { kind: leads ? 'before-after' : 'further-measure', input: beforeAfterInput(entry, plan, context) };
}

/** The same of a measure for a row of a list, where its shape is enough. */
export function miniRequest(...of: Parameters<typeof beforeAfterInput>): ChartRequest & { readonly kind: 'mini' } {
  return { kind: 'mini', input: beforeAfterInput(...of) };
}
