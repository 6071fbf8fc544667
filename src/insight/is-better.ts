import type { Metric } from '../model/types/metric.ts';
import { rounding } from './between-periods.ts';

/** Whether a figure is better than another by more than rounding: 21 of 10,000 are neither above nor below 2.1 of 1,000. */
export function isBetter(figure: number, than: number, better: Metric['better']): boolean {
  const ahead = better === 'higher' ? figure - than : than - figure;
  return ahead > rounding * Math.max(Math.abs(figure), Math.abs(than));
}
