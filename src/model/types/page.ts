import schema from '../../../schemas/page.schema.json' with { type: 'json' };
import type { ComponentShape } from '../../source/component-shape.ts';
import { bodyOffset } from '../../source/body-offset.ts';
import { textHashOf } from '../../source/text-hash.ts';
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { PageData } from './generated.ts';
import { storyComponents } from './story.ts';

/** A page of the organisation's own, beside what follows from plans and figures. */
export type OwnPage = Entity<PageData> & {
  /** Of the whole file's text, by which it is known again when its page is made. */
  readonly textHash: string;
  /** A hash of what stands below its facts. */
  readonly text: string;
};

export const pageType = defineType<OwnPage>()({
  name: 'page',
  title: 'Page',
  plural: 'Pages',
  path: 'pages/:id.mdx',
  format: 'prose',
  schema,
  collection: 'pages',
  // What an owner's story may show of a plan has no plan here.
  components: new Map<string, ComponentShape>(
    [...storyComponents].filter(([name]) => name === 'Voice' || name === 'Aside'),
  ),
  join: ({ source }) => ({
    textHash: textHashOf(source),
    text: textHashOf({ text: source.text.slice(bodyOffset(source.text)) }),
  }),
});
