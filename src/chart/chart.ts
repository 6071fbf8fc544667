import type { TopLevelSpec } from 'vega-lite';
import type { ChartContext } from '../wording/format.ts';

export type { ChartContext } from '../wording/format.ts';

/** The two drawings of a chart: one for a column of text, one for a phone. */
export type ChartSize = 'wide' | 'narrow';

/** The figures of a chart as text, for readers who do not see it and for those who want to check it. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** A kind of chart: drawing, sentence and table all come from the same input, so they cannot disagree. */
export interface Chart<Input> {
  readonly kind: string;
  /** Where one drawing reads at every width that it is shown in: which of the two. */
  readonly oneSize?: ChartSize;
  readonly spec: (input: Input, size: ChartSize, context: ChartContext) => TopLevelSpec;
  readonly sentence: (input: Input, context: ChartContext) => string;
  readonly table: (input: Input, context: ChartContext) => ChartTable;
}

/** Declares a chart and lets the compiler check its three parts against one input. */
export function defineChart<Input>(chart: Chart<Input>): Chart<Input> {
  return chart;
}
