import type { MeasureKind, PeriodLength, Series } from '../model/series.ts';
import type { BetweenPeriods } from './between-periods.ts';
import type { Signal, SignalRule } from './control-signals.ts';
import type { ExtremeEdge } from './extremes.ts';
import type { Comparison, Estimate, ReasonCode, Refusal } from './interval.ts';
import type { Likelihood } from './likelihood.ts';
import type { MixShift } from './mix-shift.ts';
import type { Span } from './periods.ts';
import type { IntervalKind } from './wider-interval.ts';
import type { DeclaredWindow, WindowFault } from './windows.ts';

/** How much a measure proves: 0 no before figure, 1 too early, 2 no clear change, 3 changed, 4 beyond its trend, 5 beyond a group. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

export type Direction = 'better' | 'worse' | 'none';

/** Why the figures that a measure names cannot be had. */
export type FiguresFault =
  /** No row has the group that is named. */
  | 'unknown-group'
  /** The measure names no group, and every row has one. */
  | 'only-groups';

/** Why a comparison group cannot be used. */
export type GroupFault = 'unknown-group' | 'only-groups' | 'another-kind' | 'holds-the-group';

/** Who a measure is compared with. */
export interface ComparisonInput {
  readonly series: Series | null;
  readonly fault: GroupFault | null;
  /** The days from which the comparison's figures are counted in another way. */
  readonly definitionChanges: readonly string[];
}

/** What a claim is computed from; the same input always gives the same claim. */
export interface ClaimInput {
  readonly kind: MeasureKind;
  readonly better: 'higher' | 'lower';
  readonly period: PeriodLength;
  /** The first day of any of its periods, from which all others are counted. */
  readonly anchor: string;
  readonly series: Series | null;
  /** Null where the figures can be had. */
  readonly fault: FiguresFault | null;
  readonly before: Span | null;
  readonly after: DeclaredWindow | null;
  /** The day customers met the change; without it, they have not met it yet. */
  readonly changedOn: string | null;
  /** The days from which the figures are counted in another way. */
  readonly definitionChanges: readonly string[];
  /** The least n a window must have: answers or cases. Rates and totals have rules of their own. */
  readonly minimumN: number;
  readonly comparison: ComparisonInput | null;
  /** The groups that make up the whole that is measured; empty where a group is measured, or none is known. */
  readonly parts: ReadonlyMap<string, Series>;
  /** The day for which the report speaks. */
  readonly asOf: string;
  /** The last day that is over: only periods that end by then count. */
  readonly finishedThrough: string;
}

/** One window as it may be shown. */
export interface WindowSummary extends Span {
  /** The latest period that has data. */
  readonly last: string | null;
  /** How many periods were compared. */
  readonly periods: number;
  readonly n: number;
  readonly estimate: Estimate | Refusal;
}

/** A signal of the control chart and when it came. */
export interface DatedSignal {
  readonly period: string;
  readonly signal: Signal;
}

/** How a season was ruled out: by nature, by the same months before, or by the same months a year before the change. */
export type SeasonCheck = 'no-season' | 'same-months' | 'year-earlier' | 'none';

/** What each criterion looked at. */
export interface CriterionDetail {
  readonly 'before-data': {
    readonly periods: number;
    readonly n: number;
    /** What of it is compared: fewer where only the months that both windows have are. */
    readonly compared: { readonly periods: number; readonly n: number };
  };
  /** Periods of the windows that were left out because they are counted in another way. */
  readonly 'one-definition': { readonly since: string | null; readonly until: string | null; readonly leftOut: number };
  readonly 'met-change': { readonly fault: WindowFault | null; readonly changedOn: string | null };
  readonly 'before-periods': { readonly have: number; readonly need: number };
  readonly 'after-periods': { readonly have: number; readonly need: number };
  /** Rates need so many events of both windows together, everything else so many on each side. */
  readonly 'minimum-n': {
    readonly before: number;
    readonly after: number;
    readonly minimum: number;
    readonly counts: 'each' | 'together' | 'nothing';
    /** Whether the windows hold more, of months that only one of them has. */
    readonly sameMonths: boolean;
  };
  readonly difference: { readonly comparison: Comparison | null; readonly reason: ReasonCode | null };
  readonly 'between-periods': {
    readonly comparison: Comparison | null;
    readonly reason: ReasonCode | null;
    /** How far a period typically lies from its window's figure; see `BetweenPeriods`. */
    readonly spread: number | null;
    readonly memory: number | null;
    /** Which interval is shown. */
    readonly shown: IntervalKind | null;
    /** How many periods before and after say so. */
    readonly periods: BetweenPeriods['periods'] | null;
  };
  /** Over all periods of both windows; for durations in mid-ranks. */
  readonly wandering: {
    /** How far the level stepped at the change. */
    readonly step: Comparison | null;
    /** How far the level typically goes from one period to the next by itself; see `BeyondWandering`. */
    readonly wanders: number | null;
    /** What shows a change: a step, that figures which stayed came so far, or that they went so straight. */
    readonly by: 'step' | 'drift' | 'trend' | null;
    readonly reason: ReasonCode | null;
  };
  readonly season: {
    readonly how: SeasonCheck;
    /** Against the same months a year before the change. */
    readonly comparison: Comparison | null;
    readonly months: number;
  };
  readonly 'chart-signal': {
    readonly points: number;
    readonly need: number;
    readonly signals: readonly DatedSignal[];
    /** Rules that the before window breaks by itself, so that they prove nothing after it. */
    readonly ownRules: readonly SignalRule[];
    readonly reason: 'no-variation' | 'few-events' | null;
  };
  readonly 'series-effect': {
    readonly before: number;
    readonly after: number;
    readonly need: number;
    readonly effect: Comparison | null;
    readonly reason: ReasonCode | null;
  };
  readonly 'comparison-group': {
    readonly before: WindowSummary | null;
    readonly after: WindowSummary | null;
    readonly effect: Comparison | null;
    readonly interval: IntervalKind | null;
    readonly reason: ReasonCode | GroupFault | null;
  };
  readonly 'many-measures': { readonly measures: number; readonly p: number | null; readonly adjusted: number | null };
  /** Cautions: they say how to read a change, and lower no grade. */
  readonly mix: { readonly shifts: readonly MixShift[]; readonly otherWay: readonly string[]; readonly groups: number };
  readonly extremes: { readonly edges: readonly ExtremeEdge[] };
}

export type CriterionId = keyof CriterionDetail;

/** One condition of the grades; `holds` is null where it could not be assessed. */
export type Criterion = {
  readonly [Id in CriterionId]: {
    readonly id: Id;
    readonly holds: boolean | null;
    readonly detail: CriterionDetail[Id];
  };
}[CriterionId];

/** How much of what is compared there is, and whether the windows hold more, of months that only one of them has. */
interface MoreWanted {
  readonly have: number;
  readonly need: number;
  readonly sameMonths: boolean;
}

/** What would raise the grade, as data. */
export type Missing =
  | {
      readonly code: 'series' | 'before-window' | 'after-window' | 'clear-difference' | 'same-direction-a-year-earlier';
    }
  | { readonly code: 'figures'; readonly fault: FiguresFault }
  | { readonly code: 'window'; readonly fault: WindowFault }
  | { readonly code: 'definition'; readonly on: string }
  | { readonly code: 'before-data'; readonly reason: ReasonCode }
  | { readonly code: 'after-data' | 'comparable-windows' | 'comparison-data'; readonly reason: ReasonCode }
  | { readonly code: 'comparison-fault'; readonly fault: GroupFault }
  | { readonly code: 'before-periods'; readonly have: number; readonly need: number }
  /** Finished periods still to come in the after window; `overdue` where they are past and only the data is missing. */
  | { readonly code: 'more-periods'; readonly periods: number; readonly readyOn: string; readonly overdue: boolean }
  | { readonly code: 'longer-after-window'; readonly periods: number }
  | ({ readonly code: 'more-n'; readonly side: 'before' | 'after' } & MoreWanted)
  | ({ readonly code: 'more-events' } & MoreWanted)
  | { readonly code: 'same-months' | 'step-beyond-wandering' }
  | {
      readonly code: 'points-for-limits' | 'trend-periods-before' | 'trend-periods-after';
      readonly have: number;
      readonly need: number;
    }
  | { readonly code: 'no-limits'; readonly reason: 'no-variation' | 'few-events' }
  | { readonly code: 'chart-signal' | 'series-effect' | 'comparison-group' | 'comparison-effect' };

/** What a measure proves, with everything that it rests on. */
export interface Claim {
  readonly kind: MeasureKind;
  readonly better: 'higher' | 'lower';
  readonly grade: Grade;
  /** Of the change that is claimed; none below grade 3. */
  readonly direction: Direction;
  readonly before: WindowSummary | null;
  readonly after: WindowSummary | null;
  /** The difference of the figures shown, beside its interval. */
  readonly comparison: Comparison | null;
  /** Which interval that is. */
  readonly interval: IntervalKind | null;
  /** For durations: the chance that a case after is longer than one before. */
  readonly likelihood: Likelihood | null;
  /** For durations: the geometric mean after over that before; null where a duration is 0. */
  readonly meanRatio: Comparison | null;
  /** What the interval shown was computed by. */
  readonly method: Comparison['method'] | null;
  /** The larger p-value of chance and of the periods' own differences. */
  readonly p: number | null;
  readonly criteria: readonly Criterion[];
  readonly missing: readonly Missing[];
}
