import { dayNumber } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Voice } from '../model/types/voice.ts';
import { madeOnce } from '../source/reads.ts';
import { compareText } from '../source/text-order.ts';
import { type Wait, waitQuantile, type WaitQuantile } from './kaplan-meier.ts';

/** What a customer was told, and when; each null where nobody wrote it down. */
export interface Answer {
  readonly on: string | null;
  readonly what: string | null;
}

/** A voice that still waits for its answer. */
export interface Waiting {
  readonly voice: Voice;
  readonly days: number;
  /** Whether that is longer than the report allows. */
  readonly late: boolean;
  /** The department that owes the answer; null where nobody wrote down who heard it. */
  readonly owedBy: string | null;
}

/** How many days answers took. */
export interface AnswerDays {
  /** Waits that count: answered on a known day, or still waiting. */
  readonly n: number;
  readonly answered: number;
  /** Half of them had their answer by then; null with fewer than `leastForMedian`. */
  readonly median: WaitQuantile | null;
  /** Nine in ten; null with fewer than `leastForNinetieth`. */
  readonly ninetieth: WaitQuantile | null;
}

/** What became of answers that were owed. */
export interface AnswersOwed {
  readonly owed: number;
  readonly answered: number;
  /** Answered on a day that nobody wrote down; they stay out of the days. */
  readonly onUnknownDay: number;
  /** The day of the first voice that was owed one; null without any. */
  readonly since: string | null;
  /** The longest first. */
  readonly waiting: readonly Waiting[];
  readonly days: AnswerDays;
}

/** Fewer cases than this give no 95 % interval of a median. */
export const leastForMedian = 6;
/** Fewer cases than this have no tenth that is at least one case. */
export const leastForNinetieth = 10;

/** Whether a customer waits, or waited, for an answer: who complains does, and who says so. */
export function isAnswerOwed({ kind, wantsAnswer = kind === 'complaint' }: Voice): boolean {
  return wantsAnswer;
}

/** What a customer was told; null where nothing says that anybody answered. */
export function answerOf({ answered, receipt }: Voice): Answer | null {
  if (typeof answered === 'object') return { on: answered.on, what: answered.what };
  if (answered === undefined && receipt === undefined) return null;
  return { on: answered ?? null, what: receipt ?? null };
}

/** The days from a voice to its answer; null where it has none, or none whose day is known. */
export function daysToAnswer(voice: Voice): number | null {
  const { on = null } = answerOf(voice) ?? {};
  return on === null ? null : Math.max(0, dayNumber(on) - dayNumber(voice.on));
}

/** The department that owes a voice its answer: the one it was passed to, else that of whoever heard it. */
export function owesAnswer({ routedTo, heardBy }: Voice, people: Pick<Report['people'], 'get'>): string | null {
  return routedTo ?? (heardBy === undefined ? null : people.get(heardBy).department);
}

/** The answers that are owed over a whole report, and by each department. */
export interface ReportAnswers {
  readonly all: AnswersOwed;
  /** Those departments alone that owe or owed one. */
  readonly by: ReadonlyMap<string, AnswersOwed>;
  /** Those that no department owes, as nobody is named who heard them; null without any. */
  readonly byNobody: AnswersOwed | null;
}

/** What became of every answer that was owed, worked out once. */
export function answersOf(report: Report): ReportAnswers {
  return madeOnce(report, 'answers', () => {
    const owed = report.voices.all
      .filter(isAnswerOwed)
      .map((voice) => ({ voice, owedBy: owesAnswer(voice, report.people) }));
    const by = Map.groupBy(owed, ({ owedBy }) => owedBy);
    const byNobody = by.get(null);
    return {
      all: answersOwed(owed, report.settings),
      by: new Map([...by].flatMap(([id, of]) => (id === null ? [] : [[id, answersOwed(of, report.settings)]]))),
      byNobody: byNobody ? answersOwed(byNobody, report.settings) : null,
    };
  });
}

/** What became of the answers that some voices were owed; a day that lies wrong counts as the first. */
export function answersOwed(
  voices: readonly { readonly voice: Voice; readonly owedBy: string | null }[],
  { asOf, answerWithinDays }: Pick<Report['settings'], 'asOf' | 'answerWithinDays'>,
): AnswersOwed {
  const open = voices.filter(({ voice }) => answerOf(voice) === null);
  const waiting = open.map(({ voice, owedBy }): Waiting => {
    const days = Math.max(0, dayNumber(asOf) - dayNumber(voice.on));
    return { voice, days, late: days > answerWithinDays, owedBy };
  });
  const ended = voices.flatMap(({ voice }) => daysToAnswer(voice) ?? []);
  const answered = voices.length - open.length;
  return {
    owed: voices.length,
    answered,
    onUnknownDay: answered - ended.length,
    since: voices.map(({ voice }) => voice.on).toSorted(compareText)[0] ?? null,
    waiting: waiting.toSorted((a, b) => b.days - a.days || compareText(a.voice.id, b.voice.id)),
    days: answerDays([
      ...ended.map((days): Wait => ({ days, ended: true })),
      ...waiting.map(({ days }): Wait => ({ days, ended: false })),
    ]),
  };
}

/** The days that answers took, with those that still wait counted for as long as they have. */
export function answerDays(waits: readonly Wait[]): AnswerDays {
  const n = waits.length;
  return {
    n,
    answered: waits.filter(({ ended }) => ended).length,
    median: n < leastForMedian ? null : waitQuantile(waits, 0.5),
    ninetieth: n < leastForNinetieth ? null : waitQuantile(waits, 0.9),
  };
}
