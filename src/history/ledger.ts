import type { Beside, ListedType, Of } from './commit-facts.ts';
import type { Bearing, PlanChange, PromisedGoal, WindowDays } from './change.ts';
import type { ClaimMove, GradePoint } from './claims-then.ts';
import type { ListChange } from './compare-lists.ts';
import type { DefinitionChange } from './compare-metrics.ts';
import type { PainPointChange } from './compare-pain-points.ts';
import type { SeriesChange } from './compare-series.ts';

/** Who wrote something into the history, when and why. */
export interface Told {
  /** The commit, shortened as readers meet it. */
  readonly commit: string;
  readonly on: string;
  /** The id of somebody in people/; null for anybody else. */
  readonly author: string | null;
  /** What was given as the reason, in the file or with the commit. */
  readonly reason: string | null;
}

/** A goal as it stood from one commit on. */
export interface Promised extends PromisedGoal {
  /** What it did to the one before it. */
  readonly bearing: Bearing;
  readonly days: number;
  readonly told: Told;
}

/** The goals that a plan had on one metric, the first one promised ahead of those it was moved to. */
export interface GoalHistory {
  readonly metric: string;
  readonly promises: readonly Promised[];
  /** Set once no goal on the metric is left. */
  readonly dropped: Told | null;
}

/** The days by which a step was to be done, the first one promised ahead of those it was put off or brought forward to. */
export interface StepHistory {
  readonly step: string;
  readonly what: string;
  readonly promises: readonly { readonly due: string; readonly told: Told }[];
  readonly done: string | null;
  readonly dropped: Told | null;
}

/** A measure with what its last declaration knew. */
export interface MeasureHistory {
  readonly metric: string;
  readonly group: string | null;
  readonly before: WindowDays | null;
  readonly after: WindowDays | null;
  readonly told: Told;
  /** The last period that the figures told of when it was declared as it is; null for none. */
  readonly knew: string | null;
}

/** What befell a whole file. */
interface WholeChange {
  readonly kind: 'began' | 'removed' | 'unreadable' | 'renamed' | 'reworded';
  /** The title it had, or the id before a rename. */
  readonly name: string | null;
}

/** Evidence of which the figures are others, while its source is the same. */
interface EvidenceCounted {
  readonly kind: 'evidence-counted';
  readonly source: string;
}

/** Keys of a file that say something else. */
interface FieldsChange {
  readonly kind: 'fields';
  readonly fields: readonly string[];
}

interface Changes extends Record<ListedType, ListChange | WholeChange>, Record<Beside, FieldsChange | WholeChange> {
  readonly plan: PlanChange | WholeChange;
  readonly 'pain-point': PainPointChange | EvidenceCounted | WholeChange;
  readonly metric: (DefinitionChange & { readonly kind: 'definition' }) | FieldsChange | WholeChange;
  readonly figures: (SeriesChange & { readonly kind: 'restated'; readonly claims: readonly ClaimMove[] }) | WholeChange;
  readonly update: WholeChange;
  readonly story: WholeChange;
}

/** One thing in the history of one type of content. */
export interface LedgerEntryOf<Type extends Of> {
  readonly of: Type;
  /** The id after the commit; of entries of lists, that of the pain point they are about, or empty. */
  readonly id: string;
  readonly told: Told;
  readonly change: Changes[Type];
}

/** What can stand in the history of a report. */
export type LedgerEntry = { readonly [Type in Of]: LedgerEntryOf<Type> }[Of];

/** What an entry of one kind says. */
export type LedgerChangeOf<Kind> = Extract<LedgerEntry['change'], { readonly kind: Kind }>;

/** What git tells of one plan. */
export interface PlanLedger {
  readonly id: string;
  /** When its file first stood; null where the history does not reach back so far. */
  readonly opened: Told | null;
  readonly accepted: { readonly on: string; readonly told: Told } | null;
  readonly goals: readonly GoalHistory[];
  readonly steps: readonly StepHistory[];
  readonly measures: readonly MeasureHistory[];
  readonly removedMeasures: readonly MeasureHistory[];
  /** Everything, oldest first. */
  readonly entries: readonly LedgerEntry[];
}

/** What git tells of a report. */
export interface Ledger {
  readonly plans: ReadonlyMap<string, PlanLedger>;
  /** Everything that became of the content, oldest first. */
  readonly entries: readonly LedgerEntry[];
  /** How the grade of each plan went, on the figures as they stood at the end of each month. */
  readonly grades: ReadonlyMap<string, readonly GradePoint[]>;
  /** The day of the first commit that is known. */
  readonly since: string | null;
  /** Whether the history was cut off when it was cloned, so that nothing can be called the first. */
  readonly cutOff: boolean;
}
