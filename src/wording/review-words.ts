import type { ReviewedType } from '../history/told-change.ts';
import type { Direction } from '../insight/claim.ts';
import type { PlanData, UpdateData } from '../model/types/generated.ts';

/** Both sides of a value, as they are written; null where there is none. */
export interface WrittenSides {
  readonly from: string | null;
  readonly to: string | null;
}

type What = 'written' | 'removed' | 'reworded';

/** The words in which a change to the report is reviewed, in one language. */
export interface ReviewWords {
  readonly title: string;
  /** What the whole change asks for: blocks, and what in them. */
  asks(things: number, flags: number): string;
  readonly asksNothing: string;
  readonly nothing: string;
  unchanged(same: number, all: number): string;
  readonly decisions: string;
  readonly alsoIn: string;
  readonly figures: string;
  readonly sides: { readonly before: string; readonly after: string };
  readonly also: string;
  readonly elsewhere: string;
  /** Stands above the names of charts that are others now. */
  readonly changedCharts: string;
  readonly problems: string;
  /** `fixed` is null where nobody knows. */
  problemCount(added: number, fixed: number | null): string;
  line(file: string, line: number): string;
  more(count: number): string;
  compared(from: string, to: string): string;
  readonly workingTree: string;
  readonly noChart: string;
  reason(text: string): string;
  readonly noReason: string;
  readonly rows: { readonly claim: string; readonly cost: string; readonly progress: string };
  grade(grade: number, label: string): string;
  readonly notMeasured: string;
  perMonth(money: string): string;
  /** Stands in the place of a figure that is as it was. */
  readonly same: string;
  readonly unknown: string;
  readonly wrongWay: string;
  readonly allTheWay: string;
  goal(what: {
    readonly way: 'loosened' | 'tightened' | 'later' | 'earlier' | 'none';
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly dueFrom: string;
    readonly dueTo: string;
    readonly days: number;
    readonly sameValue: boolean;
  }): string;
  goalNew(name: string, value: string, by: string): string;
  goalGone(name: string, value: string, by: string): string;
  /** What stood first in the plan's file: a goal that was rewritten in its place before is not known. */
  firstInFile(value: string, by: string): string;
  stepMoved(what: string, from: string, to: string, days: number, overdue: number): string;
  stepDone(what: string, days: number): string;
  stepDoneOn(what: string, from: string, to: string): string;
  stepNew(what: string, due: string): string;
  stepGone(what: string, due: string): string;
  stepOpenAgain(what: string, due: string): string;
  stepWhat(from: string, to: string): string;
  stepWho(what: string, from: string, to: string): string;
  owner(from: string, to: string): string;
  notAccepted(name: string): string;
  load(name: string, plans: number, most: boolean): string;
  sponsor(from: string, to: string): string;
  status(from: string, to: string): string;
  readonly statuses: {
    readonly [Status in PlanData['status'] | 'identified' | 'focus' | 'parked' | 'resolved']: string;
  };
  accepted(sides: WrittenSides): string;
  changedOn(sides: WrittenSides): string;
  opened(sides: WrittenSides): string;
  window(side: 'before' | 'after', name: string, sides: WrittenSides): string;
  since(day: string): string;
  measureNew(name: string): string;
  /** `last` is what it said, and which way that is. */
  measureGone(name: string, last: { readonly direction: Direction; readonly sentence: string } | null): string;
  /** The groups that were and are measured; null for everybody. */
  measureGroup(name: string, sides: WrittenSides): string;
  comparison(name: string, sides: WrittenSides): string;
  hero(sides: WrittenSides): string;
  result(sides: WrittenSides): string;
  ended(sides: WrittenSides): string;
  followUpOwner(from: string, to: string): string;
  restated(what: {
    readonly name: string;
    /** "twelve months" */
    readonly periods: string;
    readonly one: boolean;
    readonly span: string;
    /** Per cent, written without a sign; null where it cannot be said. */
    readonly shift: string | null;
    readonly higher: boolean;
    readonly levels: WrittenSides;
  }): string;
  claimTurns(from: string, to: string): string;
  claimStays(claim: string): string;
  figuresNew(name: string, periods: string, last: string): string;
  figuresFilledIn(name: string, periods: string, span: string): string;
  figuresCompleted(name: string, periods: string, span: string): string;
  definition(name: string, parts: readonly string[], dated: boolean): string;
  readonly story: { readonly [W in What]: string };
  update(what: What, day: string, health: string): string;
  readonly health: { readonly [H in UpdateData['health']]: string };
  evidence(what: 'removed' | 'added', span: string, n: string, source: string): string;
  economics(parts: readonly string[]): string;
  reworded(parts: readonly string[]): string;
  changed(type: string, name: string, parts: readonly string[]): string;
  readonly types: { readonly [Type in ReviewedType]: string };
  thing(what: 'added' | 'removed' | 'unreadable' | 'readable' | 'unread', type: string, name: string): string;
  renamed(type: string, name: string, from: string, to: string): string;
}
