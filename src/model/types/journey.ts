import schema from '../../../schemas/journey.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { JourneyData } from './generated.ts';

/** What a customer sets out to do, in stages. */
export type Journey = Entity<JourneyData>;

export const journeyType = defineType<Journey>()({
  name: 'journey',
  title: 'Journey',
  plural: 'Journeys',
  path: 'journeys/:id.yaml',
  format: 'facts',
  schema,
  collection: 'journeys',
});
