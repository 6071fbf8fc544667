import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import { madeOnce } from '../source/reads.ts';
import type { ReportInsight } from './report-insight.ts';

/** All pain points in the order of the register: unresolved ones by urgency, then those resolved. */
export function registerOf({
  report,
  insight,
}: {
  readonly report: Report;
  readonly insight: ReportInsight;
}): readonly PainPoint[] {
  return madeOnce(report, 'register', () => {
    const urgent = insight.ranking().map(({ id }) => report.painPoints.get(id));
    const ranked = new Set(urgent);
    return [...urgent, ...report.painPoints.all.filter((painPoint) => !ranked.has(painPoint))];
  });
}
