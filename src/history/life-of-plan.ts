import type { TimelineEvent } from '../insight/timeline.ts';
import { compareText } from '../source/text-order.ts';
import type { GradePoint } from './claims-then.ts';
import type { Commitment } from './commitments.ts';
import type { LedgerEntry, PlanLedger } from './ledger.ts';

/** Something in the life of a plan that its own files tell, or that only its history does. */
export type LifeEvent = (TimelineEvent & Promised) | GoalEvent | LedgerEvent | GradeEvent;

/** What became of a promise that came due with an event. */
interface Promised {
  readonly commitment?: Commitment;
}

/** The day by which a goal is to be reached, as it now stands. */
export interface GoalEvent extends Required<Promised> {
  readonly kind: 'goal';
  readonly on: string;
  readonly station: false;
  readonly state: 'past' | 'ahead';
  readonly who?: string;
}

/** Something that git tells of a plan. */
export interface LedgerEvent {
  readonly kind: 'ledger';
  readonly on: string;
  readonly station: false;
  readonly state: 'past';
  readonly who?: string;
  readonly entry: LedgerEntry;
}

/** What the figures of a plan proved from a day on, as they stood then. */
export interface GradeEvent extends GradePoint {
  readonly kind: 'graded';
  readonly station: false;
  readonly state: 'past';
  readonly who?: string;
}

/** What git proves of a plan, as far as its history is known. */
interface ToldOfPlan {
  readonly ledger: PlanLedger | undefined;
  /** What became of the figures and metrics that it rests on. */
  readonly figures?: readonly LedgerEntry[];
  readonly grades?: readonly GradePoint[];
  /** None where the first promise is not known. */
  readonly commitments?: readonly Commitment[];
}

/** A plan's life with what git tells of it: what was kept, moved and missed, handed over, restated or taken away. */
export function lifeOfPlan(
  events: readonly TimelineEvent[],
  { ledger, figures = [], grades = [], commitments = [] }: ToldOfPlan,
  asOf: string,
): readonly LifeEvent[] {
  const steps = new Map(commitments.flatMap((one) => (one.of === 'step' ? [[one.id, one] as const] : [])));
  const own = events.map((event): LifeEvent => {
    const commitment = event.kind === 'step' ? steps.get(event.step) : undefined;
    return commitment ? { ...event, commitment } : event;
  });
  const goals = commitments
    .filter(({ of }) => of === 'goal')
    .map((commitment): GoalEvent => ({
      kind: 'goal',
      on: commitment.by,
      station: false,
      state: commitment.by <= asOf ? 'past' : 'ahead',
      who: commitment.who,
      commitment,
    }));
  const told = [...(ledger?.entries ?? []).filter(isMove), ...figures].map((entry): LedgerEvent => ({
    kind: 'ledger',
    on: entry.told.on,
    station: false,
    state: 'past',
    entry,
  }));
  const graded = grades
    .filter(({ grade }, index) => grade >= 2 || (grades[index - 1]?.grade ?? 0) >= 2)
    .map((point): GradeEvent => ({ kind: 'graded', station: false, state: 'past', ...point }));
  return [...own, ...goals, ...told, ...graded].sort((a, b) => compareText(a.on, b.on));
}

/** Events that stood between two others and are folded away. */
export interface FoldedEvents {
  readonly kind: 'folded';
  readonly events: readonly LifeEvent[];
}

/** A long life with what is older than its latest events folded, at its place; the stations every plan passes stay. */
export function foldedLife(life: readonly LifeEvent[], latest: number): readonly (LifeEvent | FoldedEvents)[] {
  const shown: (LifeEvent | FoldedEvents)[] = [];
  let run: LifeEvent[] = [];
  const endRun = () => {
    shown.push(...(run.length > 1 ? [{ kind: 'folded' as const, events: run }] : run));
    run = [];
  };
  for (const [index, event] of life.entries()) {
    if (index < life.length - latest && !event.station) run.push(event);
    else {
      endRun();
      shown.push(event);
    }
  }
  return shown;
}

/** What the files no longer show: each of these put something in another's place. */
function isMove({ change }: LedgerEntry): boolean {
  switch (change.kind) {
    case 'goal':
      return change.from !== null;
    case 'step':
      return change.to === null || (change.from !== null && change.days !== 0);
    case 'owner':
    case 'sponsor':
    case 'comparison':
      return change.from !== null;
    case 'window':
      return change.from !== null;
    case 'measure':
      return change.to === null;
    case 'group':
    case 'unreadable':
      return true;
    default:
      return false;
  }
}
