import schema from '../../../schemas/update.schema.json' with { type: 'json' };
import type { ComponentUse } from '../../source/prose.ts';
import { deepFreeze, type Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { UpdateData } from './generated.ts';

/** A dated progress note; its id is the plan's id, a slash and the date. */
export type Update = Entity<UpdateData> & {
  readonly plan: string;
  readonly on: string;
  readonly uses: readonly ComponentUse[];
};

export const updateType = defineType<Update>()({
  name: 'update',
  title: 'Update',
  plural: 'Updates',
  path: 'plans/:plan/updates/:id.mdx',
  format: 'prose',
  schema,
  collection: 'updates',
  join: ({ id, plan = '', prose }) => ({
    plan,
    on: id.slice(plan.length + 1),
    uses: deepFreeze(prose?.uses ?? []),
  }),
});
