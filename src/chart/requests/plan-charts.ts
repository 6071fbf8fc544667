import type { ChartRequest } from '../charts/index.ts';
import type { PlanInsight } from '../../insight/plan-insight.ts';
import type { Plan } from '../../model/types/plan.ts';
import type { Settings } from '../../model/types/report.ts';
import { groupRequest } from './comparison-group.ts';
import { ladderRequest } from './claim-ladder.ts';
import { measuresRequest } from './measures.ts';
import { returnRequest } from './benefit-investment.ts';
import { trendRequest } from './interrupted-series.ts';

/** The charts of a plan's page beside those of its measures; each is missing where the figures do not give it. */
export interface PlanCharts {
  readonly ladder: ChartRequest | undefined;
  readonly group: ChartRequest | undefined;
  /** Only where there is no comparison group, which proves more. */
  readonly trend: ChartRequest | undefined;
  readonly measures: ChartRequest | undefined;
  readonly returns: ChartRequest | undefined;
}

/** Decides which charts a plan's page shows beside those of its measures. */
export function planCharts(
  plan: Pick<Plan, 'title' | 'starts' | 'changedOn' | 'investment'>,
  insight: PlanInsight,
  settings: Settings,
): PlanCharts {
  const { hero } = insight;
  const group = hero && groupRequest(hero, settings);
  return {
    ladder: hero && ladderRequest(hero, settings),
    group,
    trend: hero && !group ? trendRequest(hero, settings) : undefined,
    measures: measuresRequest(insight, settings),
    returns: returnRequest(plan, insight),
  };
}
