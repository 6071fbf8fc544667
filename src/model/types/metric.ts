import schema from '../../../schemas/metric.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import type { MetricSeries } from '../series.ts';
import { defineType } from './content-type.ts';
import type { MetricData } from './generated.ts';

/** Something counted the same way in every period, with its figures where there are any. */
export type Metric = Entity<MetricData> & {
  readonly series: MetricSeries | undefined;
  /** The CSV file of the figures, as problems name it. */
  readonly dataFile: string | undefined;
};

export const metricType = defineType<Metric>()({
  name: 'metric',
  title: 'Metric',
  plural: 'Metrics',
  path: 'metrics/:id.yaml',
  format: 'facts',
  schema,
  collection: 'metrics',
  join: ({ id }, { figuresOf }) => {
    const figures = figuresOf(id);
    return { series: figures?.series, dataFile: figures?.file };
  },
});
