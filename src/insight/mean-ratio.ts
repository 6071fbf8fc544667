import type { MeasureKind, PointByKind } from '../model/series.ts';
import { type Comparison, isRefusal } from './interval.ts';
import type { Likeness } from './like-with-like.ts';
import { geometricMeanRatio } from './measures/duration.ts';
import type { Measure } from './measures/measure.ts';

/**
 * How many times as long the compared cases take after as before, by their geometric means; told beside the shift of
 * medians, which a few long cases do not move. Null for other kinds, and where a duration is 0.
 */
export function meanRatio<Kind extends MeasureKind>(
  { kind }: Measure<Kind>,
  { before, after }: Likeness<Kind>,
): Comparison | null {
  if (kind !== 'duration') return null;
  const ratio = geometricMeanRatio(
    before.points as readonly PointByKind['duration'][],
    after.points as readonly PointByKind['duration'][],
  );
  return isRefusal(ratio) ? null : ratio;
}
