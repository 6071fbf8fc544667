import type { MeasureKind, PeriodLength, Series } from '../model/series.ts';
import type { Signal } from './control-signals.ts';
import type { Comparison, Estimate, ReasonCode, Refusal } from './interval.ts';
import type { Sizes } from './measures/measure.ts';
import type { Span } from './periods.ts';

/** How much a measure proves: 0 no data, 1 too early, 2 no clear change, 3 changed, 4 beyond its trend, 5 beyond a group. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

export type Direction = 'better' | 'worse' | 'none';

/** What a claim is computed from; the same input always gives the same claim. */
export interface ClaimInput {
  readonly kind: MeasureKind;
  readonly better: 'higher' | 'lower';
  readonly period: PeriodLength;
  readonly series: Series | null;
  readonly before: Span | null;
  readonly after: Span | null;
  /** The day customers met the change; without it, the after window is taken to start there. */
  readonly changedOn: string | null;
  /** The least n a window must have; see `Measure.sizes` for what it is held against. */
  readonly minimumN: number;
  readonly comparison?: Series;
  /** Today, to tell what is still to come from what is late. */
  readonly asOf: string;
}

/** One window as it may be shown. */
export interface WindowSummary extends Span {
  /** The latest period that has data. */
  readonly last: string | null;
  /** How many periods have data. */
  readonly periods: number;
  readonly n: number;
  readonly estimate: Estimate | Refusal;
}

/** A signal of the control chart and when it came. */
export interface DatedSignal {
  readonly period: string;
  readonly signal: Signal;
}

/** What each criterion looked at. */
export interface CriterionDetail {
  readonly 'before-data': { readonly periods: number; readonly n: number };
  readonly 'after-periods': { readonly have: number; readonly need: number };
  readonly 'minimum-n': { readonly sizes: Sizes | null; readonly minimum: number };
  readonly difference: { readonly comparison: Comparison | null; readonly reason: ReasonCode | null };
  readonly 'chart-signal': {
    readonly points: number;
    readonly need: number;
    readonly signals: readonly DatedSignal[];
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
    readonly reason: ReasonCode | null;
  };
  readonly 'many-measures': { readonly measures: number; readonly p: number | null; readonly adjusted: number | null };
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

/** What would raise the grade, as data. */
export type Missing =
  | { readonly code: 'series' | 'before-window' | 'after-window' | 'clear-difference' }
  | { readonly code: 'before-data'; readonly reason: ReasonCode }
  | { readonly code: 'after-data' | 'comparable-windows' | 'comparison-data'; readonly reason: ReasonCode }
  /** Periods still to come in the after window; `overdue` where they are past and only the data is missing. */
  | { readonly code: 'more-periods'; readonly periods: number; readonly readyOn: string; readonly overdue: boolean }
  | { readonly code: 'longer-after-window'; readonly periods: number }
  | { readonly code: 'more-n'; readonly side: 'before' | 'after'; readonly have: number; readonly need: number }
  | {
      readonly code: 'points-for-limits' | 'trend-periods-before' | 'trend-periods-after';
      readonly have: number;
      readonly need: number;
    }
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
  readonly comparison: Comparison | null;
  /** What the grade's difference rests on; an amount has only its control chart. */
  readonly method: Comparison['method'] | 'control-chart' | null;
  readonly criteria: readonly Criterion[];
  readonly missing: readonly Missing[];
}
