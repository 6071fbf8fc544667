import type { MeasureKind } from '../model/series.ts';
import type { ComparableFigures } from './claim-figures.ts';
import type { Criterion } from './claim.ts';
import type { Likeness } from './like-with-like.ts';
import type { Measure } from './measures/measure.ts';

/** So many events of both windows together are enough for an exact test, whatever minimum a report sets. */
export const enoughEvents = 10;

/**
 * Whether there is enough to compare: answers or cases on each side, for a rate events of both sides together (so that
 * nothing before and twelve after is seen), for a total nothing. A rate without any event is not assessed here: that
 * nothing happened is a result. What is compared counts, which may be less than the windows hold.
 */
export function minimumCriterion<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  { before, after }: Likeness<Kind>,
  figures: Pick<ComparableFigures<Kind>, 'before' | 'after'>,
  minimumN: number,
): Extract<Criterion, { id: 'minimum-n' }> {
  const [first, second] = [measure.nOf(before.points), measure.nOf(after.points)];
  const sameMonths = first < measure.nOf(figures.before) || second < measure.nOf(figures.after);
  const sizes = { before: first, after: second, sameMonths };
  if (measure.kind === 'amount')
    return { id: 'minimum-n', holds: null, detail: { ...sizes, minimum: 0, counts: 'nothing' } };
  if (measure.kind === 'rate') {
    const events = first + second;
    const detail = { ...sizes, minimum: enoughEvents, counts: 'together' } as const;
    return { id: 'minimum-n', holds: events === 0 ? null : events >= enoughEvents, detail };
  }
  const holds = Math.min(first, second) >= minimumN;
  return { id: 'minimum-n', holds, detail: { ...sizes, minimum: minimumN, counts: 'each' } };
}
