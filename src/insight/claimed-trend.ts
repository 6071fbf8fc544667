import type { MeasureKind } from '../model/series.ts';
import { comparableFigures } from './claim-figures.ts';
import type { ClaimInput } from './claim.ts';
import { weighed } from './compared-window.ts';
import { measures, pointsOfKind } from './measures/index.ts';
import { type OwnTrend, ownTrend } from './own-trend.ts';

/** The trend a claim was held against, of the same figures; null where its windows or its series are missing. */
export function claimedTrend(input: ClaimInput): OwnTrend | null {
  return trendOf(input.kind, input);
}

function trendOf<Kind extends MeasureKind>(kind: Kind, input: ClaimInput): OwnTrend | null {
  const { before, changedOn, period, definitionChanges } = input;
  const all = pointsOfKind(input.series, kind);
  if (!all || !before || changedOn === null) return null;
  const { points, afterSpan } = comparableFigures<Kind>(all, before, input, definitionChanges);
  return afterSpan && ownTrend(weighed(measures[kind], points), { changedOn, to: afterSpan.to, period });
}
