import { normalTwoSided, tail, z95 } from './distributions.ts';
import { lowerRankTails } from './rank-sum-distribution.ts';

/** From this size on, of either sample, the normal approximation takes over, as in R's wilcox.test. */
const exactBelow = 50;

/** The shift of one sample against another, with the interval and the test of the rank-sum statistic. */
export interface RankShift {
  /** Whether ranks were counted exactly; otherwise by normal approximation with continuity and tie correction. */
  readonly exact: boolean;
  readonly shift: number;
  /** Null where the samples are too small for any 95 % interval. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number;
}

/**
 * Hodges–Lehmann shift: the median of all differences after − before, in the unit of the values, with the interval
 * that inverts the Wilcoxon rank-sum test (Hollander and Wolfe, *Nonparametric Statistical Methods*, chapter 4).
 * Exact where both samples have fewer than 50 values and none occurs twice; normal otherwise. Differences are never
 * stored: the k-th is found by bisection over the sorted samples, in linear memory, so that 20,000 cases a side cost
 * milliseconds. Neither sample may be empty, and all values must be finite.
 */
export function rankShift(before: readonly number[], after: readonly number[]): RankShift {
  const x = new Float64Array(after).sort();
  const y = new Float64Array(before).sort();
  const pairs = x.length * y.length;
  const exact = x.length < exactBelow && y.length < exactBelow && tieSum(pooled(x, y)) === 0;
  const { rank, p } = exact ? exactRank(x, y) : normalRank(x, y);
  const middle = kthDifference(Math.floor((pairs + 1) / 2), x, y);
  const shift = pairs % 2 === 1 ? middle : middle / 2 + nextDifference(pairs / 2, middle, x, y) / 2;
  if (rank < 1) return { exact, shift, lower: null, upper: null, p };
  return { exact, shift, lower: kthDifference(rank, x, y), upper: kthDifference(pairs + 1 - rank, x, y), p };
}

/** The rank of the difference that bounds the interval from below (0 where there is none), and the p-value. */
interface RankTest {
  readonly rank: number;
  readonly p: number;
}

function exactRank(x: Float64Array, y: Float64Array): RankTest {
  const pairs = x.length * y.length;
  const tails = lowerRankTails(x.length, y.length);
  const rank = tails.findIndex((probability) => probability >= tail - 10 * Number.EPSILON);
  const wins = pairs - splitAt(0, x, y).count;
  return { rank, p: Math.min(1, 2 * (tails[Math.min(wins, pairs - wins)] ?? 0.5)) };
}

function normalRank(x: Float64Array, y: Float64Array): RankTest {
  const [n, m] = [x.length, y.length];
  const spread = (ties: number) => Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
  const rank = Math.ceil((n * m) / 2 - 0.5 - z95 * spread(tieSum(x) + tieSum(y)));
  const error = spread(tieSum(pooled(x, y)));
  const atZero = splitAt(0, x, y);
  const wins = n * m - atZero.count + atZero.equal / 2;
  const distance = Math.max(0, Math.abs(wins - (n * m) / 2) - 0.5);
  return { rank, p: error > 0 ? normalTwoSided(distance / error) : 1 };
}

/** All values of both samples, sorted. */
function pooled(x: Float64Array, y: Float64Array): Float64Array {
  const all = new Float64Array(x.length + y.length);
  all.set(x);
  all.set(y, x.length);
  return all.sort();
}

/** Σ(t³ − t) over groups of t equal values of a sorted sample. */
function tieSum(sorted: Float64Array): number {
  let sum = 0;
  let start = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] === sorted[start]) continue;
    const ties = i - start;
    sum += ties ** 3 - ties;
    start = i;
  }
  return sum;
}

interface Split {
  /** How many differences are at most the bound, and how many equal it. */
  readonly count: number;
  readonly equal: number;
  /** The largest difference at most the bound, and the smallest above it. */
  readonly below: number;
  readonly above: number;
}

/** Splits all differences x − y at a bound, in one walk along both sorted samples. */
function splitAt(bound: number, x: Float64Array, y: Float64Array): Split {
  const m = y.length;
  let [count, equal, below, above] = [0, 0, -Infinity, Infinity];
  let over = 0;
  let notUnder = 0;
  for (const value of x) {
    while (over < m && value - (y[over] ?? 0) > bound) over++;
    notUnder = Math.max(notUnder, over);
    while (notUnder < m && value - (y[notUnder] ?? 0) === bound) notUnder++;
    count += m - over;
    equal += notUnder - over;
    if (over < m) below = Math.max(below, value - (y[over] ?? 0));
    if (over > 0) above = Math.min(above, value - (y[over - 1] ?? 0));
  }
  return { count, equal, below, above };
}

/**
 * The k-th smallest difference (k from 1). Both ends are differences that exist, drawn in by turns to where the k-th
 * lies if differences lie evenly between them, and to their middle.
 */
function kthDifference(k: number, x: Float64Array, y: Float64Array): number {
  let low = (x[0] ?? 0) - (y.at(-1) ?? 0);
  let high = (x.at(-1) ?? 0) - (y[0] ?? 0);
  // How many differences lie below the low end, and how many are at most the high one.
  let [under, through] = [0, x.length * y.length];
  for (let turn = 0; low < high; turn++) {
    const share = turn % 3 < 2 ? (k - 0.5 - under) / (through - under) : 0.5;
    const guess = low * (1 - share) + high * share;
    const { count, below, above } = splitAt(guess >= low && guess < high ? guess : low, x, y);
    if (count >= k) [high, through] = [below, count];
    else [low, under] = [above, count];
  }
  return low;
}

/** The smallest difference after the k-th, which is known. */
function nextDifference(k: number, known: number, x: Float64Array, y: Float64Array): number {
  const { count, above } = splitAt(known, x, y);
  return count > k ? known : above;
}
