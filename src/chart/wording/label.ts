import type { Claim } from '../../insight/claim.ts';
import { isRefusal, type Comparison, type Estimate, type Refusal } from '../../insight/interval.ts';
import type { ChartContext } from '../format.ts';
import { changeInWords } from './change.ts';
import { wordingFor } from './context.ts';
import { writeLevels } from './numbers.ts';
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

/** A window's level with its interval: "18.2% (between 16.9% and 19.6%)"; the reason where it is withheld. */
export function estimateInWords(estimate: Estimate | Refusal, metric: WordedMetric, context: ChartContext): string {
  const words = wordingFor(context.locale);
  if (isRefusal(estimate)) return words.reasons[estimate.reason];
  const unit = wordedUnit(metric, context, words);
  const { value, lower, upper } = estimate;
  const tail = unit.style === 'score' ? words.units.scorePoints.after : unit.tail;
  const withTail = (text: string) => (tail === '' ? text : `${text}\u00a0${tail}`);
  if (lower === null || upper === null) return withTail(writeLevels([value], unit, context)[0] ?? '');
  const [said = '', low = '', high = ''] = writeLevels([value, lower, upper], unit, context);
  return `${withTail(said)} (${words.change.between(low, high)})`;
}

/** A difference or ratio with its interval: "−9.1 points (between −11.0 and −7.2 points)". */
export function comparisonInWords(comparison: Comparison, metric: WordedMetric, context: ChartContext): string {
  const words = wordingFor(context.locale);
  return changeInWords(comparison, wordedUnit(metric, context, words), context, words);
}
