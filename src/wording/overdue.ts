import type { ReadyMeasure } from '../insight/due.ts';
import type { Overdue } from '../insight/plan-standing.ts';
import { measureInWords, nameOfGroup } from './claim-words.ts';
import type { ReportSay } from './say.ts';

/** Something late in one sentence. */
export function overdueInWords(overdue: Overdue, say: ReportSay): string {
  const { late } = say.words.plan;
  if (overdue.kind === 'step') return late.step(overdue.what, say.date(overdue.due));
  if (overdue.kind === 'goal') return late.goal(nameOfGroup(overdue.metric, overdue.group), say.date(overdue.due));
  return late.update(say.date(overdue.since));
}

/** A measure that nobody has read yet, in one sentence. */
export function readyInWords({ entry, since }: ReadyMeasure, say: ReportSay): string {
  return say.words.plan.late.ready(measureInWords(entry), say.date(since));
}
