import { columnsOf, type MeasureKind, seriesShapes } from '../model/series.ts';
import { storyComponents } from '../model/types/story.ts';
import { contentTypes } from '../model/types/index.ts';
import { commonShapes } from '../source/schema-part.ts';
import { snippetText } from './snippet-text.ts';
import type { Schema } from '../source/schema-part.ts';

/** A snippet as VS Code keeps it. */
export interface Snippet {
  readonly prefix: string;
  readonly scope?: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Every beginning that the schemas offer, front matter and components for prose, and the header of each CSV. */
export function snippets(): { readonly [name: string]: Snippet } {
  const found: { [name: string]: Snippet } = {};
  const add = (label: string, snippet: Omit<Snippet, 'prefix'>) => {
    found[label] ??= { prefix: label.replace(/[^A-Za-z0-9]+/g, '-'), ...snippet };
  };
  for (const { name, title, format, schema } of contentTypes)
    for (const { label, description, body } of snippetsIn(schema as Schema))
      if (format === 'prose' && label === `new ${name}`)
        add(label, {
          scope: 'mdx,markdown',
          description: `${title}: ${description}`,
          body: ['---', ...snippetText(body), '---', '', '$0'],
        });
      else add(label, { scope: 'yaml', description: `${title}: ${description}`, body: snippetText(body) });
  for (const [component, { attributes, holdsText }] of storyComponents) {
    const given = attributes.map((attribute, index) => ` ${attribute}="\${${index + 1}:${attribute}}"`).join('');
    const body = holdsText
      ? [`<${component}${given}>`, '', '$0', '', `</${component}>`]
      : [`<${component}${given} />`, '$0'];
    add(component, { scope: 'mdx,markdown', description: `A part of a story: ${component}`, body });
  }
  for (const kind of Object.keys(seriesShapes) as MeasureKind[])
    add(`csv ${kind}`, {
      description: `The first line of figures of the kind ${kind}`,
      body: [columnsOf(kind).join(','), '$0'],
    });
  return found;
}

interface Found {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** The snippets of a schema and of all its parts. */
function snippetsIn(schema: Schema): readonly Found[] {
  const own = ((schema['defaultSnippets'] ?? []) as readonly { label: string; body: unknown }[]).map(
    ({ label, body }) => ({ label, description: String(schema['description'] ?? ''), body }),
  );
  const $ref = schema['$ref'];
  const shared =
    typeof $ref === 'string' ? (commonShapes[$ref.split('/').pop() ?? ''] as Schema | undefined) : undefined;
  const parts = [
    ...Object.values((schema['properties'] ?? {}) as { readonly [key: string]: Schema }),
    ...((schema['oneOf'] ?? []) as readonly Schema[]),
    ...(schema['items'] ? [schema['items'] as Schema] : []),
    ...(shared ? [shared] : []),
  ];
  return [...own, ...parts.flatMap(snippetsIn)];
}
