import type { Report } from '../model/report.ts';
import type { ReportInsight } from './report-insight.ts';
import { isRefusal } from './interval.ts';
import type { PainPoint } from '../model/types/pain-point.ts';

/** The four stations on the way from a complaint to a result. */
export type ProgressStation = 'pinpointed' | 'priced' | 'owned' | 'measured';

/** One of the stations, and whether the work has come that far. */
export interface ProgressStep {
  readonly station: ProgressStation;
  readonly reached: boolean;
}

/** How far the work on a pain point has come: pinpointed, priced, owned, measured. */
export function progressOf(
  painPoint: PainPoint,
  { relations }: Pick<Report, 'relations'>,
  insight: ReportInsight,
): readonly ProgressStep[] {
  const plans = relations.plansOf(painPoint.id);
  return [
    {
      station: 'pinpointed',
      reached: painPoint.rootCause !== undefined && (painPoint.evidence?.length ?? 0) > 0,
    },
    { station: 'priced', reached: !isRefusal(insight.painPoint(painPoint.id).cost) },
    { station: 'owned', reached: plans.some(({ accepted }) => accepted !== undefined) },
    { station: 'measured', reached: plans.some(({ id }) => (insight.inShort(id).grade ?? 0) >= 2) },
  ];
}
