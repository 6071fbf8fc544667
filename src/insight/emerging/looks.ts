import { addMonths, lastDayOf, nextPeriod } from '../../model/period.ts';
import type { PeriodLength } from '../../model/series.ts';
import type { Span } from '../periods.ts';

/** So much is asked whether it differs from what was before it: months, or periods where they are longer. */
const newest = 3;
const before = 12;

/** Looks back over so many quarters, so that what was named is not lost with the next one. */
export const quartersKept = 4;

/** One look at the figures, as they stood at the end of a month or of a longer period. */
export interface Look {
  /** The last day of the figures that are looked at. */
  readonly on: string;
  readonly before: Span;
  readonly after: Span;
}

/** Months, for whatever is shorter than a quarter: a look each day would find something by chance every other week. */
function stepOf(length: PeriodLength): PeriodLength {
  return length === 'day' || length === 'week' || length === 'four-weeks' ? 'month' : length;
}

/**
 * The looks up to a day, oldest first: the last three months against the twelve before, at the end of each month, and
 * the same in periods for whatever counts by longer ones. They reach a quarter further back than what is kept, so that
 * what had begun before is known as such. `anchor` is the first day of any period of the series.
 */
export function looksUpTo(through: string, anchor: string, length: PeriodLength): readonly Look[] {
  const step = stepOf(length);
  const grid = step === 'month' ? `${anchor.slice(0, 7)}-01` : anchor;
  const oldest = addMonths(through, -3 * (quartersKept + 1));
  const looks: Look[] = [];
  let last = grid;
  while (lastDayOf(nextPeriod(last, step), step) <= through) last = nextPeriod(last, step);
  for (let at = last; lastDayOf(at, step) > oldest && at >= grid; at = nextPeriod(at, step, -1)) {
    const after = nextPeriod(at, step, 1 - newest);
    const from = nextPeriod(after, step, -before);
    looks.push({
      on: lastDayOf(at, step),
      before: { from, to: nextPeriod(after, 'day', -1) },
      after: { from: after, to: lastDayOf(at, step) },
    });
  }
  return looks.reverse();
}

/** A look at which something was seen for the first time. */
export interface NamedSignal<Seen> {
  readonly look: Look;
  readonly seen: Seen;
}

/**
 * What is named, each signal once: where something is seen that was seen at none of the three looks before. A signal
 * that flickers is the same one.
 */
export function namedOnce<Seen>(
  looks: readonly Look[],
  seenAt: (look: Look) => Seen | null,
): readonly NamedSignal<Seen>[] {
  const named: NamedSignal<Seen>[] = [];
  let lastSeen = -newest - 1;
  for (const [i, look] of looks.entries()) {
    const seen = seenAt(look);
    if (seen === null) continue;
    if (i - lastSeen > newest) named.push({ look, seen });
    lastSeen = i;
  }
  return named;
}

/** The quarter of the fiscal year in which a day lies. */
export function quarterHolding(day: string, fiscalYearStart: number): Span {
  const month = Number(day.slice(5, 7));
  const back = (((month - fiscalYearStart) % 3) + 3) % 3;
  const from = addMonths(`${day.slice(0, 7)}-01`, -back);
  return { from, to: lastDayOf(addMonths(from, 2), 'month') };
}
