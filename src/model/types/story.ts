import schema from '../../../schemas/story.schema.json' with { type: 'json' };
import type { ComponentShape } from '../../source/component-shape.ts';
import type { ComponentUse } from '../../source/prose.ts';
import { textHashOf } from '../../source/text-hash.ts';
import { deepFreeze, type Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { StoryData } from './generated.ts';

/** The owner's narrative; its id is the plan's. */
export type Story = Entity<StoryData> & {
  readonly words: number;
  readonly uses: readonly ComponentUse[];
  /** Of the whole file's text, by which it is known again when its page is made. */
  readonly textHash: string;
};

export const storyType = defineType<Story>()({
  name: 'story',
  title: 'Story',
  plural: 'Stories',
  path: 'plans/:id/story.mdx',
  format: 'prose',
  schema,
  loose: ['hero'],
  join: ({ prose, source }) => ({
    words: prose?.words ?? 0,
    uses: deepFreeze(prose?.uses ?? []),
    textHash: textHashOf(source),
  }),
});

interface StoryComponent extends ComponentShape {
  /** The attribute that names other content, and what it names: a type, or a step of the same plan. */
  readonly names?: { readonly attribute: string; readonly what: string };
}

/** The components that stories and updates may use; the site draws exactly these. */
export const storyComponents: ReadonlyMap<string, StoryComponent> = new Map<string, StoryComponent>([
  ['Outcome', { attributes: ['metric'], holdsText: false, names: { attribute: 'metric', what: 'metric' } }],
  ['Voice', { attributes: ['id'], holdsText: false, names: { attribute: 'id', what: 'voice' } }],
  ['Step', { attributes: ['id'], holdsText: false, names: { attribute: 'id', what: 'step' } }],
  ['Aside', { attributes: [], holdsText: true }],
]);
