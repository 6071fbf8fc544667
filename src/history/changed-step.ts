import { periodsApart } from '../model/period.ts';
import type { PlanChange } from './change.ts';

/** What became of a step; days late are below zero where it was done early. */
export type ChangedStep =
  | { readonly what: 'new' | 'gone' | 'open-again' }
  | { readonly what: 'done'; readonly late: number }
  /** It was done before, and is said to have been done on another day. */
  | { readonly what: 'done-on'; readonly from: string; readonly to: string }
  | { readonly what: 'moved'; readonly overdue: number };

/** Sums up a change of a step; one that is done now is told as that, whatever became of its day. */
export function changedStep({ from, to }: Extract<PlanChange, { kind: 'step' }>, asOf: string): ChangedStep {
  if (!to) return { what: 'gone' };
  if (to.done !== null && from && from.done !== null && from.done !== to.done)
    return { what: 'done-on', from: from.done, to: to.done };
  if (to.done !== null && from?.done !== to.done)
    return { what: 'done', late: periodsApart((from ?? to).due, to.done, 'day') };
  if (!from) return { what: 'new' };
  if (from.done !== null && to.done === null) return { what: 'open-again' };
  const overdue = from.done === null && from.due < asOf ? periodsApart(from.due, asOf, 'day') : 0;
  return { what: 'moved', overdue };
}
