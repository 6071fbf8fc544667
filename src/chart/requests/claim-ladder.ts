import type { ChartRequest } from '../charts/index.ts';
import { missingInWords } from '../../wording/index.ts';
import type { MeasureInsight } from '../../insight/plan-insight.ts';
import type { Settings } from '../../model/types/report.ts';

/** How far a claim reaches, and what would take it further. */
export function ladderRequest({ claim, metric }: MeasureInsight, settings: Settings): ChartRequest {
  const { grade, direction } = claim;
  return { kind: 'claim-ladder', input: { grade, direction, missing: missingInWords(claim, metric, settings) } };
}
