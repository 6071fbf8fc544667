import type { Signal } from './control-signals.ts';

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
  return [...runs, ...open.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : b.length - a.length));
}
