import type { ReadyMeasure } from '../insight/due.ts';
import type { Overdue } from '../insight/plan-standing.ts';
import type { ReportSay } from './say.ts';

/** Something late in one sentence. */
export function overdueInWords(overdue: Overdue, say: ReportSay): string {
  if (overdue.kind === 'step') return `${overdue.what}: due ${say.date(overdue.due)}.`;
  if (overdue.kind === 'goal') return `Goal for ${overdue.metric.toLowerCase()}: due ${say.date(overdue.due)}.`;
  return `No update since ${say.date(overdue.since)}.`;
}

/** A measure that nobody has read yet, in one sentence. */
export function readyInWords({ entry: { metric, measure }, since }: ReadyMeasure, say: ReportSay): string {
  const name = measure.group === undefined ? metric.name : `${metric.name}, ${measure.group}`;
  return `${name}: ready to read since ${say.date(since)}, and no update has said since what it shows.`;
}
