import type { Bearing } from '../history/change.ts';
import type { ChangeKind } from '../history/change-log.ts';
import type { Beside, ListedType, Of } from '../history/commit-facts.ts';
import type { Outcome } from '../history/commitments.ts';

/** A goal as sentences give it: its value with the unit, and its day. */
export interface GoalSaid {
  readonly value: string;
  readonly by: string;
}

/** The words for what git tells of a report, in one language; days, counts and names come written. */
export interface LedgerWords {
  /** Whoever wrote a commit and stands in no file of people/. */
  readonly somebody: string;
  /** Stands after a name: the commit that can be looked up. */
  inCommit(hash: string): string;
  because(reason: string): string;
  readonly noReason: string;
  readonly days: { readonly one: string; readonly other: string };
  readonly plan: {
    readonly began: string;
    readonly removed: string;
    readonly unreadable: string;
    renamed(before: string): string;
    goalAdded(metric: string, goal: GoalSaid): string;
    goalDropped(metric: string, goal: GoalSaid): string;
    /** `later` is how many days, written; null where the day stayed. */
    goalMoved(metric: string, from: GoalSaid, to: GoalSaid, bearing: Bearing, moved: Moved | null): string;
    /** `done` is what the same commit says of the day it was done, in words; null for nothing. */
    stepAdded(what: string, due: string, done: string | null): string;
    stepDropped(what: string, due: string): string;
    stepMoved(what: string, from: string, to: string, moved: Moved, done: string | null): string;
    readonly andStep: { done(day: string): string; readonly notDone: string; doneOn(from: string, to: string): string };
    stepDone(what: string, late: string | null): string;
    stepNotDone(what: string): string;
    stepDoneOn(what: string, from: string, to: string): string;
    stepWhat(from: string, to: string): string;
    stepWho(what: string, from: string, to: string): string;
    owner(from: string, to: string): string;
    sponsor(from: string, to: string): string;
    status(from: string, to: string): string;
    accepted(day: string): string;
    /** Each side a day and who agreed to it. */
    acceptedAgain(from: string, to: string): string;
    readonly acceptedNoMore: string;
    changedOn(day: string): string;
    changedOnMoved(from: string, to: string): string;
    readonly changedOnGone: string;
    windowDeclared(metric: string, side: 'before' | 'after', days: string): string;
    windowMoved(metric: string, side: 'before' | 'after', from: string, to: string): string;
    windowGone(metric: string, side: 'before' | 'after', days: string): string;
    openWindow(from: string): string;
    measureAdded(metric: string): string;
    measureRemoved(metric: string): string;
    /** The groups that were and are measured; null for everybody. */
    measureGroup(metric: string, from: string | null, to: string | null): string;
    comparison(metric: string, from: string | null, to: string | null): string;
    /** What the plan taught. */
    readonly result: { readonly written: string; readonly rewritten: string; readonly gone: string };
    ended(from: string, to: string): string;
    followUpOwner(from: string, to: string): string;
    otherFacts(fields: readonly string[]): string;
  };
  readonly painPoint: {
    readonly began: string;
    readonly removed: string;
    readonly unreadable: string;
    renamed(before: string): string;
    opened(from: string, to: string): string;
    evidenceAdded(source: string): string;
    evidenceRemoved(source: string): string;
    evidenceCounted(source: string): string;
    readonly economics: string;
    otherFacts(fields: readonly string[]): string;
  };
  readonly metric: {
    readonly began: string;
    /** Keys that changed, as their schema calls them. */
    fields(fields: readonly string[]): string;
    renamed(before: string): string;
    readonly removed: string;
    readonly unreadable: string;
    definition(field: string, from: string, to: string, dated: boolean): string;
    readonly nothing: string;
  };
  readonly figures: {
    readonly removed: string;
    readonly unreadable: string;
    /** `shift` is written with "higher" or "lower"; null where there is no mean of it. */
    restated(periods: string, span: string, shift: string | null): string;
    /** Periods that had a figure and have none. */
    emptied(periods: string, span: string): string;
    filledIn(periods: string, span: string): string;
    shift(percent: string, up: boolean): string;
    ofGroup(group: string): string;
    /** What that did to the claim of a plan. */
    turned(plan: string, from: string, to: string): string;
    readonly noneTurned: string;
  };
  /** What a plan's figures proved from a day on, as they stood then. */
  graded(claim: string): string;
  /** How often somebody looked, below a life that tells of it. */
  readonly gradedWhen: string;
  readonly update: {
    readonly began: string;
    readonly reworded: string;
    readonly removed: string;
    redated(before: string): string;
  };
  readonly story: { readonly began: string; readonly reworded: string; readonly removed: string };
  /** What stands beside plans, pain points and figures. */
  readonly beside: {
    readonly types: { readonly [Type in Beside]: string };
    began(type: string): string;
    removed(type: string): string;
    unreadable(type: string): string;
    renamed(type: string, before: string): string;
    /** Of the whole report; `before` is empty for the repository's top. */
    folderMoved(before: string): string;
    /** Of the day that the report's settings name, and nothing else of them. */
    readonly reportsDay: string;
    fields(type: string, fields: readonly string[]): string;
  };
  /** Entries of lists, by what they are; `count` comes written. */
  readonly listed: {
    /** `all` stands above those that are about no pain point. */
    readonly names: {
      readonly [Type in ListedType]: { readonly all: string; readonly one: string; readonly other: string };
    };
    added(what: string): string;
    removed(what: string): string;
    changed(what: string, fields: readonly string[]): string;
    readonly unreadable: string;
    readonly listRemoved: string;
  };
  readonly goals: {
    /** Above the table, where git shows that nothing was moved before it. */
    readonly heldAgainstFirst: string;
    readonly plain: string;
    readonly first: string;
    /** "loosened twice, 30 days later", from the first promise to the one that holds. */
    moved(loosened: number, tightened: number, moved: Moved | null, first: GoalSaid): string;
  };
  readonly measures: { readonly declaredBefore: string };
  readonly commitments: {
    readonly title: string;
    counts(counts: Readonly<Record<Outcome, number>>, withReason: number): string;
    readonly none: string;
    readonly explained: string;
    readonly outcomes: { readonly [O in Outcome]: string };
    /** Stands after a step or a goal and a name; `first` is the day first promised, null where it is the day it stands at. */
    said(commitment: {
      readonly outcome: Outcome;
      readonly first: string | null;
      readonly eased: boolean;
      readonly withReason: boolean;
    }): string;
    /** What opens the older events of a long life. */
    earlier(count: string): string;
    readonly movedWithReason: string;
    readonly movedWithout: string;
    readonly caption: string;
    firstOf(shown: number, all: string): string;
    goalOn(metric: string): string;
    readonly columns: {
      readonly what: string;
      readonly plan: string;
      readonly first: string;
      readonly by: string;
      readonly outcome: string;
    };
  };
  readonly changes: {
    readonly title: string;
    titleOf(kind: string): string;
    readonly deck: string;
    readonly filter: string;
    readonly all: string;
    readonly kinds: { readonly [K in ChangeKind]: string };
    readonly feed: string;
    readonly none: string;
    /** Above what git tells of one thing. */
    readonly ofOne: string;
    updateOf(plan: string, day: string): string;
    /** Of a commit with which so many of a type began that none is named. */
    begun(of: Of, count: string): string;
  };
  readonly untold: {
    readonly 'no-git': string;
    readonly 'no-repository': string;
    readonly 'no-commits': string;
    readonly 'objects-left-out': string;
    readonly 'cut-off': string;
    /** Of a plan that is not committed yet. */
    readonly 'not-committed': string;
  };
}

/** How far a day was moved, and which way. */
export interface Moved {
  readonly days: string;
  readonly later: boolean;
}
