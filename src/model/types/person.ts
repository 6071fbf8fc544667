import schema from '../../../schemas/person.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { PersonData } from './generated.ts';

/** Someone who owns, sponsors or works on a plan. */
export type Person = Entity<PersonData>;

export const personType = defineType<Person>()({
  name: 'person',
  title: 'Person',
  plural: 'People',
  path: 'people/:id.yaml',
  format: 'facts',
  schema,
  collection: 'people',
  loose: ['manager'],
  open: ['department'],
});

/** The handle by which a person is asked to review. */
export function gitHandleOf({ git }: Pick<Person, 'git'>): string | undefined {
  return typeof git === 'object' ? git.handle : git;
}
