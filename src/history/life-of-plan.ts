import type { TimelineEvent } from '../insight/timeline.ts';
import { compareText } from '../source/text-order.ts';
import type { GradePoint } from './claims-then.ts';
import type { LedgerEntry, PlanLedger } from './ledger.ts';

/** Something in the life of a plan that its own files tell, or that only its history does. */
export type LifeEvent = TimelineEvent | LedgerEvent | GradeEvent;

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

/** A plan's life with what git tells of it: what was moved, handed over, restated or taken away. */
export function lifeOfPlan(
  events: readonly TimelineEvent[],
  ledger: PlanLedger | undefined,
  figures: readonly LedgerEntry[] = [],
  grades: readonly GradePoint[] = [],
): readonly LifeEvent[] {
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
  return [...events, ...told, ...graded].sort((a, b) => compareText(a.on, b.on));
}

/** What the files no longer show: each of these put something in another's place. */
function isMove({ change }: LedgerEntry): boolean {
  switch (change.kind) {
    case 'goal':
      return change.from !== null;
    case 'step':
      return change.to === null || change.days !== 0;
    case 'owner':
    case 'sponsor':
    case 'comparison':
      return change.from !== null;
    case 'window':
      return change.from !== null;
    case 'measure':
      return change.to === null;
    case 'unreadable':
      return true;
    default:
      return false;
  }
}
