import schema from '../../../schemas/pain-point.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { PainPointData } from './generated.ts';

/** One specific, measurable event that customers meet. */
export type PainPoint = Entity<PainPointData>;

export const painPointType = defineType<PainPoint>()({
  name: 'pain-point',
  title: 'Pain point',
  plural: 'Pain points',
  path: 'pain-points/:id.yaml',
  format: 'facts',
  schema,
  collection: 'painPoints',
  loose: ['departments', 'metrics', 'voices'],
  open: ['journey'],
});
