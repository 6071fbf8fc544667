import type { ChartRequest } from '../charts/index.ts';
import type { PlanMeasure } from '../charts/measures.ts';
import type { MeasureInsight, PlanInsight } from '../../insight/plan-insight.ts';
import type { Settings } from '../../model/types/report.ts';
import { measuredMetric } from '../../wording/claim-words.ts';
import { chartDifference, claimWindows, finishedPoints, shownMetric } from './shown-figures.ts';

/** From this many measures on, their own figures are too far apart on the page to be compared. */
const leastMeasures = 4;

/** Above this many figures in all, so small a drawing would be coarse and the page heavy. */
const mostPoints = 200;

/** All measures of a plan on one time axis; none where a plan has so few that their figures show the same. */
export function measuresRequest(plan: PlanInsight, settings: Settings): ChartRequest | undefined {
  if (plan.measures.length < leastMeasures) return undefined;
  const measures = plan.measures.map((entry) => planMeasure(entry, settings));
  if (measures.reduce((sum, { points }) => sum + points.length, 0) > mostPoints) return undefined;
  const changedOn = plan.measures.find(({ input }) => input.changedOn !== null)?.input.changedOn;
  return {
    kind: 'measures',
    input: {
      measures,
      ...(typeof changedOn === 'string' ? { changedOn } : {}),
    },
  };
}

function planMeasure(entry: MeasureInsight, settings: Settings): PlanMeasure {
  const { claim, input } = entry;
  const { measure, factor } = shownMetric(measuredMetric(entry), settings);
  const { grade, direction } = claim;
  const difference = chartDifference(claim.comparison, factor);
  return {
    measure,
    points: finishedPoints(input.series, factor, input),
    claim: { grade, direction },
    ...claimWindows(claim, factor, input),
    ...(difference ? { difference } : {}),
  };
}
