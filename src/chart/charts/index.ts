import type { Chart } from '../chart.ts';
import { beforeAfter } from './before-after.ts';
import { benefitInvestment } from './benefit-investment.ts';
import { claimLadder } from './claim-ladder.ts';
import { comparisonGroup } from './comparison-group.ts';
import { control } from './control.ts';
import { costOfDelay } from './cost-of-delay.ts';
import { interruptedSeries } from './interrupted-series.ts';
import { measures } from './measures.ts';
import { nps } from './nps.ts';

/** Every kind of chart, sorted; a new one is one file beside this and one line here. */
export const charts = {
  'before-after': beforeAfter,
  'benefit-investment': benefitInvestment,
  'claim-ladder': claimLadder,
  'comparison-group': comparisonGroup,
  control,
  'cost-of-delay': costOfDelay,
  'interrupted-series': interruptedSeries,
  measures,
  nps,
} as const;

/** The name of a kind of chart. */
export type ChartKind = keyof typeof charts;

/** What each kind of chart is given. */
export type ChartInputs = { [Kind in ChartKind]: (typeof charts)[Kind] extends Chart<infer Input> ? Input : never };

/** A chart to be drawn. */
export type ChartRequest = {
  [Kind in ChartKind]: { readonly kind: Kind; readonly input: ChartInputs[Kind] };
}[ChartKind];
