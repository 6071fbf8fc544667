import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';
import type { MeasureInsight, PlanInsight } from './plan-insight.ts';
import { plansFor } from './plans-tried.ts';
import type { ReportInsight } from './report-insight.ts';

/** What became of a reply: the leading measure of a plan, and all that is known of it. */
export interface ReplyOutcome {
  readonly plan: Plan;
  readonly insight: PlanInsight;
  readonly hero: MeasureInsight;
}

/** One "you said, we did", or why it could not be done. */
export interface Reply {
  readonly painPoint: PainPoint;
  readonly words: NonNullable<PainPoint['reply']>;
  /** The newest plan that was tried first; a plan that measures nothing proves nothing and is left out. */
  readonly outcomes: readonly ReplyOutcome[];
  /** Whether there are outcomes that are kept from who reads it. */
  readonly withheld: boolean;
}

interface Told {
  readonly report: Report;
  readonly insight: ReportInsight;
}

/** What the company said to customers about a pain point, and what the figures of its plans show; nothing where it said nothing. */
export function replyOn(painPoint: PainPoint, { report, insight }: Told): Reply | undefined {
  const words = painPoint.reply;
  return words && { painPoint, words, outcomes: outcomesOf(painPoint, report, insight), withheld: false };
}

/** The pain points about which customers were told something or are about to be, the newest first. */
export function withReply({ painPoints }: Pick<Report, 'painPoints'>): readonly PainPoint[] {
  const told = ({ reply }: PainPoint) => reply?.toldOn ?? '';
  return painPoints.all
    .filter(({ reply }) => reply !== undefined)
    .toSorted((a, b) => compareText(told(b), told(a)) || compareText(a.id, b.id));
}

/** The unresolved pain points about which no reply to customers is written down. */
export function withoutReply({ painPoints }: Pick<Report, 'painPoints'>): readonly PainPoint[] {
  return painPoints.all.filter(({ reply, status }) => reply === undefined && status !== 'resolved');
}

function outcomesOf({ id }: PainPoint, report: Report, insight: ReportInsight): readonly ReplyOutcome[] {
  return plansFor(id, report).flatMap((plan): ReplyOutcome[] => {
    const found = insight.plan(plan.id);
    return found.hero === undefined ? [] : [{ plan, insight: found, hero: found.hero }];
  });
}
