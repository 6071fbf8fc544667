import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Schema } from '../../src/source/schema-part.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { commonShapes } from '../../src/source/schema-part.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import type { Path } from '../../src/source/yaml-locator.ts';
import { namesIn, openWorkspace } from './editor.ts';

const server = openWorkspace(namesIn('complete-small'));
afterAll(async () => (await server).close());

interface Property {
  readonly path: Path;
  readonly description: string;
}

function resolve(schema: Schema): Schema {
  const name = typeof schema['$ref'] === 'string' ? (schema['$ref'].split('/').pop() ?? '') : undefined;
  return name === undefined ? schema : { ...(commonShapes[name] as Schema), ...schema };
}

/** A value in which every property of a schema stands, with the place of each; of several shapes the one asked for. */
function fill(given: Schema, path: Path, shape: number, found: Property[]): unknown {
  const schema = resolve(given);
  const shapes = schema['oneOf'] as readonly Schema[] | undefined;
  if (shapes) return fill(shapes[Math.min(shape, shapes.length - 1)] ?? {}, path, shape, found);
  if (schema['properties'])
    return Object.fromEntries(
      Object.entries(schema['properties'] as Record<string, Schema>).map(([key, property]) => {
        const place = [...path, key];
        found.push({ path: place, description: String(resolve(property)['description']) });
        return [key, fill(property, place, shape, found)];
      }),
    );
  if (schema['items']) return [fill(schema['items'] as Schema, [...path, 0], shape, found)];
  if (schema['const'] !== undefined) return schema['const'];
  const choices = (schema['enum'] ?? schema['examples'] ?? []) as readonly unknown[];
  return choices[0] ?? (schema['type'] === 'string' ? 'some-text' : schema['type'] === 'boolean' ? true : 1);
}

const cases = contentTypes.flatMap(({ name, path, schema }) =>
  [0, 1].map((shape) => {
    const properties: Property[] = [];
    const text = stringify(fill(schema as Schema, [], shape, properties));
    return { name, file: `content/${path.replaceAll(/:\w+/g, 'new')}`, text, properties, shape };
  }),
);

describe.each(cases)('hovering over the keys of a $name (shape $shape)', ({ file, text, properties }) => {
  const explained = new Map<Property, string>();

  beforeAll(async () => {
    const { locate } = parseYaml(text, file);
    await Promise.all(
      properties.map(async (property) => {
        const { line, column } = locate.key(property.path).start;
        explained.set(property, await (await server).hover(file, text, { line: line - 1, character: column }));
      }),
    );
  });

  test('explains each', () => {
    const missing = properties.filter(
      (property) => !(explained.get(property) ?? '').replaceAll('\\', '').includes(property.description),
    );
    expect(missing).toEqual([]);
    expect(properties.length).toBeGreaterThan(2);
  });
});
