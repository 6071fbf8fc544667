import { defineChart } from '../chart.ts';
import { beforeAfterKind } from './before-after.ts';
import type { BeforeAfterInput } from './before-after.ts';

/** Shows of a measure that does not lead its plan's page what the chart of the first one shows, in one drawing for every width. */
export const furtherMeasureKind = defineChart<BeforeAfterInput>({
  ...beforeAfterKind,
  kind: 'further-measure',
  oneSize: 'narrow',
});
