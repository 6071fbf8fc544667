import type { ChartInputs, ChartKind } from '../../../src/chart/charts/index.ts';
import { beforeAfterExamples, better } from './before-after.ts';
import { benefitInvestmentExamples } from './benefit-investment.ts';
import { claimLadderExamples } from './claim-ladder.ts';
import { comparisonGroupExamples } from './comparison-group.ts';
import { controlExamples } from './control.ts';
import { costOfDelayExamples } from './cost-of-delay.ts';
import { interruptedSeriesExamples } from './interrupted-series.ts';
import { measuresExamples } from './measures.ts';
import { npsExamples } from './nps.ts';
import { unitsExamples } from './units.ts';

/** The reader whose locale the examples are drawn for. */
export const reader = { locale: 'en-GB', currency: 'GBP' };

/** A reader of another language, whose words are longer. */
export const germanReader = { locale: 'de-DE', currency: 'EUR' };

/** Every chart in every state; they serve the tests and the gallery alike. */
export const examples: { readonly [Kind in ChartKind]: Readonly<Record<string, ChartInputs[Kind]>> } = {
  'before-after': beforeAfterExamples,
  'benefit-investment': benefitInvestmentExamples,
  'claim-ladder': claimLadderExamples,
  'comparison-group': comparisonGroupExamples,
  control: controlExamples,
  'cost-of-delay': costOfDelayExamples,
  'further-measure': { better },
  'interrupted-series': interruptedSeriesExamples,
  measures: measuresExamples,
  mini: beforeAfterExamples,
  nps: npsExamples,
  units: unitsExamples,
};
