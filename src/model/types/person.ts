import schema from '../../../schemas/person.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { PersonData } from './generated.ts';
import type { Settings } from './report.ts';

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

/** Whether a person is no longer in the company on the report's day; the last day is still theirs. */
export function hasLeft({ left }: Pick<Person, 'left'>, settings: Pick<Settings, 'asOf'>): boolean {
  return left !== undefined && left < settings.asOf;
}

/** Whether a person has come into the company by the report's day. */
export function hasJoined({ joined }: Pick<Person, 'joined'>, settings: Pick<Settings, 'asOf'>): boolean {
  return joined === undefined || joined <= settings.asOf;
}

/** The handle by which a person is asked to review. */
export function gitHandleOf({ git }: Pick<Person, 'git'>): string | undefined {
  return typeof git === 'object' ? git.handle : git;
}
