import { nextPeriod } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';
import { periodFrom, type Span } from './periods.ts';

/** A window as an owner declares it: open while it has no end. */
export interface DeclaredWindow {
  readonly from: string;
  readonly to: string | null;
}

/** The windows a measure is judged by. */
export interface Windows {
  readonly before: Span;
  readonly after: Span;
}

/** Why two windows cannot show what a change did. */
export type WindowFault =
  /** The window ends before it begins. */
  | 'before-reversed'
  | 'after-reversed'
  /** The window before reaches past the change, the window after begins ahead of it. */
  | 'before-past-change'
  | 'after-ahead-of-change'
  /** Customers have not met the change yet: no day is given, or one to come. */
  | 'no-change-day'
  | 'change-to-come';

interface Dates {
  readonly before: Span | null;
  readonly after: DeclaredWindow | null;
  readonly changedOn: string | null;
  /** The day for which the report speaks. */
  readonly asOf: string;
}

/** What is wrong with the window before: it must end ahead of the change. */
export function beforeFault({ before, changedOn }: Dates): WindowFault | null {
  if (!before) return null;
  if (before.from > before.to) return 'before-reversed';
  return changedOn !== null && before.to >= changedOn ? 'before-past-change' : null;
}

/** What is wrong with the window after: it must begin with the change or later, and customers must have met that. */
export function afterFault({ after, changedOn, asOf }: Dates): WindowFault | null {
  if (after && after.to !== null && after.from > after.to) return 'after-reversed';
  if (changedOn === null) return 'no-change-day';
  if (changedOn > asOf) return 'change-to-come';
  return after && after.from < changedOn ? 'after-ahead-of-change' : null;
}

/**
 * A window with its end: an open one ends with the last period that is over, so that a new day alone changes nothing.
 * Before its first period is over, it holds only the day it begins on.
 */
export function closed({ from, to }: DeclaredWindow, through: string, anchor: string, length: PeriodLength): Span {
  if (to !== null) return { from, to };
  const running = periodFrom(nextPeriod(through, 'day'), anchor, length);
  const start = running > nextPeriod(through, 'day') ? nextPeriod(running, length, -1) : running;
  const end = nextPeriod(start, 'day', -1);
  return { from, to: end < from ? from : end };
}
