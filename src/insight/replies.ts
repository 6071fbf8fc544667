import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';
import type { MeasureInsight, PlanInsight } from './plan-insight.ts';
import { plansTried } from './plans-tried.ts';
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
  /** The newest plan first; a plan that measures nothing proves nothing and is left out. */
  readonly outcomes: readonly ReplyOutcome[];
}

/** What customers were told, the newest first, and the pain points that nobody has answered. */
export interface Replies {
  readonly replies: readonly Reply[];
  readonly unanswered: readonly PainPoint[];
}

interface Told {
  readonly report: Report;
  readonly insight: ReportInsight;
}

/** What the company said to customers about a pain point, and what the figures of its plans show; nothing where it said nothing. */
export function replyOn(painPoint: PainPoint, { report, insight }: Told): Reply | undefined {
  const words = painPoint.reply;
  return words && { painPoint, words, outcomes: outcomesOf(painPoint, report, insight) };
}

/** Gathers what the company said to customers about each pain point, and what its plans' figures show. */
export function repliesOf({ report, insight }: Told): Replies {
  const replies = report.painPoints.all.flatMap((painPoint) => replyOn(painPoint, { report, insight }) ?? []);
  const told = ({ words }: Reply) => words.toldOn ?? '';
  return {
    replies: replies.toSorted((a, b) => compareText(told(b), told(a)) || compareText(a.painPoint.id, b.painPoint.id)),
    unanswered: report.painPoints.all.filter(({ reply, status }) => reply === undefined && status !== 'resolved'),
  };
}

function outcomesOf({ id }: PainPoint, report: Report, insight: ReportInsight): readonly ReplyOutcome[] {
  return plansTried(id, report).flatMap((plan): ReplyOutcome[] => {
    const found = insight.plan(plan.id);
    return found.hero === undefined ? [] : [{ plan, insight: found, hero: found.hero }];
  });
}
