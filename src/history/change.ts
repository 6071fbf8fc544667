import type { PlanData } from '../model/types/generated.ts';

/** What a change does to the commitment it touches. */
export type Bearing = 'loosened' | 'tightened' | 'later' | 'earlier' | 'none';

/** The part of a plan or pain point that a change speaks of, with its state on each side; null where there is none. */
interface Sides<State> {
  readonly from: State | null;
  readonly to: State | null;
}

/** A goal as it was promised. */
export interface PromisedGoal {
  readonly value: number;
  readonly by: string;
}

/** The days a window reaches from and to; `to` is null for one that is open. */
export interface WindowDays {
  readonly from: string;
  readonly to: string | null;
}

/** One figure of a series on both sides, as the number that its chart shows. */
export interface RestatedPeriod {
  readonly period: string;
  readonly from: number | null;
  readonly to: number | null;
}

type Kinds = {
  /** A goal moved, appeared or went; a second goal on the same metric is a move of the first. */
  goal: Sides<PromisedGoal> & {
    readonly metric: string;
    /** Whose figures it is held against; null where they are everybody's. */
    readonly group: string | null;
    readonly value: Bearing;
    readonly days: number;
    /** The last goal on the metric that the plan has now; null once none is left. */
    readonly standing: PromisedGoal | null;
  };
  step: Sides<{ readonly due: string; readonly done: string | null }> & {
    readonly step: string;
    readonly what: string;
    readonly days: number;
  };
  /** A step is to do something else, or somebody else is to do it; `isDone` where it had been done before. */
  'step-what': Sides<string> & { readonly step: string; readonly isDone: boolean };
  'step-who': Sides<string> & { readonly step: string; readonly what: string; readonly isDone: boolean };
  owner: Sides<string>;
  sponsor: Sides<string>;
  status: Sides<string>;
  accepted: Sides<string>;
  'changed-on': Sides<string>;
  window: Sides<WindowDays> & {
    readonly metric: string;
    readonly group: string | null;
    readonly side: 'before' | 'after';
  };
  measure: Sides<string> & { readonly metric: string; readonly group: string | null };
  /** Whom a measure looks at; null on a side means everybody. */
  group: Sides<string> & { readonly metric: string; readonly group: string | null };
  comparison: Sides<string> & { readonly metric: string; readonly group: string | null };
  hero: Sides<string>;
  /** The lesson. */
  result: Sides<string>;
  /** The day a plan ended, and who carries it on; what a new result says is no change of these. */
  ended: Sides<string>;
  'follow-up-owner': Sides<string>;
  /** Anything a manager would call wording: titles, limits, notes; and what nothing else tells. */
  words: { readonly fields: readonly (keyof PlanData)[] };
};

export type PlanChangeKind = keyof Kinds;

/** One thing that became different in a plan, with where its new (or, removed, its old) value stands. */
export type PlanChange = {
  readonly [Kind in PlanChangeKind]: {
    readonly kind: Kind;
    /** Keys and indexes into the plan's newer version, or the older one where the newer has none. */
    readonly path: readonly (string | number)[];
    /** What the plan itself gives as the reason. */
    readonly reason: string | null;
  } & Kinds[Kind];
}[PlanChangeKind];
