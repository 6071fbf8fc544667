import type { ChartRequest } from '../chart/chart-renderer.ts';
import type { PlanInsight } from '../insight/plan-insight.ts';
import type { Settings } from '../model/types/report.ts';
import { beforeAfterInput } from './measure-chart.ts';

/** From this many measures on, their own figures are too far apart on the page to be compared. */
const leastMeasures = 4;

/** All measures of a plan on one time axis; none where a plan has so few that their figures show the same. */
export function measuresRequest(plan: PlanInsight, settings: Settings): ChartRequest | undefined {
  if (plan.measures.length < leastMeasures) return undefined;
  const inputs = plan.measures.map((entry) => beforeAfterInput(entry, plan, settings));
  const changedOn = inputs.find((input) => input.changedOn !== undefined)?.changedOn;
  return {
    kind: 'measures',
    input: {
      measures: inputs.map(({ measure, points, before, after, difference }) => ({
        measure,
        points,
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
        ...(difference ? { difference } : {}),
      })),
      ...(changedOn === undefined ? {} : { changedOn }),
    },
  };
}
