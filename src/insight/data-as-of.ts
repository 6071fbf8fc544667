import { lastDayOf } from '../model/period.ts';
import type { Metric } from '../model/types/metric.ts';
import { isFinished } from './periods.ts';

/**
 * How far the figures of metrics reach: the last day of the last period that is over and has data; null where there is
 * none. A day that ends no period changes nothing.
 */
export function dataAsOf(
  metrics: readonly Pick<Metric, 'period' | 'series'>[],
  finishedThrough: string,
): string | null {
  let latest: string | null = null;
  for (const { series, period: length } of metrics)
    for (const { points } of series ? [series.whole, ...series.groups.values()] : [])
      for (const { period } of points) {
        if (latest !== null && period <= latest) continue;
        if (isFinished(period, length, finishedThrough)) latest = lastDayOf(period, length);
      }
  return latest;
}
