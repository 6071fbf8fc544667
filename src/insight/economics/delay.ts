import { monthsBetween } from '../periods.ts';
import type { FigureRange } from './range.ts';

/**
 * What a pain point has put at risk since it was opened: the cost of a month times the months open, with the running
 * month as a fraction. Zero on the day it was opened and before.
 */
export function costSinceOpened(costOfDelayPerMonth: FigureRange, opened: string, asOf: string): FigureRange {
  const months = monthsBetween(opened, asOf);
  return {
    low: costOfDelayPerMonth.low * months,
    base: costOfDelayPerMonth.base * months,
    high: costOfDelayPerMonth.high * months,
  };
}
