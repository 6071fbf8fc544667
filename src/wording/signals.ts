import type { Signal } from '../insight/control-signals.ts';
import type { ChartContext } from './format.ts';
import { sayFor } from './context.ts';
import { periodInWords, wordingFor } from './language.ts';
import type { WordedMetric } from './unit.ts';

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

/** How a control chart reads: "a run of seven months below the mean, from Mar 2026"; one phrase for no signal. */
export function signalsInWords(
  points: readonly SignalledPoint[],
  metric: WordedMetric,
  context: ChartContext,
): readonly string[] {
  const words = wordingFor(context.locale);
  const say = sayFor(metric, context);
  const runs = signalRuns(points);
  if (runs.length === 0) return [words.noSignal];
  return runs.map(({ signal, from, length }) =>
    words.signals[signal](length, periodInWords(from, metric.period, context), say),
  );
}
