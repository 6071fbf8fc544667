import type { MeasureKind } from '../model/series.ts';
import type { Criterion } from './claim.ts';
import { excludedSide, isRefusal } from './interval.ts';
import { type Likeness, type Matching, significance } from './like-with-like.ts';
import { type BeyondWandering, beyondWandering } from './wandering.ts';

/** A walk looks like a trend as soon as a line is laid through it, so a trend must be far beyond chance. */
const trendSignificance = 0.0001;

/**
 * Whether a change is more than figures that wander would make: the level stepped at the change the way the figures
 * moved, or they went further than a level that wanders on as before would come, or went too straight for one. Neither memory within the windows nor
 * matched months tell a change from a walk: of random walks without any change 5 to 45 % were claimed by those, most
 * where chance hides the walk and the windows are long; 2 to 15 % so. Null where no period differs from another of its
 * window.
 */
export function wanderingCheck<Kind extends MeasureKind>(
  { sameMonths, judged, compared, up }: Likeness<Kind>,
  { length, swings }: Matching,
): Extract<Criterion, { id: 'wandering' }> {
  const found = beyondWandering(compared, judged, { length, seasons: swings && sameMonths });
  if (isRefusal(found))
    return { id: 'wandering', holds: null, detail: { step: null, wanders: null, by: null, reason: found.reason } };
  const { step, wanders } = found;
  const by = up === 0 ? null : shownBy(found, up);
  return { id: 'wandering', holds: by !== null, detail: { step, wanders, by, reason: null } };
}

/** What shows a change in a direction; null where figures that wander would make it. */
function shownBy({ step, driftP, trend }: BeyondWandering, up: -1 | 1): 'step' | 'drift' | 'trend' | null {
  if (excludedSide(step) === up) return 'step';
  if ((driftP() ?? 1) < significance) return 'drift';
  const { p, difference } = trend();
  return Math.sign(difference) === up && p < trendSignificance ? 'trend' : null;
}
