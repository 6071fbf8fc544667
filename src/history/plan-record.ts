import { periodsApart } from '../model/period.ts';
import type { PlanChange } from './change.ts';
import type { FileFacts } from './commit-facts.ts';
import type { LedgerEntry, GoalHistory, MeasureHistory, PlanLedger, Promised, StepHistory, Told } from './ledger.ts';

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

  open({ opening, figures }: Opened, told: Told, seenFirst: boolean): void {
    if (seenFirst) this.#opened ??= told;
    if (opening.accepted !== null) this.#accepted = { on: opening.accepted, told };
    for (const { metric, reason, ...goal } of opening.goals) {
      const first = this.#goals.get(metric)?.promises.at(-1);
      const days = first ? periodsApart(first.by, goal.by, 'day') : 0;
      this.#promise(metric, { ...goal, bearing: 'none', days, told: { ...told, reason } });
    }
    for (const { step, what, due, done } of opening.steps)
      this.#steps.set(step, { step, what, promises: [{ due, told }], done, dropped: null });
    for (const measure of opening.measures)
      this.#measures.set(keyOf(measure), { ...measure, told, knew: figures[measure.metric] ?? null });
  }

  change(change: PlanChange, told: Told, now: Pick<Changed, 'measures' | 'figures'>): void {
    if (change.kind === 'goal') {
      const { metric, from, to, value: bearing, days } = change;
      const known = this.#goals.get(metric);
      if (!known && from) this.#promise(metric, { ...from, bearing: 'none', days: 0, told });
      if (to) this.#promise(metric, { ...to, bearing, days, told });
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

  #promise(metric: string, promised: Promised): void {
    const known = this.#goals.get(metric);
    this.#goals.set(metric, { metric, promises: [...(known?.promises ?? []), promised], dropped: null });
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

function keyOf({ metric, group }: { readonly metric: string; readonly group: string | null }): string {
  return `${metric} ${group ?? ''}`;
}
