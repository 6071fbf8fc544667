import schema from '../../../schemas/dismissal.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { DismissedSignal } from './generated.ts';

/** A signal that somebody looked at and decided to leave for a while; its id is its number in the file. */
export type Dismissal = Entity<DismissedSignal>;

export const dismissalType = defineType<Dismissal>()({
  name: 'dismissal',
  title: 'Dismissed signals',
  plural: 'Dismissed signals',
  path: 'emerging.yaml',
  format: 'list',
  schema,
  collection: 'dismissals',
});
