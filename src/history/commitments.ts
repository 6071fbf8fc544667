import type { GoalInShort } from '../insight/plan-in-short.ts';
import type { Goal } from '../model/types/generated.ts';
import type { Plan } from '../model/types/plan.ts';
import type { PlanLedger, Promised, StepHistory } from './ledger.ts';

/** What became of something that somebody said would be so by a day. */
export type Outcome = 'kept' | 'moved' | 'missed' | 'ahead' | 'unknown';

/** A step or a goal of a plan, held against what was first said of it. */
export interface Commitment {
  readonly of: 'step' | 'goal';
  readonly plan: string;
  /** The person who answers for it. */
  readonly who: string;
  /** The step's id, or the goal's metric. */
  readonly id: string;
  readonly what: string;
  /** The group whose figures a goal is held against; null where they are everybody's, and of a step. */
  readonly group: string | null;
  /** The day first promised, and the one that holds now. */
  readonly first: string;
  readonly by: string;
  readonly outcome: Outcome;
  /** Whether a goal was made easier, whatever became of its day; false of a step. */
  readonly eased: boolean;
  /** Whether every move was made with a reason; true where nothing moved. */
  readonly reasonsGiven: boolean;
}

/**
 * What a plan promised and what became of it. Whoever puts something off before its day moves it; whoever lets the day
 * pass misses it, whatever day is set afterwards; a step done by its first day was kept all the same, and what was put back
 * to what it was at first did not move. A goal is held against the figures that were over by its day, and where there are
 * none nobody knows; one that was reached by its day may be followed by another afterwards. What was still open when a plan
 * was stopped is owed no longer.
 */
export function commitmentsOf(
  plan: Plan,
  ledger: PlanLedger,
  goals: readonly GoalInShort[],
  asOf: string,
  wasReached: (goal: Goal) => boolean,
): readonly Commitment[] {
  const owedUntil = plan.status === 'stopped' ? (plan.result?.on ?? asOf) : null;
  const isOwed = (due: string, done: boolean) => owedUntil === null || done || due < owedUntil;
  const steps = plan.steps
    .filter(({ due, done }) => isOwed(due, done !== undefined))
    .map(({ id, what, who, due, done }): Commitment => {
      const moves = movesOf(
        ledger.steps.find(({ step }) => step === id),
        due,
      );
      const open = done === undefined;
      const isKept = done !== undefined && done <= moves.first;
      const late = moves.tooLate || (open ? due < asOf : done > due);
      const outcome = isKept ? 'kept' : late ? 'missed' : moves.later ? 'moved' : open ? 'ahead' : 'kept';
      return {
        of: 'step',
        plan: plan.id,
        who,
        id,
        what,
        group: null,
        first: moves.first,
        by: due,
        outcome,
        eased: false,
        reasonsGiven: moves.reasonsGiven,
      };
    });
  const byMetric = Map.groupBy(goals, ({ metric }) => metric.id);
  const promised = [...byMetric].flatMap(([id, [...all]]): Commitment[] => {
    const now = all.at(-1);
    if (!now || !isOwed(now.goal.by, false)) return [];
    const promises = ledger.goals.find(({ metric }) => metric === id)?.promises ?? [];
    const moves = goalMovesOf(promises, now, ({ value, by }) => wasReached({ metric: id, value, by }));
    const isAhead = now.goal.by >= asOf;
    const missed = moves.tooLate || (!isAhead && now.inTime === false);
    const came = isAhead ? 'ahead' : now.inTime ? 'kept' : 'unknown';
    const outcome = missed ? 'missed' : moves.later ? 'moved' : came;
    return [
      {
        of: 'goal',
        plan: plan.id,
        who: plan.owner,
        id,
        what: now.metric.name,
        group: now.group,
        first: moves.first,
        by: now.goal.by,
        outcome,
        eased: moves.eased,
        reasonsGiven: moves.reasonsGiven,
      },
    ];
  });
  return [...steps, ...promised];
}

interface Moves {
  readonly first: string;
  /** Whether the day was put off, or the goal made easier. */
  readonly later: boolean;
  /** Whether that was done only after the day had passed. */
  readonly tooLate: boolean;
  readonly reasonsGiven: boolean;
}

function movesOf(history: StepHistory | undefined, due: string): Moves {
  const promises = history?.promises ?? [];
  const moves = promises.slice(1).map((promise, index) => ({ ...promise, from: promises[index]?.due ?? promise.due }));
  const first = promises[0]?.due ?? due;
  const put = due > first ? moves.filter((move) => move.due > move.from) : [];
  return {
    first,
    later: put.length > 0,
    tooLate: put.some(({ told, from }) => told.on > from),
    reasonsGiven: put.every(({ told }) => told.reason !== null),
  };
}

/** Whoever reached a goal by its day may set another afterwards, which moves none. */
function goalMovesOf(
  promises: readonly Promised[],
  now: GoalInShort,
  wasReached: (promise: Promised) => boolean,
): Moves & Pick<Commitment, 'eased'> {
  const moves = promises.slice(1).map((promise, index) => ({ ...promise, from: promises[index] ?? promise }));
  const [first, last] = [promises[0], promises.at(-1)];
  const isBack = first && last && last.value === first.value && last.by <= first.by;
  const eased = isBack ? [] : moves.filter(({ bearing, days }) => bearing === 'loosened' || days > 0);
  const isTooLate = ({ told, from }: (typeof moves)[number]) => told.on > from.by;
  const moved = eased.filter((move) => !isTooLate(move) || !wasReached(move.from));
  return {
    first: first?.by ?? now.goal.by,
    later: moved.length > 0,
    eased: eased.some(({ bearing }) => bearing === 'loosened'),
    tooLate: moved.some(isTooLate),
    reasonsGiven: moved.every(({ told }) => told.reason !== null),
  };
}

/** How many commitments came out which way, and of those moved in time how many gave a reason each time. */
export function countOutcomes(commitments: readonly Commitment[]): {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly movedWithReason: number;
} {
  const counts = { kept: 0, moved: 0, missed: 0, ahead: 0, unknown: 0 };
  for (const { outcome } of commitments) counts[outcome] += 1;
  return {
    counts,
    movedWithReason: commitments.filter(({ outcome, reasonsGiven }) => outcome === 'moved' && reasonsGiven).length,
  };
}
