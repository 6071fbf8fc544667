import schema from '../../../schemas/programme.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { ProgrammeData } from './generated.ts';

/** Work that listens to customers; it earns its place when it leads to action. */
export type Programme = Entity<ProgrammeData>;

export const programmeType = defineType<Programme>()({
  name: 'programme',
  title: 'Programme',
  plural: 'Programmes',
  path: 'programmes/:id.yaml',
  format: 'facts',
  schema,
  collection: 'programmes',
});
