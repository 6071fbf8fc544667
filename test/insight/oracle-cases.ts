import { expect } from 'vitest';
import { betweenPeriods } from '../../src/insight/between-periods.ts';
import { controlChart } from '../../src/insight/control-chart.ts';
import type { Signal } from '../../src/insight/control-signals.ts';
import { differenceInDifferences } from '../../src/insight/difference-in-differences.ts';
import { betaQuantile, chisquareQuantile, normalQuantile, tQuantile } from '../../src/insight/distributions.ts';
import { handlingCost, type HandlingInputs } from '../../src/insight/economics/handling-cost.ts';
import { planReturn, type ReturnInputs } from '../../src/insight/economics/return.ts';
import { simpleCost, type SimpleInputs } from '../../src/insight/economics/simple-cost.ts';
import { interruptedSeries } from '../../src/insight/interrupted-series.ts';
import { isRefusal, type Refusal } from '../../src/insight/interval.ts';
import { kaplanMeier, waitQuantile, type WaitQuantile } from '../../src/insight/kaplan-meier.ts';
import { geometricMeanRatio } from '../../src/insight/measures/duration.ts';
import { measures } from '../../src/insight/measures/index.ts';
import { benjaminiHochberg } from '../../src/insight/multiplicity.ts';
import { beyondWandering } from '../../src/insight/wandering.ts';
import { month } from './claim-samples.ts';

/** One case of an oracle file, ready to run. */
export interface OracleCase {
  readonly kind: string;
  readonly name: string;
  readonly check: () => void;
}

interface Shares {
  readonly successes: number;
  readonly n: number;
}

interface Answers {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

interface Events {
  readonly events: number;
  readonly exposure: number;
}

interface Waits {
  readonly ended: readonly number[];
  readonly open: readonly number[];
  readonly steps: readonly (Expected & { readonly days: number })[];
  readonly median: WaitQuantile;
  readonly ninetieth: WaitQuantile;
}

interface WeighedMonths {
  /** Months after January 2024. */
  readonly months: readonly number[];
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

type Expected = Readonly<Record<string, number | null>>;
type Sides<Side> = { readonly before: Side; readonly after: Side };

const period = '2026-01-01';
const relative = 1e-6;
const hodgesLehmannTolerance = 5e-4;

const share = ({ successes, n }: Shares) => [{ period, numerator: successes, denominator: n }];
const answers = ({ promoters, passives, detractors }: Answers) => [{ period, promoters, passives, detractors }];
const events = (side: Events) => [{ period, events: side.events, exposure: side.exposure }];
const durations = (values: readonly number[]) => values.map((value) => ({ period, value }));

const weighedMonths = ({ months, values, weights }: WeighedMonths) =>
  months.map((at, i) => ({ period: month(at), value: values[i] ?? NaN, weight: weights[i] ?? NaN }));

function given<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(`refused: ${result.reason}`);
  return result;
}

function close(actual: number | null | undefined, expected: number | null, name: string, tolerance = relative): void {
  if (expected === null) {
    expect(actual, name).toBeNull();
    return;
  }
  expect(typeof actual, name).toBe('number');
  const error = Math.abs((actual ?? NaN) - expected);
  const bound = expected === 0 ? 1e-9 : tolerance * Math.max(Math.abs(expected), tolerance === relative ? 0 : 1);
  expect(error, `${name} is ${actual}, expected ${expected}`).toBeLessThanOrEqual(bound);
}

/** Compares each named figure that the case expects; a figure of the case that the map lacks is an input. */
function figures(expected: Expected, actual: Readonly<Record<string, number | null>>, tolerance?: number): void {
  const shared = Object.entries(actual).filter(([name]) => name in expected);
  expect(shared, 'figures to compare').not.toEqual([]);
  for (const [name, value] of shared) close(value, expected[name] ?? null, name, tolerance);
}

/** Each method of statistics.json, told how to run one of its cases. */
const methods: Readonly<Record<string, (oracle: never) => void>> = {
  wilson(oracle: Shares & Expected) {
    const { value, lower, upper } = given(measures.proportion.estimate(share(oracle)));
    figures(oracle, { estimate: value, lower, upper });
  },
  twoProportions(oracle: Sides<Shares> & Expected) {
    const { value, lower, upper } = given(measures.proportion.compare(share(oracle.before), share(oracle.after)));
    figures(oracle, { difference: value, lower, upper });
  },
  nps(oracle: Answers & Expected) {
    const { value, lower, upper } = given(measures.nps.estimate(answers(oracle)));
    const adjusted = given(measures.nps.level(answers(oracle)));
    figures(oracle, { nps: value, lower, upper, adjusted: adjusted.value });
  },
  twoNps(oracle: Sides<Answers> & Expected) {
    const { value, lower, upper } = given(measures.nps.compare(answers(oracle.before), answers(oracle.after)));
    figures(oracle, { difference: value, lower, upper });
  },
  welch(oracle: Sides<{ readonly n: number; readonly mean: number; readonly sd: number }> & Expected) {
    const [before, after] = [[{ period, ...oracle.before }], [{ period, ...oracle.after }]];
    const { value, lower, upper, p } = given(measures.mean.compare(before, after));
    figures(oracle, { difference: value, lower, upper, p });
  },
  poissonRate(oracle: Events & Expected) {
    const { value, lower, upper } = given(measures.rate.estimate(events(oracle)));
    figures(oracle, { rate: value, lower, upper });
  },
  rateRatio(oracle: Sides<Events> & Expected) {
    const { value, lower, upper, p } = given(measures.rate.compare(events(oracle.before), events(oracle.after)));
    figures(oracle, { ratio: value, lower, upper, p });
  },
  hodgesLehmann(oracle: Sides<readonly number[]> & Expected) {
    const [before, after] = [durations(oracle.before), durations(oracle.after)];
    const { value, lower, upper, p } = given(measures.duration.compare(before, after));
    figures(oracle, { shift: value, lower, upper, p }, hodgesLehmannTolerance);
  },
  geometricMeanRatio(oracle: Sides<readonly number[]> & Expected) {
    const { value, lower, upper } = given(geometricMeanRatio(durations(oracle.before), durations(oracle.after)));
    figures(oracle, { ratio: value, lower, upper });
  },
  multiplicity(oracle: { p: readonly number[]; benjaminiHochberg: readonly number[] }) {
    benjaminiHochberg(oracle.p).forEach((p, i) => {
      close(p, oracle.benjaminiHochberg[i] ?? NaN, `BH ${i}`);
    });
  },
  interruptedTimeSeries(oracle: { values: readonly number[]; firstAfter: number; lag: number } & Expected) {
    const fit = given(interruptedSeries(oracle.values, oracle.firstAfter - 1, oracle.lag));
    figures(oracle, {
      intercept: fit.intercept.value,
      trend: fit.trend.value,
      level: fit.level.value,
      levelLower: fit.level.lower,
      levelUpper: fit.level.upper,
      slopeChange: fit.slopeChange.value,
      slopeLower: fit.slopeChange.lower,
      slopeUpper: fit.slopeChange.upper,
      olsLevelSe: fit.level.olsError,
    });
  },
  differenceInDifferences(oracle: { treated: Sides<Shares>; comparison: Sides<Shares> } & Expected) {
    const group = ({ before, after }: Sides<Shares>) => ({ before: share(before), after: share(after) });
    const difference = differenceInDifferences('proportion', group(oracle.treated), group(oracle.comparison));
    const { value, lower, upper } = given(difference);
    figures(oracle, { difference: value, lower, upper });
  },
  betweenPeriods(oracle: Sides<WeighedMonths> & Expected & { scale: 'difference' | 'ratio' }) {
    const windows = { before: weighedMonths(oracle.before), after: weighedMonths(oracle.after) };
    const { comparison, memory, df } = given(betweenPeriods(windows, 'month', oracle.scale));
    const { value, lower, upper, p } = comparison;
    figures(oracle, { value, lower, upper, p, memory, df });
  },
  wandering(oracle: Sides<WeighedMonths> & Expected) {
    const windows = { before: weighedMonths(oracle.before), after: weighedMonths(oracle.after) };
    const found = given(beyondWandering(windows, windows, { length: 'month', seasons: false }));
    const { step, wanders, driftP, trend } = found;
    const { value, lower, upper, p } = step;
    figures(oracle, { step: value, lower, upper, p, wanders, driftP: driftP(), trendP: trend().p });
  },
  kaplanMeier({ ended, open, steps, median, ninetieth }: Waits) {
    const waits = [...ended.map((days) => ({ days, ended: true })), ...open.map((days) => ({ days, ended: false }))];
    const found = kaplanMeier(waits);
    expect(found.map(({ days }) => days)).toEqual(steps.map(({ days }) => days));
    for (const [i, step] of steps.entries()) {
      const { left = NaN, interval = null } = found[i] ?? {};
      figures(step, { left, lower: interval?.lower ?? null, upper: interval?.upper ?? null });
    }
    expect(waitQuantile(waits, 0.5)).toEqual(median);
    expect(waitQuantile(waits, 0.9)).toEqual(ninetieth);
  },
  quantiles(oracle: { fn: string; p: number; df: number; a: number; b: number; value: number }) {
    const quantile: Readonly<Record<string, () => number>> = {
      normal: () => normalQuantile(oracle.p),
      t: () => tQuantile(oracle.p, oracle.df),
      chisq: () => chisquareQuantile(oracle.p, oracle.df),
      beta: () => betaQuantile(oracle.p, oracle.a, oracle.b),
    };
    close(quantile[oracle.fn]?.(), oracle.value, oracle.fn);
  },
};

const publishedNames: Readonly<Record<Signal, string>> = {
  'above-limits': 'Above UCL',
  'below-limits': 'Below LCL',
  'seven-rising': '7 Point Trend (Increasing)',
  'seven-falling': '7 Point Trend (Decreasing)',
  'two-of-three-high': '2 in 3 Above CL',
  'two-of-three-low': '2 in 3 Below CL',
  'seven-above': '7 Points Above CL',
  'seven-below': '7 Points Below CL',
};

interface ChartOracle {
  readonly series: { readonly org?: string; readonly values: readonly (number | null)[] };
  readonly options: { screenOutliers: boolean; rebaseAt: number | readonly number[] | null; lockAfter: number | null };
  readonly expected: Readonly<Record<'mean' | 'lower' | 'upper', readonly number[]>> & { signal: readonly string[] };
}

function checkChart({ series, options, expected }: ChartOracle): void {
  const { points } = controlChart(series.values, {
    screenOutliers: options.screenOutliers,
    rebaseAt: [options.rebaseAt ?? []].flat().map((at) => at - 1),
    lockAfter: options.lockAfter,
  });
  expect(points.map(({ signal }) => (signal ? publishedNames[signal] : 'Common Cause'))).toEqual(expected.signal);
  for (const line of ['mean', 'lower', 'upper'] as const)
    points.forEach((point, i) => {
      close(point[line], expected[line][i] ?? NaN, `${line} ${i}`);
    });
}

type EconomicsOracle =
  | { readonly model: 'simple'; readonly inputs: SimpleInputs; readonly expected: Expected }
  | { readonly model: 'handling'; readonly inputs: HandlingInputs; readonly expected: Expected }
  | { readonly model: 'return'; readonly inputs: ReturnInputs; readonly expected: Expected };

function resultOf(oracle: EconomicsOracle): object {
  if (oracle.model === 'simple') return given(simpleCost(oracle.inputs));
  if (oracle.model === 'handling') return given(handlingCost(oracle.inputs));
  return given(planReturn(oracle.inputs));
}

function checkEconomics(oracle: EconomicsOracle): void {
  const result: Readonly<Record<string, { readonly base: number | null }>> = { ...resultOf(oracle) };
  for (const [name, value] of Object.entries(oracle.expected)) close(result[name]?.base, value, name);
}

/** The cases of one parsed file, by its form; an unknown method or model is a case that fails. */
export function casesOf(content: unknown): readonly OracleCase[] {
  if (Array.isArray(content)) return content.map((item, i) => listCase(item, i));
  return Object.entries(content ?? {}).flatMap(([kind, cases]: [string, readonly never[]]) =>
    cases.map((oracle, i) => {
      const run = methods[kind];
      return { kind, name: `${i + 1}`, check: () => (run ? run(oracle) : expect.fail(`unknown method ${kind}`)) };
    }),
  );
}

function listCase(item: ChartOracle | EconomicsOracle, index: number): OracleCase {
  if ('series' in item) return { kind: 'controlChart', name: `${index + 1}`, check: () => checkChart(item) };
  if (['simple', 'handling', 'return'].includes(item.model))
    return { kind: item.model, name: `${index + 1}`, check: () => checkEconomics(item) };
  return { kind: 'unknown', name: `${index + 1}`, check: () => expect.fail('neither a chart nor an economic model') };
}
