import type { Report } from '../model/report.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import { type Reply, replyOn, withReply } from '../insight/replies.ts';
import type { ReportInsight } from '../insight/report-insight.ts';
import { wordingFor } from '../wording/language.ts';
import { wordedUnit } from '../wording/unit.ts';

interface Subject {
  readonly report: Report;
  readonly insight: ReportInsight;
}

/** The one page of the edition for customers. */
export const customerPath = '/you-said-we-did/';

/** What customers were told or are about to be, with what the figures show; figures in money stay inside. */
export function customerReplies({ report, insight }: Subject): readonly Reply[] {
  const { settings } = report;
  const words = wordingFor(settings.locale);
  const isMoney = ({ metric }: MeasureInsight) => wordedUnit(metric, settings, words).kind === 'money';
  return withReply(report).flatMap((painPoint) => {
    const reply = replyOn(painPoint, { report, insight });
    if (!reply) return [];
    const outcomes = reply.outcomes.filter(({ hero }) => !isMoney(hero));
    return { ...reply, outcomes, withheld: outcomes.length < reply.outcomes.length };
  });
}
