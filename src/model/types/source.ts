import schema from '../../../schemas/source.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { SourceData } from './generated.ts';

/** Where figures are counted: files of raw answers, or a database. */
export type Source = Entity<SourceData>;

export const sourceType = defineType<Source>()({
  name: 'source',
  title: 'Source',
  plural: 'Sources',
  path: 'sources/:id.yaml',
  format: 'facts',
  schema,
  collection: 'sources',
});
