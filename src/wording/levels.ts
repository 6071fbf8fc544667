import type { Claim } from '../insight/claim.ts';
import { isRefusal, type Estimate } from '../insight/interval.ts';
import { alikeUnit, type ChartContext } from './format.ts';
import { wordingFor } from './language.ts';
import { wordedUnit, type WordedMetric, type WordedUnit } from './unit.ts';

/** The two sides of a change. */
export type Side = 'before' | 'after';

/** What of a claim has levels. */
export type Levelled = Pick<Claim, Side>;

/** A claim's estimate on one side; null where there is none. */
export function levelOf(claim: Levelled, side: Side): Estimate | null {
  const estimate = claim[side]?.estimate;
  return !estimate || isRefusal(estimate) ? null : estimate;
}

/** The unit in which both levels of a claim are written, wherever they stand, with the same decimals. */
export function levelUnit(claim: Levelled, metric: WordedMetric, context: ChartContext): WordedUnit {
  const unit = wordedUnit(metric, context, wordingFor(context.locale));
  const levels = [levelOf(claim, 'before'), levelOf(claim, 'after')];
  return {
    ...unit,
    ...alikeUnit(
      levels.map((level) => (level === null ? undefined : level.value * unit.factor)),
      unit,
    ),
  };
}
