import type { ChartRequest } from '../chart/chart-renderer.ts';
import type { Claim, Direction } from '../insight/claim.ts';
import type { PlanInsight } from '../insight/plan-insight.ts';
import type { Settings } from '../model/types/report.ts';
import { beforeAfterInput } from './measure-chart.ts';

/** From this many measures on, their own figures are too far apart on the page to be compared. */
const leastMeasures = 4;

/** Above this many figures in all, so small a drawing would be coarse and the page heavy. */
const mostPoints = 200;

/** All measures of a plan on one time axis; none where a plan has so few that their figures show the same. */
export function measuresRequest(plan: PlanInsight, settings: Settings): ChartRequest | undefined {
  if (plan.measures.length < leastMeasures) return undefined;
  const inputs = plan.measures.map((entry) => beforeAfterInput(entry, plan, settings));
  if (inputs.reduce((sum, { points }) => sum + points.length, 0) > mostPoints) return undefined;
  const changedOn = inputs.find((input) => input.changedOn !== undefined)?.changedOn;
  return {
    kind: 'measures',
    input: {
      measures: inputs.map(({ measure, points, before, after, difference }, i) => ({
        measure,
        points,
        verdict: verdictFor(plan.measures[i]?.claim),
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
        ...(difference ? { difference } : {}),
      })),
      ...(changedOn === undefined ? {} : { changedOn }),
    },
  };
}

function verdictFor(claim: Claim | undefined): Direction | 'early' {
  return !claim || claim.grade < 2 ? 'early' : claim.direction;
}
