import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { contentTypes } from '../../src/model/types/index.ts';
import { validate } from '../../src/source/validate.ts';
import { parseYaml } from '../../src/source/yaml.ts';

interface Snippet {
  readonly label: string;
  readonly body: unknown;
}

type Node = { readonly [key: string]: unknown };

/** What an editor leaves in the file when an author accepts every placeholder as it is. */
function accepted(body: unknown): string {
  return stringify(body, { lineWidth: 0 })
    .replace(/["']?\$\{\d+\|([^,|]+)[^}]*\}["']?/g, '$1')
    .replace(/["']?\$\{\d+:([^}]*)\}["']?/g, '$1');
}

/** A list's snippet is one entry of it. */
function placesOf(schema: Node): readonly (readonly [(body: unknown) => unknown, readonly Snippet[]])[] {
  const items = schema['items'] as Node | undefined;
  const own = (schema['defaultSnippets'] as readonly Snippet[] | undefined) ?? [];
  const each = (items?.['defaultSnippets'] as readonly Snippet[] | undefined) ?? [];
  return [
    [(body) => body, own],
    [(body) => [body], each],
  ];
}

describe.each(contentTypes)('the schema of a $name', ({ name: type, schema }) => {
  const places = placesOf(schema as Node);

  it('offers a beginning and an example', () => {
    expect(places.flatMap(([, snippets]) => snippets).length).toBeGreaterThan(0);
    expect(JSON.stringify(schema)).toContain('"examples"');
  });

  it('has only beginnings that hold together once their placeholders are accepted', () => {
    for (const [whole, snippets] of places)
      for (const { label, body } of snippets) {
        const text = accepted(whole(body));
        const { value, locate, problems } = parseYaml(text, `${type}.yaml`);
        expect(problems, `${label}\n${text}`).toEqual([]);
        expect(validate(schema, value, `${type}.yaml`, locate).problems, `${label}\n${text}`).toEqual([]);
      }
  });
});
