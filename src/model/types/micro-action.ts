import schema from '../../../schemas/micro-action.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { MicroActionEntry } from './generated.ts';

/** A small local fix; its id is the file's id, a slash and its number in the file. */
export type MicroAction = Entity<MicroActionEntry>;

export const microActionType = defineType<MicroAction>()({
  name: 'micro-action',
  title: 'Micro-actions',
  plural: 'Micro-actions',
  path: 'micro-actions/:id.yaml',
  format: 'list',
  schema,
  collection: 'microActions',
});
