import type { PlanChange } from './change.ts';
import type { DefinitionChange } from './compare-metrics.ts';
import type { PainPointChange } from './compare-pain-points.ts';
import type { ListChange } from './compare-lists.ts';
import type { SeriesChange } from './compare-series.ts';
import type { DeclaredMeasurement, PainPointOpening, PlanOpening } from './opening.ts';

/** What is written down one entry below the other: what customers said, and what was mended on the spot. */
export type ListedType = 'voice' | 'micro-action';

/** What stands beside plans, pain points and figures: that it came, went, or says something else. */
export type Beside = 'programme' | 'page' | 'person' | 'department' | 'journey' | 'report';

/** What of a content the ledger follows; figures and a metric have the same id, a story and its plan too. */
export type Of = 'plan' | 'pain-point' | 'metric' | 'figures' | 'update' | 'story' | ListedType | Beside;

/** What one commit did to one piece of content, or that it left it unreadable. */
export type FileFacts = {
  /** The id after the commit; for what went, the one before. */
  readonly id: string;
  /** The id that it had before, where the commit renamed it; of a report the folder that it stood in, empty for the top. */
  readonly formerly: string | null;
} & (
  | {
      readonly of: 'plan';
      readonly did: 'opened';
      readonly opening: PlanOpening;
      readonly figures: KnownFigures;
      readonly better: BetterByMetric;
    }
  | {
      readonly of: 'plan';
      readonly did: 'changed';
      readonly changes: readonly PlanChange[];
      /** What it measures now, where that changed, and what the figures told then. */
      readonly measures: readonly DeclaredMeasurement[];
      readonly figures: KnownFigures;
      readonly better: BetterByMetric;
    }
  | { readonly of: 'pain-point'; readonly did: 'opened'; readonly opening: PainPointOpening }
  | { readonly of: 'pain-point'; readonly did: 'changed'; readonly changes: readonly PainPointChange[] }
  | { readonly of: 'metric' | Beside; readonly did: 'opened'; readonly opening: { readonly title: string } }
  | {
      readonly of: 'metric';
      readonly did: 'changed';
      readonly changes: readonly DefinitionChange[];
      /** Keys that decide nothing about what is counted. */
      readonly fields: readonly string[];
    }
  | { readonly of: Beside; readonly did: 'changed'; readonly fields: readonly string[] }
  /** All lists of one type at once: an entry that only went from one list to another is where it was. */
  | { readonly of: ListedType; readonly did: 'opened' | 'changed'; readonly changes: readonly ListChange[] }
  | {
      readonly of: 'figures';
      readonly did: 'changed';
      readonly changes: readonly SeriesChange[];
      /** Whether the commit did nothing else on which claims rest, so that what became of them is due to it. */
      readonly alone: boolean;
    }
  | { readonly of: 'update' | 'story'; readonly did: 'opened' | 'reworded' | 'redated' }
  | { readonly of: Of; readonly did: 'removed' }
  | { readonly of: Of; readonly did: 'unreadable' }
);

/** The first day of the last period, by metric, that the figures told when a plan declared what it measures; null for none. */
export type KnownFigures = Readonly<Record<string, string | null>>;

/** Which way is better, by the metric of a plan's goals, as the metrics said when the plan was written. */
export type BetterByMetric = Readonly<Record<string, 'higher' | 'lower'>>;

/** What follows from one commit alone, and so can be kept for as long as the program stays the same. */
export interface CommitFacts {
  readonly hash: string;
  /** The author's day. */
  readonly on: string;
  /** What its message gives as the reason. */
  readonly reason: string | null;
  readonly files: readonly FileFacts[];
}
