import type { ChartContext } from './format.ts';
import { capital } from './capital.ts';
import { claimTitle, levelInWords, sizeInWords, verdictLine, wordingFor } from './index.ts';
import type { ClaimOutcome } from '../insight/claim-outcome.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';

/** What a claim comes to in the fewest words, for the label beside its headline. */
export function outcomeInWords(outcome: ClaimOutcome, { locale }: Pick<ChartContext, 'locale'>): string {
  const { directions, grades } = wordingFor(locale);
  const words = { ...directions, unclear: grades[2].label, early: grades[1].label, none: grades[0].label };
  return capital(words[outcome]);
}

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

/** A measure's headline with its label, where there is room for text only: "Complaints fell from 3.3 to 1.0. Better". */
export function labelledHeadlineOf(entry: Pick<MeasureInsight, 'claim' | 'metric'>, context: ChartContext): string {
  const { direction } = entry.claim;
  const headline = headlineOf(entry, context);
  return direction === 'none' ? headline : `${headline}. ${outcomeInWords(direction, context)}`;
}

/** A claim in a line or two: what changed, between which limits, and how many cases stand behind each side. */
export function evidenceOf({ claim, metric }: Pick<MeasureInsight, 'claim' | 'metric'>, context: ChartContext): string {
  const { size } = wordingFor(context.locale).charts.beforeAfter;
  const sizes = (['before', 'after'] as const).flatMap((side) => {
    const n = claim[side]?.n ?? 0;
    return n > 0 ? [size[side](sizeInWords(n, metric, context))] : [];
  });
  return [verdictLine(claim, metric, context), ...sizes].join(' ');
}
