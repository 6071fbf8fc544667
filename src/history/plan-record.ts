import { isDeepStrictEqual } from 'node:util';
import { periodsApart } from '../model/period.ts';
import type { PlanChange, PromisedGoal } from './change.ts';
import type { FileFacts } from './commit-facts.ts';
import { bearingOf } from './compare-plans.ts';
import type { LedgerEntry, GoalHistory, MeasureHistory, PlanLedger, Promised, StepHistory, Told } from './ledger.ts';
import type { DeclaredMeasurement, PlanOpening } from './opening.ts';

type Opened = FileFacts & { readonly of: 'plan'; readonly did: 'opened' };
type Measured = PlanChange & { readonly metric: string; readonly group: string | null };
type Changed = FileFacts & { readonly of: 'plan'; readonly did: 'changed' };

/** One plan's ledger while its commits are read, the oldest first. */
export class PlanRecord {
  readonly entries: LedgerEntry[] = [];
  readonly #goals = new Map<string, GoalHistory>();
  readonly #steps = new Map<string, StepHistory>();
  readonly #measures = new Map<string, MeasureHistory>();
  readonly #removed: MeasureHistory[] = [];
  #opened: Told | null = null;
  #accepted: PlanLedger['accepted'] = null;

  /**
   * A plan that was taken away and came back owes what it promised before; gives the goals and steps that it promises
   * otherwise now.
   */
  open({ opening, figures, better }: Opened, told: Told, seenFirst: boolean): readonly PlanChange[] {
    if (seenFirst) this.#opened ??= told;
    if (opening.accepted !== null) this.#accepted = { on: opening.accepted, told };
    const moved = [...this.#openGoals(opening, told, better), ...this.#openSteps(opening, told)];
    const declared = new Set(opening.measures.map(keyOf));
    for (const [key, known] of this.#measures) if (!declared.has(key)) this.#remove(known, told, figures);
    for (const measure of opening.measures)
      if (!isDeclaredAs(measure, this.#measures.get(keyOf(measure))))
        this.#measures.set(keyOf(measure), { ...measure, told, knew: figures[measure.metric] ?? null });
    return moved;
  }

  change(change: PlanChange, told: Told, now: Pick<Changed, 'measures' | 'figures' | 'better'>): void {
    if (change.kind === 'goal') {
      const { metric, from, to, standing, value: bearing, days } = change;
      const known = this.#goals.get(metric);
      if (!known && from) this.#promise(metric, { ...from, bearing: 'none', days: 0, told });
      const goal = to ?? standing;
      if (from && to) this.#promise(metric, { ...to, bearing, days, told });
      else if (goal) this.#promise(metric, this.#again(metric, goal, told, now.better));
      else if (known && known.promises.length > 0) this.#goals.set(metric, { ...known, dropped: told });
    } else if (change.kind === 'step') {
      const { step, what, from, to } = change;
      const known = this.#steps.get(step) ?? { step, what, promises: [], done: null, dropped: null };
      const promises = to && to.due !== from?.due ? [...known.promises, { due: to.due, told }] : known.promises;
      this.#steps.set(step, { ...known, what, promises, done: to?.done ?? null, dropped: to ? null : told });
    } else if (change.kind === 'accepted') {
      if (change.to !== null) this.#accepted = { on: change.to.split(' ')[0] ?? '', told };
    } else if (
      change.kind === 'measure' ||
      change.kind === 'group' ||
      change.kind === 'window' ||
      change.kind === 'comparison'
    )
      this.#declare(change, told, now);
  }

  ledger(id: string): PlanLedger {
    return {
      id,
      opened: this.#opened,
      accepted: this.#accepted,
      goals: [...this.#goals.values()],
      steps: [...this.#steps.values()],
      measures: [...this.#measures.values()],
      removedMeasures: this.#removed,
      entries: this.entries,
    };
  }

  #openGoals({ goals, measures }: PlanOpening, told: Told, better: Opened['better']): readonly PlanChange[] {
    const known = new Map(this.#goals);
    return goals.flatMap(({ metric, reason, ...goal }, at): readonly PlanChange[] => {
      const { promises = [] } = known.get(metric) ?? {};
      const isLast = goals.findLastIndex((other) => other.metric === metric) === at;
      // What it was moved from stands beside the goal that holds.
      if (!isLast && promises.some((promise) => isSamePromise(promise, goal))) return [];
      const from = this.#goals.get(metric)?.promises.at(-1);
      const promised = this.#again(metric, goal, { ...told, reason: reason ?? (from ? told.reason : null) }, better);
      this.#promise(metric, promised);
      if (promises.length === 0 || !from || isSamePromise(from, goal)) return [];
      const { bearing: value, days } = promised;
      const group = measures.find((measure) => measure.metric === metric)?.group ?? null;
      const sides = { from: { value: from.value, by: from.by }, to: goal, standing: goal };
      return [{ kind: 'goal', metric, group, ...sides, value, days, path: ['goals', at], reason }];
    });
  }

  #openSteps({ steps }: PlanOpening, told: Told): readonly PlanChange[] {
    return steps.flatMap(({ step, what, due, done }, at): readonly PlanChange[] => {
      const known = this.#steps.get(step);
      const { promises = [] } = known ?? {};
      const last = promises.at(-1);
      const isKnown = last?.due === due;
      const now = isKnown ? promises : [...promises, { due, told }];
      this.#steps.set(step, { step, what, promises: now, done, dropped: null });
      if (!known || !last || isKnown) return [];
      const sides = { from: { due: last.due, done: known.done }, to: { due, done } };
      const days = periodsApart(last.due, due, 'day');
      return [{ kind: 'step', step, what, ...sides, days, path: ['steps', at], reason: null }];
    });
  }

  /** A goal held against the promise before it, even where there was none for a while: it can come back easier. */
  #again(metric: string, goal: PromisedGoal, told: Told, better: Opened['better']): Promised {
    const last = this.#goals.get(metric)?.promises.at(-1);
    const bearing = last ? bearingOf(last.value, goal.value, better[metric]) : 'none';
    return { ...goal, bearing, days: last ? periodsApart(last.by, goal.by, 'day') : 0, told };
  }

  #promise(metric: string, promised: Promised): void {
    const { promises = [] } = this.#goals.get(metric) ?? {};
    const last = promises.at(-1);
    const isLast = last !== undefined && isSamePromise(last, promised);
    this.#goals.set(metric, { metric, promises: isLast ? promises : [...promises, promised], dropped: null });
  }

  #declare(change: Measured, told: Told, { measures, figures }: Pick<Changed, 'measures' | 'figures'>): void {
    if (change.kind === 'group') this.#remove({ ...change, group: change.from }, told, figures);
    const key = keyOf(change);
    const now = measures.find((measure) => keyOf(measure) === key);
    const knew = figures[change.metric] ?? null;
    if (now) this.#measures.set(key, { ...now, told, knew });
    else this.#remove(change, told, figures);
  }

  #remove(measure: Pick<Measured, 'metric' | 'group'>, told: Told, figures: Changed['figures']): void {
    const known = this.#measures.get(keyOf(measure));
    this.#measures.delete(keyOf(measure));
    if (known) this.#removed.push({ ...known, told, knew: figures[measure.metric] ?? null });
  }
}

function isSamePromise(one: PromisedGoal, other: PromisedGoal): boolean {
  return one.value === other.value && one.by === other.by;
}

function isDeclaredAs({ before, after }: DeclaredMeasurement, known: MeasureHistory | undefined): boolean {
  return isDeepStrictEqual([known?.before, known?.after], [before, after]);
}

function keyOf({ metric, group }: { readonly metric: string; readonly group: string | null }): string {
  return `${metric} ${group ?? ''}`;
}
