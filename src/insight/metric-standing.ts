import type { Metric } from '../model/types/metric.ts';
import type { Plan } from '../model/types/plan.ts';
import { type Signal, signalDirection } from './control-signals.ts';
import { metricControl } from './metric-control.ts';
import { periodValues } from './period-figures.ts';
import { finished } from './periods.ts';

/** How a metric stands: its newest figure of a period that is over, and whether its control chart says that it moved. */
export interface MetricStanding {
  readonly period: string;
  readonly value: number;
  /** What the newest figures signal; null where they lie as they always did, or nothing can be said. */
  readonly signal: { readonly signal: Signal; readonly direction: 'better' | 'worse' } | null;
  /** Whether too few events happen for any signal. */
  readonly fewEvents: boolean;
}

/** Only what the last few periods signal is news. */
const recent = 3;

/** Judges a metric by the end of its series; null for one without figures. */
export function metricStanding(
  metric: Metric,
  plans: readonly Plan[],
  { finishedThrough }: { readonly finishedThrough: string },
): MetricStanding | null {
  const values = periodValues(metric.series?.whole);
  const over = finished(values, finishedThrough, metric.period).filter(({ value }) => value !== null);
  const newest = over.at(-1);
  if (newest?.value === undefined || newest.value === null) return null;
  const { chart, fewEvents } = metricControl(metric, plans, values, finishedThrough);
  const periods = new Set(over.slice(-recent).map(({ period }) => period));
  const signals = values.flatMap(({ period }, at) => (periods.has(period) ? (chart.points[at]?.signal ?? []) : []));
  const signal = signals.at(-1);
  const up = signal !== undefined && signalDirection[signal] === 1;
  return {
    period: newest.period,
    value: newest.value,
    signal:
      signal === undefined ? null : { signal, direction: up === (metric.better === 'higher') ? 'better' : 'worse' },
    fewEvents,
  };
}
