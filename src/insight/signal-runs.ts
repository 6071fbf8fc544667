import type { Signal } from './control-signals.ts';
import { compareText } from '../source/text-order.ts';

/** A point of a control chart with the rules it is part of. */
export interface SignalledPoint {
  readonly period: string;
  readonly signals: readonly Signal[];
}

/** Neighbouring points that one rule marks. */
export interface SignalRun {
  readonly signal: Signal;
  readonly from: string;
  readonly length: number;
}

/** Gathers the points of a series, in order of time and without gaps, into runs of each rule, oldest first. */
export function signalRuns(points: readonly SignalledPoint[]): readonly SignalRun[] {
  const runs: SignalRun[] = [];
  let open = new Map<Signal, SignalRun>();
  for (const { period, signals } of points) {
    const next = new Map<Signal, SignalRun>();
    for (const signal of signals) {
      const run = open.get(signal);
      next.set(signal, run ? { ...run, length: run.length + 1 } : { signal, from: period, length: 1 });
    }
    runs.push(...[...open].flatMap(([signal, run]) => (next.has(signal) ? [] : [run])));
    open = next;
  }
  return [...runs, ...open.values()].sort((a, b) => compareText(a.from, b.from) || b.length - a.length);
}
