import type { Chart } from '../chart.ts';
import { beforeAfter } from './before-after.ts';
import { control } from './control.ts';
import { costOfDelay } from './cost-of-delay.ts';

/** Every kind of chart, sorted; a new one is one file beside this and one line here. */
export const charts = {
  'before-after': beforeAfter,
  control,
  'cost-of-delay': costOfDelay,
} as const;

/** The name of a kind of chart. */
export type ChartKind = keyof typeof charts;

/** What each kind of chart is given. */
export type ChartInputs = { [Kind in ChartKind]: (typeof charts)[Kind] extends Chart<infer Input> ? Input : never };
