import schema from '../../../schemas/update.schema.json' with { type: 'json' };
import type { ComponentUse } from '../../source/prose.ts';
import { textHashOf } from '../../source/text-hash.ts';
import { deepFreeze, type Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { UpdateData } from './generated.ts';

/** A dated progress note; its id is the plan's id, a slash and the date. */
export type Update = Entity<UpdateData> & {
  readonly plan: string;
  readonly on: string;
  readonly uses: readonly ComponentUse[];
  /** Of the whole file's text, by which it is known again when its page is made. */
  readonly textHash: string;
};

export const updateType = defineType<Update>()({
  name: 'update',
  title: 'Update',
  plural: 'Updates',
  path: 'plans/:plan/updates/:id.mdx',
  format: 'prose',
  schema,
  collection: 'updates',
  join: ({ id, plan = '', prose, source }) => ({
    plan,
    on: id.slice(plan.length + 1),
    uses: deepFreeze(prose?.uses ?? []),
    textHash: textHashOf(source),
  }),
});
