import type { ProgressStation } from '../insight/progress.ts';

/** The words of a plan's page around its figures and its story. */
export interface PlanWords {
  readonly youCan: string;
  readonly story: string;
  readonly learned: string;
  readonly stoppedLearned: string;
  /** After the name of whoever carries the lesson on. */
  /** Follows the name of who carries a lesson on; of one who left, in the past. */
  readonly carriesOn: { readonly present: string; readonly past: string };
  readonly nextSteps: string;
  readonly noSteps: string;
  due(day: string): string;
  readonly overdueSince: (day: string) => string;
  readonly goals: string;
  readonly money: string;
  readonly timeline: string;
  readonly evidence: string;
  readonly evidenceDeck: string;
  readonly together: string;
  readonly reaches: string;
  readonly ladder: (grade: number) => string;
  readonly group: string;
  readonly trend: string;
  readonly aboveInStory: string;
  readonly returns: string;
  readonly limits: string;
  readonly accountable: string;
  readonly howSure: string;
  readonly printAll: string;
  readonly updateText: string;
  readonly kicker: string;
  readonly owner: string;
  readonly sponsor: string;
  readonly answers: string;
  /** After the plan's state. */
  readonly notMet: string;
  met(day: string): string;
  /** After the name of somebody who is not there any more. */
  readonly hasLeft: string;
  readonly willNotFix: string;
  readonly couldGetWorse: string;
  /** Between a side effect and the metric that watches for it. */
  readonly watchedBy: string;
  readonly people: {
    /** Between the day and the name of who agreed to it. */
    accepted(day: string): string;
    readonly decidesAlone: string;
    /** Before the sponsor's name, and after it. */
    readonly backed: string;
    backedAt(day: string, where: string): string;
    readonly working: string;
    readonly noResources: string;
    readonly responsible: string;
    readonly consulted: string;
    readonly informed: string;
  };
  readonly goal: {
    readonly label: string;
    readonly columns: {
      readonly goal: string;
      readonly start: string;
      readonly ofTheWay: string;
      readonly by: string;
      readonly state: string;
    };
    readonly impossible: string;
    readonly worseThanStart: string;
    readonly reached: string;
    readonly reachedButSlipping: string;
    /** The claim shows no clear change, or it is too early to tell. */
    readonly reachedUnclear: string;
    /** By its day, but not by the figures of the whole window after. */
    readonly reachedBefore: string;
    readonly reachedLate: string;
    /** No figures are of periods that were over by its day. */
    readonly reachedUndated: string;
    /** Its day has passed, and nothing tells whether it was reached by then. */
    readonly undated: string;
    readonly missed: string;
    readonly notReached: string;
    readonly noFigure: string;
    readonly unknownWay: string;
    readonly wrongWay: string;
    readonly allOfIt: string;
    /** After the name of a goal that was moved. */
    readonly moved: string;
    movedTo(name: string, day: string, reason: string | null): string;
  };
  readonly steps: {
    readonly label: string;
    readonly caption: string;
    firstOf(shown: number, all: number): string;
    readonly step: string;
    readonly plan: string;
    readonly due: string;
    readonly state: string;
    done(day: string): string;
    readonly stopped: string;
    /** Of a plan that is done. */
    readonly ended: string;
    readonly overdue: string;
    readonly toDo: string;
    /** A step in a story. */
    named(what: string): string;
    doneLate(done: string, due: string): string;
    doneOn(day: string): string;
  };
  readonly events: {
    readonly heard: string;
    readonly accepted: string;
    readonly changed: string;
    readonly measured: string;
    readonly told: string;
    /** Said of a pain point. */
    readonly resolved: string;
    readonly stopped: string;
    readonly ended: string;
    readonly willBegin: string;
    readonly began: string;
    backed(where: string): string;
    update(health: string): string;
    /** After the name of whoever did a step late. */
    late(due: string): string;
    readonly overdue: string;
    readonly ahead: string;
    readonly asks: string;
  };
  readonly late: {
    step(what: string, due: string): string;
    goal(metric: string, due: string): string;
    update(since: string): string;
    ready(name: string, since: string): string;
    /** After a list that shows only the first plans in which something waits. */
    more(plans: number): string;
  };
  readonly progress: {
    readonly title: string;
    readonly deck: string;
    readonly stations: { readonly [Station in ProgressStation]: string };
    /** What has to be there for each of them. */
    readonly needs: { readonly [Station in ProgressStation]: string };
    /** After the name of a station that is still ahead. */
    readonly notYet: string;
  };
}
