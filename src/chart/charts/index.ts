import type { Chart } from '../chart.ts';
import { beforeAfterKind } from './before-after.ts';
import { benefitInvestmentKind } from './benefit-investment.ts';
import { claimLadderKind } from './claim-ladder.ts';
import { comparisonGroupKind } from './comparison-group.ts';
import { controlKind } from './control.ts';
import { costOfDelayKind } from './cost-of-delay.ts';
import { furtherMeasureKind } from './further-measure.ts';
import { interruptedSeriesKind } from './interrupted-series.ts';
import { measuresKind } from './measures.ts';
import { miniKind } from './mini.ts';
import { npsKind } from './nps.ts';
import { unitsKind } from './units.ts';

/** Every kind of chart, sorted; a new one is one file beside this and one line here. */
export const charts = {
  'before-after': beforeAfterKind,
  'benefit-investment': benefitInvestmentKind,
  'claim-ladder': claimLadderKind,
  'comparison-group': comparisonGroupKind,
  control: controlKind,
  'cost-of-delay': costOfDelayKind,
  'further-measure': furtherMeasureKind,
  'interrupted-series': interruptedSeriesKind,
  measures: measuresKind,
  mini: miniKind,
  nps: npsKind,
  units: unitsKind,
} as const;

/** The name of a kind of chart. */
export type ChartKind = keyof typeof charts;

/** What each kind of chart is given. */
export type ChartInputs = { [Kind in ChartKind]: (typeof charts)[Kind] extends Chart<infer Input> ? Input : never };

/** A chart to be drawn. */
export type ChartRequest = {
  [Kind in ChartKind]: { readonly kind: Kind; readonly input: ChartInputs[Kind] };
}[ChartKind];
