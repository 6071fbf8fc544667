import { type SignalledPoint, signalRuns } from '../insight/signal-runs.ts';
import type { ChartContext } from './format.ts';
import { sayFor } from './context.ts';
import { periodInWords, wordingFor } from './language.ts';
import type { WordedMetric } from './unit.ts';

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
