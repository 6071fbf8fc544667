import type { Claim } from '../insight/claim.ts';
import { isRefusal, type Comparison } from '../insight/interval.ts';
import { formatValue, type ChartContext } from './format.ts';
import { changeInWords } from './change.ts';
import { wordingFor } from './language.ts';
import { levelOf, levelUnit, type Levelled, type Side } from './levels.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';

/** A claim for a badge: the grade's few words and, from grade 3 on, the direction. */
export function claimLabel(
  { grade, direction }: Pick<Claim, 'grade' | 'direction'>,
  { locale }: Pick<ChartContext, 'locale'>,
) {
  const words = wordingFor(locale);
  return {
    grade,
    label: words.grades[grade].label,
    direction: direction === 'none' ? null : words.directions[direction],
  };
}

/** A claim's level before or after the change in the fewest words, as its verdict writes it; null where there is none. */
export function levelInWords(claim: Levelled, side: Side, metric: WordedMetric, context: ChartContext): string | null {
  const known = levelOf(claim, side);
  if (known === null) return null;
  const { factor, ...unit } = levelUnit(claim, metric, context);
  return formatValue(known.value * factor, unit, context);
}

/** A claim's level with its interval: "18.2% (between 16.9% and 19.6%)"; the reason where it is withheld. */
export function estimateInWords(claim: Levelled, side: Side, metric: WordedMetric, context: ChartContext): string {
  const words = wordingFor(context.locale);
  const estimate = claim[side]?.estimate;
  if (!estimate) return words.reasons['no-data'];
  if (isRefusal(estimate)) return words.reasons[estimate.reason];
  const { kind, label, decimals, factor, tail: named } = levelUnit(claim, metric, context);
  const unit = { kind, label, ...(decimals === undefined ? {} : { decimals }) };
  const { value, lower, upper } = estimate;
  const tail = kind === 'points' ? words.units.scorePoints.after : named;
  const write = (figure: number) => formatValue(figure * factor, unit, context);
  const said = tail === '' ? write(value) : `${write(value)}\u00a0${tail}`;
  return lower === null || upper === null ? said : `${said} (${words.change.between(write(lower), write(upper))})`;
}

/** A difference or ratio with its interval: "−9.1 points (between −11.0 and −7.2 points)". */
export function comparisonInWords(comparison: Comparison, metric: WordedMetric, context: ChartContext): string {
  const words = wordingFor(context.locale);
  return changeInWords(comparison, wordedUnit(metric, context, words), context, words);
}
