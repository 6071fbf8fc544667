import type { ComponentUse } from '../../source/prose.ts';
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { UpdateData } from './generated.ts';

/** A dated progress note; its id is the plan's id, a slash and the date. */
export type Update = Entity<UpdateData> & {
  readonly plan: string;
  readonly on: string;
  readonly uses: readonly ComponentUse[];
};

export const updateType = defineType({
  name: 'update',
  title: 'Update',
  plural: 'Updates',
  path: 'plans/:plan/updates/:id.mdx',
  format: 'prose',
});
