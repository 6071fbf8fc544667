import type { Comparison } from '../insight/interval.ts';
import type { ChartContext } from './format.ts';
import { writeDifferences, writePercents, writeTimes } from './numbers.ts';
import type { WordedUnit } from './unit.ts';
import type { Words } from './words.ts';

/** What of a comparison is put into words. */
export type SaidComparison = Pick<Comparison, 'scale' | 'value' | 'lower' | 'upper'>;

/** From this ratio on "1.8 times" reads better than "up 80%". */
const timesFrom = 1.5;

/** The words after a figure: the metric's unit, or the points that shares and scores differ by. */
function tailOf(unit: WordedUnit, words: Words, place: 'after' | 'between'): string {
  if (unit.kind === 'share') return words.units.percentagePoints[place];
  if (unit.kind === 'points') return words.units.scorePoints[place];
  return place === 'between' ? words.units.between(unit.tail) : unit.tail;
}

function withTail(text: string, tail: string): string {
  return tail === '' ? text : `${text}\u00a0${tail}`;
}

/** Names both ends of an interval, or the one it has; empty where it has none. */
function ends(lower: string | null, upper: string | null, words: Words): string {
  if (lower !== null && upper !== null) return words.change.between(lower, upper);
  if (lower !== null) return words.change.atLeast(lower);
  return upper === null ? '' : words.change.atMost(upper);
}

/** The parts of a difference, written with the same decimals. */
function writtenAlike({ value, lower, upper }: SaidComparison, unit: WordedUnit, context: ChartContext) {
  const parts = [value, lower, upper];
  const written = [
    ...writeDifferences(
      parts.filter((part) => part !== null),
      unit,
      context,
    ),
  ];
  const [said = null, low = null, high = null] = parts.map((part) =>
    part === null ? null : (written.shift() ?? null),
  );
  return { said, low, high };
}

/** A difference without its interval: "−9.1 points". */
export function differenceInWords(
  comparison: SaidComparison,
  unit: WordedUnit,
  context: ChartContext,
  words: Words,
): string {
  return withTail(writtenAlike(comparison, unit, context).said ?? '', tailOf(unit, words, 'after'));
}

/** Both ends of a difference without its unit; empty where an end is missing. */
export function endsInFigures(
  comparison: SaidComparison,
  unit: WordedUnit,
  context: ChartContext,
  words: Words,
): string {
  const { low, high } = writtenAlike(comparison, unit, context);
  return low === null || high === null ? '' : words.charts.range(low, high);
}

function differenceEnds(comparison: SaidComparison, unit: WordedUnit, context: ChartContext, words: Words): string {
  const { low, high } = writtenAlike(comparison, unit, context);
  const said = ends(low, high, words);
  const both = low !== null && high !== null;
  return said === '' ? '' : withTail(said, tailOf(unit, words, both ? 'between' : 'after'));
}

/** A ratio as a reader says it: "down 44%", "up 12%", "1.8 times as high". */
export function ratioInWords(ratio: number, context: ChartContext, words: Words): string {
  if (ratio >= timesFrom) return words.change.timesAsHigh(writeTimes([ratio], context)[0] ?? '');
  return asPercents([ratio], context, words)[0] ?? '';
}

function asPercents(ratios: readonly number[], context: ChartContext, words: Words): readonly string[] {
  const written = writePercents(
    ratios.map((ratio) => Math.abs(ratio - 1)),
    context,
  );
  return ratios.map((ratio, i) => words.change.percent(ratio < 1 ? 'down' : 'up', written[i] ?? ''));
}

function ratioEnds({ value, lower, upper }: SaidComparison, context: ChartContext, words: Words): string {
  const known = [lower, upper].filter((end) => end !== null);
  const sameWay = known.every((end) => end < 1) || known.every((end) => end > 1);
  if ((value ?? Infinity) >= timesFrom && known.every((end) => end >= 1)) {
    const [first = '', last = ''] = writeTimes(known, context);
    if (upper !== null && lower !== null) return words.change.betweenTimes(first, last);
    return lower === null ? '' : words.change.atLeast(words.change.timesAsHigh(first));
  }
  if (sameWay && lower !== null && upper !== null) {
    const sizes = [lower, upper].map((end) => Math.abs(end - 1)).sort((a, b) => a - b);
    const [least = '', most = ''] = writePercents(sizes, context);
    return words.change.between(least, most);
  }
  const written = asPercents(known, context, words);
  if (lower !== null && upper !== null) return words.change.between(written[0] ?? '', written[1] ?? '');
  return openEnd(lower, upper, context, words);
}

/** A ratio of which only one end is known: "up at least 12%", "down at most 5%". */
function openEnd(lower: number | null, upper: number | null, context: ChartContext, words: Words): string {
  const end = lower ?? upper;
  if (end === null) return '';
  const [size = ''] = writePercents([Math.abs(end - 1)], context);
  const far = lower === null ? end < 1 : end > 1;
  return words.change.percent(end < 1 ? 'down' : 'up', far ? words.change.atLeast(size) : words.change.atMost(size));
}

/** The interval of a comparison: "between −11.0 and −7.2 points", "between down 70% and down 65%". */
export function intervalInWords(
  comparison: SaidComparison,
  unit: WordedUnit,
  context: ChartContext,
  words: Words,
): string {
  return comparison.scale === 'ratio'
    ? ratioEnds(comparison, context, words)
    : differenceEnds(comparison, unit, context, words);
}

/** A comparison with its interval: "−9.1 points (between −11.0 and −7.2 points)". */
export function changeInWords(
  comparison: SaidComparison,
  unit: WordedUnit,
  context: ChartContext,
  words: Words,
): string {
  const interval = intervalInWords(comparison, unit, context, words);
  if (comparison.value === null) return interval;
  const said =
    comparison.scale === 'ratio'
      ? ratioInWords(comparison.value, context, words)
      : differenceInWords(comparison, unit, context, words);
  return interval === '' ? said : `${said} (${interval})`;
}
