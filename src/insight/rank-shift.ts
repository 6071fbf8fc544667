import { normalTwoSided, tail, z95 } from './distributions.ts';
import { lowerRankTails } from './rank-sum-distribution.ts';
import { merged } from './sorted-cases.ts';

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
 * milliseconds, and what one search sees of them narrows the next. Both samples must be sorted and neither empty, and all values must be finite.
 */
export function rankShift(y: Float64Array, x: Float64Array): RankShift {
  const pairs = x.length * y.length;
  const exact = x.length < exactBelow && y.length < exactBelow && tieSum(merged(x, y)) === 0;
  const differences = sortedDifferences(x, y);
  const wins = winsOf(x, y);
  const { rank, p } = exact ? exactRank(x, y, wins) : normalRank(x, y, wins);
  const middle = differences(Math.floor((pairs + 1) / 2));
  const shift = pairs % 2 === 1 ? middle : middle / 2 + differences(pairs / 2 + 1) / 2;
  if (rank < 1) return { exact, shift, lower: null, upper: null, p };
  return { exact, shift, lower: differences(rank), upper: differences(pairs + 1 - rank), p };
}

/** The rank of the difference that bounds the interval from below (0 where there is none), and the p-value. */
interface RankTest {
  readonly rank: number;
  readonly p: number;
}

function exactRank(x: Float64Array, y: Float64Array, wins: number): RankTest {
  const pairs = x.length * y.length;
  const tails = lowerRankTails(x.length, y.length);
  const rank = tails.findIndex((probability) => probability >= tail - 10 * Number.EPSILON);
  return { rank, p: Math.min(1, 2 * (tails[Math.min(wins, pairs - wins)] ?? 0.5)) };
}

function normalRank(x: Float64Array, y: Float64Array, wins: number): RankTest {
  const [n, m] = [x.length, y.length];
  const spread = (ties: number) => Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
  const rank = Math.ceil((n * m) / 2 - 0.5 - z95 * spread(tieSum(x) + tieSum(y)));
  const error = spread(tieSum(merged(x, y)));
  const distance = Math.max(0, Math.abs(wins - (n * m) / 2) - 0.5);
  return { rank, p: error > 0 ? normalTwoSided(distance / error) : 1 };
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

/** How many pairs have a larger x than y, those alike counting half. */
function winsOf(x: Float64Array, y: Float64Array): number {
  let larger = 0;
  let notSmaller = 0;
  let wins = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] ?? 0;
    while (larger < y.length && (y[larger] ?? 0) < value) larger++;
    while (notSmaller < y.length && (y[notSmaller] ?? 0) <= value) notSmaller++;
    wins += larger + (notSmaller - larger) / 2;
  }
  return wins;
}

interface Split {
  /** How many differences are at most the bound. */
  readonly count: number;
  /** The largest difference at most the bound, and the smallest above it. */
  readonly below: number;
  readonly above: number;
}

/** Splits all differences x − y at a bound, in one walk along both sorted samples. */
function splitAt(bound: number, x: Float64Array, y: Float64Array): Split {
  const m = y.length;
  let count = 0;
  let below = -Infinity;
  let above = Infinity;
  let over = 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] ?? 0;
    while (over < m && value - (y[over] ?? 0) > bound) over++;
    count += m - over;
    if (over < m) below = Math.max(below, value - (y[over] ?? 0));
    if (over > 0) above = Math.min(above, value - (y[over - 1] ?? 0));
  }
  return { count, below, above };
}

/**
 * The k-th smallest difference (k from 1) of two sorted samples. The nearest that are known on either side, of this search
 * or of one before, are drawn in by turns to where the k-th lies if differences lie evenly between them, and to their middle.
 */
function sortedDifferences(x: Float64Array, y: Float64Array): (k: number) => number {
  const pairs = x.length * y.length;
  const known = [
    { rank: 1, value: (x[0] ?? 0) - (y.at(-1) ?? 0) },
    { rank: pairs, value: (x.at(-1) ?? 0) - (y[0] ?? 0) },
  ];
  return (k) => {
    for (let turn = 0; ; turn++) {
      const at = known.findIndex(({ rank }) => rank >= k);
      const [low, high] = [known[at - 1] ?? known[0], known[at]];
      if (!low || !high) return NaN;
      if (high.rank === k || low.value === high.value) return high.value;
      const share = turn % 3 < 2 ? (k - low.rank) / (high.rank - low.rank) : 0.5;
      const guess = low.value * (1 - share) + high.value * share;
      const { count, below, above } = splitAt(guess >= low.value && guess < high.value ? guess : low.value, x, y);
      const seen = [
        { rank: count, value: below },
        { rank: count + 1, value: above },
      ].filter(({ rank }) => rank > low.rank && rank < high.rank);
      known.splice(at, 0, ...seen);
    }
  };
}
