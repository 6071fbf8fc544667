import type { Claim, Direction, Grade, WindowSummary } from '../../src/insight/claim.ts';
import type { Comparison, MethodId } from '../../src/insight/interval.ts';
import type { MeasureKind } from '../../src/model/series.ts';
import type { WordedMetric } from '../../src/wording/unit.ts';

/** A measure for each kind, whose name holds no word that a test looks for. */
export const metrics: readonly WordedMetric[] = [
  { name: 'Bills', measure: 'proportion', unit: '%', period: 'month', better: 'lower' },
  { name: 'Bills', measure: 'nps', unit: 'points', period: 'quarter', better: 'higher' },
  { name: 'Bills', measure: 'mean', unit: 'contacts', period: 'week', better: 'lower' },
  { name: 'Bills', measure: 'rate', unit: 'calls per 1,000 bills', per: 1000, period: 'month', better: 'lower' },
  { name: 'Bills', measure: 'duration', unit: 'days', period: 'day', better: 'lower' },
  { name: 'Bills', measure: 'amount', unit: '£ thousand', period: 'month', better: 'higher' },
];

const levels: { readonly [Kind in MeasureKind]: readonly [low: number, high: number] } = {
  proportion: [0.091, 0.182],
  nps: [12.2, 21.4],
  mean: [2.46, 2.62],
  rate: [0.00105, 0.00326],
  duration: [5, 7.5],
  amount: [12.5, 20],
};

const methods: { readonly [Kind in MeasureKind]: MethodId | null } = {
  proportion: 'newcombe',
  nps: 'adjusted-wald',
  mean: 'welch',
  rate: 'conditional-binomial',
  duration: 'hodges-lehmann-exact',
  amount: 'between-periods',
};

export const directions: readonly Direction[] = ['better', 'worse', 'none'];
export const grades: readonly Grade[] = [0, 1, 2, 3, 4, 5];

function windowOf(value: number, n: number): WindowSummary {
  const estimate = { value, lower: value * 0.95, upper: value * 1.05, n };
  return { from: '2025-01-01', to: '2025-12-31', last: '2025-12-01', periods: 12, n, estimate };
}

function comparisonOf(kind: MeasureKind, before: number, after: number, none: boolean): Comparison | null {
  const method = methods[kind];
  if (!method) return null;
  if (kind === 'rate') {
    const value = after / before;
    const ends = none ? { lower: 0.9, upper: 1.2 } : { lower: value * 0.9, upper: value * 1.1 };
    return { method, scale: 'ratio', value, ...ends, p: 0.01, excludesNone: !none };
  }
  const value = after - before;
  const spread = Math.abs(value) * (none ? 2 : 0.2);
  const ends = { lower: value - spread, upper: value + spread };
  return { method, scale: 'difference', value, ...ends, p: 0.01, excludesNone: !none };
}

/** A claim of a grade and direction with figures that fit. */
export function claimOf(metric: WordedMetric, grade: Grade, direction: Direction, changes: Partial<Claim> = {}): Claim {
  const [low, high] = levels[metric.measure];
  const up = (direction === 'better') === (metric.better === 'higher');
  const [before, after] = up ? [low, high] : [high, low];
  return {
    kind: metric.measure,
    better: metric.better,
    grade,
    direction: grade < 3 ? 'none' : direction,
    before: windowOf(before, 400),
    after: windowOf(after, 380),
    comparison: comparisonOf(metric.measure, before, after, grade < 3),
    method: methods[metric.measure],
    interval: 'chance',
    likelihood: null,
    meanRatio: null,
    p: 0.01,
    criteria: [],
    missing: [],
    ...changes,
  };
}
