import schema from '../../../schemas/metric.schema.json' with { type: 'json' };
import { PoplarError } from '../../source/poplar-error.ts';
import type { Location } from '../../source/problem.ts';
import type { Entity } from '../entity.ts';
import type { RefreshRecord } from '../queries/refresh-record.ts';
import type { MetricSeries } from '../series.ts';
import { perCentFigures } from '../per-cent.ts';
import { defineType } from './content-type.ts';
import type { MetricData } from './generated.ts';

/** Something counted the same way in every period, with its figures where there are any. */
export type Metric = Entity<MetricData> & {
  readonly series: MetricSeries | undefined;
  /** Whether its figures are per cent already and no fractions: 78.4 for 78.4 %. */
  readonly inPerCent: boolean;
  /** What the last refresh left, where the figures are counted by a query. */
  readonly refreshed: RefreshRecord | undefined;
  /** The CSV file of the figures, as problems name it; there may be one although its figures cannot be read. */
  readonly dataFile: string | undefined;
  /** The place of a figure in that file: the first row of a period, of a group or of the whole. */
  figureAt(group: string | undefined, period: string, column: string): Location;
};

export const metricType = defineType<Metric>()({
  name: 'metric',
  title: 'Metric',
  plural: 'Metrics',
  path: 'metrics/:id.yaml',
  format: 'facts',
  schema,
  collection: 'metrics',
  loose: ['department'],
  open: ['query/source'],
  join: ({ id, value }, { figuresOf }) => {
    const figures = figuresOf(id);
    return {
      series: figures?.series,
      inPerCent: perCentFigures(value as MetricData, figures?.series)?.most ?? false,
      refreshed: figures?.record,
      dataFile: figures?.file,
      figureAt: figures?.at ?? nowhere,
    };
  },
});

/** Nobody asks where a figure stands when there is none. */
const nowhere = (): never => {
  throw new PoplarError('This metric has no figures.');
};
