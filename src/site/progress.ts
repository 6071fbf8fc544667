import type { Report } from '../model/report.ts';
import type { ReportInsight } from '../insight/report-insight.ts';
import { isRefusal } from '../insight/interval.ts';
import type { PainPoint } from '../model/types/pain-point.ts';

/** One of the four stations on the way from a complaint to a result. */
export interface ProgressStep {
  readonly label: string;
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
      label: 'Pinpointed',
      reached: painPoint.rootCause !== undefined && (painPoint.evidence?.length ?? 0) > 0,
    },
    { label: 'Priced', reached: !isRefusal(insight.painPoint(painPoint.id).cost) },
    { label: 'Owned', reached: plans.some(({ accepted }) => accepted !== undefined) },
    { label: 'Measured', reached: plans.some(({ id }) => (insight.plan(id).hero?.claim.grade ?? 0) >= 2) },
  ];
}
