import type { ChartInputs, ChartKind } from '../../../src/chart/charts/index.ts';
import { beforeAfterExamples } from './before-after.ts';
import { controlExamples } from './control.ts';
import { costOfDelayExamples } from './cost-of-delay.ts';

/** The reader whose locale the examples are drawn for. */
export const reader = { locale: 'en-GB', currency: 'GBP' };

/** Every chart in every state; they serve the tests and the gallery alike. */
export const examples: { readonly [Kind in ChartKind]: Readonly<Record<string, ChartInputs[Kind]>> } = {
  'before-after': beforeAfterExamples,
  control: controlExamples,
  'cost-of-delay': costOfDelayExamples,
};
