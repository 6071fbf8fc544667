import type { ChartContext } from './format.ts';
import { claimTitle, levelInWords, sizeInWords, verdictLine } from './index.ts';
import type { ClaimOutcome } from '../insight/claim-outcome.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';

/** What a claim comes to in the fewest words. */
export const outcomeWords: { readonly [Outcome in ClaimOutcome]: string } = {
  better: 'Better',
  worse: 'Worse',
  unclear: 'No clear change',
  early: 'Too early to tell',
  none: 'No before figure',
};

/** A claim's figure on one side as its verdict writes it, or a dash where there is none. */
export function figureOf(
  { claim, metric }: Pick<MeasureInsight, 'claim' | 'metric'>,
  side: 'before' | 'after',
  context: ChartContext,
): string {
  return levelInWords(claim, side, metric, context) ?? '–';
}

/** A measure's headline, computed from its claim. */
export function headlineOf({ claim, metric }: Pick<MeasureInsight, 'claim' | 'metric'>, context: ChartContext): string {
  return claimTitle(claim, metric, context);
}

/** A claim in a line or two: what changed, between which limits, and how many cases stand behind each side. */
export function evidenceOf({ claim, metric }: Pick<MeasureInsight, 'claim' | 'metric'>, context: ChartContext): string {
  const { before, after } = claim;
  const sizes = [
    ...(before && before.n > 0 ? [`Before: ${sizeInWords(before.n, metric, context)}.`] : []),
    ...(after && after.n > 0 ? [`After: ${sizeInWords(after.n, metric, context)}.`] : []),
  ];
  return [verdictLine(claim, metric, context), ...sizes].join(' ');
}
