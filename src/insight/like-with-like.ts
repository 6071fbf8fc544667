import type { MeasureKind, PeriodLength, PointByKind } from '../model/series.ts';
import { type BetweenPeriods, betweenPeriods, type BothWindows } from './between-periods.ts';
import { type ComparedWindow, comparedWindow, weighed, withinComparison } from './compared-window.ts';
import { type Comparison, comparisonOrRefusal, excludedSide, isRefusal, refuse, type Refusal } from './interval.ts';
import { chanceOfLonger, type Likelihood } from './likelihood.ts';
import { loneWindowTest } from './lone-window.ts';
import type { Measure } from './measures/measure.ts';
import { asCompared, judgedPeriods } from './judged-periods.ts';
import { once } from './once.ts';
import { sameMonths } from './season.ts';
import { type IntervalKind, widerOf } from './wider-interval.ts';

/** The share of false alarms that every test here accepts. */
export const significance = 0.05;

/** How the months of two windows are matched. */
export interface Matching {
  readonly length: PeriodLength;
  /** The parts of the year that the window before holds; null where none are to be matched. */
  readonly held: ReadonlySet<string> | null;
  /** Whether the series is seen to swing with the year: its other months then differ by nature and say nothing of how much those compared vary. */
  readonly swings: boolean;
}

/** Two windows held against each other in every way that a claim must survive. */
export interface Likeness<Kind extends MeasureKind> {
  readonly before: ComparedWindow<Kind>;
  readonly after: ComparedWindow<Kind>;
  /** Whether the window before was weighted to the months of the window after. */
  readonly sameMonths: boolean;
  /** All periods of both windows, on the scale whose variation counts. */
  readonly judged: BothWindows;
  /** Those that are compared, on the same scale, each weighing what it does in the comparison. */
  readonly compared: BothWindows;
  /** By chance among cases; its value is the difference of the figures shown. */
  readonly chance: Comparison | Refusal;
  /** By how much the periods differ among themselves. For durations, in chances that a case after is longer. */
  readonly between: BetweenPeriods | Refusal;
  /** For durations: the chance that a case after is longer than one before, ties counting half. */
  readonly likelihood: Likelihood | null;
  /** What is shown: the difference of the figures shown, beside the wider interval. */
  readonly shown: Comparison | Refusal;
  readonly interval: IntervalKind | null;
  /** The way the figures moved: 1 up, −1 down, 0 neither. */
  readonly up: -1 | 0 | 1;
  /** Whether chance, and whether the periods' own differences, leave out none on that side; null where not asked. */
  readonly chanceHolds: boolean | null;
  readonly betweenHolds: boolean | null;
  /** The larger p-value of the two. */
  readonly p: number | null;
}

/**
 * Compares two windows by chance and by their periods, over the same months of the year where both can be had. Each
 * comparison is made when somebody asks for it: whether there is enough to compare is known before.
 */
export function likeWithLike<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  pointsBefore: readonly PointByKind[Kind][],
  pointsAfter: readonly PointByKind[Kind][],
  matching: Matching,
): Likeness<Kind> {
  const { kind } = measure;
  const { length, held } = matching;
  const own = { before: weighed(measure, pointsBefore), after: weighed(measure, pointsAfter) };
  const matched = held && sameMonths(own.before, own.after, held, length);
  const windows = matched ?? own;
  const before = comparedWindow(measure, pointsBefore, windows.before, length);
  const after = comparedWindow(measure, pointsAfter, windows.after, length);
  const judged = once(() =>
    judgedPeriods(
      measure,
      { before: pointsBefore, after: pointsAfter },
      { before: before.points, after: after.points },
    ),
  );
  const compared = once(() => (kind === 'duration' ? asCompared(judged(), windows) : windows));
  const byPeriods = once(() => betweenOf(measure, judged(), compared(), matching));
  const between = () => byPeriods().between;
  const up = once(() => wayOf(before, after, between(), kind === 'duration'));
  const chance = once(() => chanceOf(measure, before, after, between()));
  const holds = once(() => holding(kind, chance(), between(), byPeriods().alone, up()));
  const shown = once(() => shownOf(chance(), between(), kind));
  const half = (side: 'before' | 'after') => {
    const found = between();
    return isRefusal(found) ? 0 : found.halves[side];
  };
  const isTotal = kind === 'amount';
  return {
    before: isTotal ? withinComparison(before, () => half('before')) : before,
    after: isTotal ? withinComparison(after, () => half('after')) : after,
    sameMonths: matched !== null,
    get judged() {
      return judged();
    },
    get compared() {
      return compared();
    },
    get chance() {
      return chance();
    },
    get between() {
      return between();
    },
    get likelihood() {
      const found = between();
      return kind === 'duration' && !isRefusal(found) ? chanceOfLonger(found.comparison) : null;
    },
    get shown() {
      return shown().shown;
    },
    get interval() {
      return shown().interval;
    },
    get up() {
      return up();
    },
    get chanceHolds() {
      return holds().chanceHolds;
    },
    get betweenHolds() {
      return holds().betweenHolds;
    },
    get p() {
      return largerP(chance(), between(), byPeriods().alone);
    },
  };
}

function largerP(chance: Comparison | Refusal, between: BetweenPeriods | Refusal, alone: number): number | null {
  const ps = [
    isRefusal(chance) ? null : chance.p,
    isRefusal(between) ? null : Math.min(between.comparison.p ?? 1, alone),
  ];
  const known = ps.filter((p) => p !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Whether both comparisons, as far as there are any, leave out none on the side of the difference shown. */
export function isClear({ chanceHolds, betweenHolds }: Pick<Likeness<MeasureKind>, 'chanceHolds' | 'betweenHolds'>) {
  return chanceHolds !== false && betweenHolds !== false && (chanceHolds ?? betweenHolds) === true;
}

/**
 * A rate's logarithms need events on both sides; without, rates subtract, and where the events fell among all periods of
 * both windows is asked too: three months of three after twelve without any are seen, however unlike the three are.
 */
function betweenOf<Kind extends MeasureKind>(
  { kind }: Measure<Kind>,
  all: BothWindows,
  compared: BothWindows,
  matching: Matching,
): { readonly between: BetweenPeriods | Refusal; readonly alone: number } {
  const { length } = matching;
  const varying = matching.swings ? compared : all;
  if (kind !== 'rate') return { between: betweenPeriods(compared, length, 'difference', varying), alone: 1 };
  const met = [compared.before, compared.after].map((side) => side.some(({ value }) => value > 0));
  if (met.every((side) => !side))
    return { between: refuse('no-events', 'Nothing happened before or after.'), alone: 1 };
  const scale = met.every(Boolean) ? 'ratio' : 'difference';
  return {
    between: betweenPeriods(compared, length, scale, varying),
    alone: loneWindowTest(all.before, all.after) ?? 1,
  };
}

/** Shares of ranks that are the same but for the order in which they were added; no real difference of them is as small. */
const roundingOfRanks = 1e-9;

/**
 * The way of the difference shown. For durations that is whether a case after is rather longer, because whole days can
 * leave two medians alike; medians that contradict it leave no way at all.
 */
function wayOf<Kind extends MeasureKind>(
  before: ComparedWindow<Kind>,
  after: ComparedWindow<Kind>,
  between: BetweenPeriods | Refusal,
  isDuration: boolean,
): -1 | 0 | 1 {
  if (isRefusal(before.estimate) || isRefusal(after.estimate)) return 0;
  const figures = sign(after.estimate.value - before.estimate.value);
  if (!isDuration || isRefusal(between)) return figures;
  const apart = between.comparison.value ?? 0;
  const ranks = Math.abs(apart) < roundingOfRanks ? 0 : sign(apart);
  return figures === -ranks ? 0 : ranks;
}

const sign = (figure: number): -1 | 0 | 1 => (figure > 0 ? 1 : figure < 0 ? -1 : 0);

/** By chance among cases: the kind's own interval beside the difference of the figures shown. */
function chanceOf<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  before: ComparedWindow<Kind>,
  after: ComparedWindow<Kind>,
  between: BetweenPeriods | Refusal,
): Comparison | Refusal {
  const compared = measure.compare(before.counted, after.counted);
  if (isRefusal(compared) || isRefusal(before.estimate) || isRefusal(after.estimate)) return compared;
  const [from, to] = [before.estimate.value, after.estimate.value];
  const value = compared.scale === 'ratio' ? (from === 0 ? null : to / from) : to - from;
  const shown = comparisonOrRefusal({ ...compared, value });
  if (isRefusal(shown) || measure.kind !== 'duration' || isRefusal(between)) return shown;
  return { ...shown, excludesNone: (shown.p ?? 1) < significance };
}

function holding(
  kind: MeasureKind,
  chance: Comparison | Refusal,
  between: BetweenPeriods | Refusal,
  alone: number,
  up: -1 | 0 | 1,
): Pick<Likeness<MeasureKind>, 'chanceHolds' | 'betweenHolds'> {
  const claims = (side: -1 | 0 | 1) => up !== 0 && side === up;
  const ranked = kind === 'duration' && !isRefusal(between);
  const chanceSide = isRefusal(chance) ? 0 : ranked ? (chance.excludesNone ? up : 0) : excludedSide(chance);
  const chanceHolds = kind === 'amount' ? null : claims(chanceSide);
  if (isRefusal(between)) return { chanceHolds, betweenHolds: between.reason === 'no-variation' ? null : false };
  return { chanceHolds, betweenHolds: claims(alone < significance ? up : excludedSide(between.comparison)) };
}

/** The between-period interval where it has the scale of the chance one and is wider, else the chance one. */
function shownOf(
  chance: Comparison | Refusal,
  between: BetweenPeriods | Refusal,
  kind: MeasureKind,
): Pick<Likeness<MeasureKind>, 'shown' | 'interval'> {
  if (kind === 'amount')
    return isRefusal(between)
      ? { shown: between, interval: null }
      : { shown: between.comparison, interval: 'between-period' };
  if (isRefusal(chance)) return { shown: chance, interval: null };
  if (isRefusal(between) || kind === 'duration' || between.comparison.scale !== chance.scale)
    return { shown: chance, interval: 'chance' };
  const { effect, interval } = widerOf(chance, between.comparison, chance.value);
  return { shown: effect, interval };
}
