import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };
import { compareText } from '../../src/source/text-order.ts';
import { contentTypes } from '../../src/model/types/index.ts';

/** Where the generated types stand; a test compares this file with the schemas. */
export const generatedTypesFile = fileURLToPath(new URL('../../src/model/types/generated.ts', import.meta.url));

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const definitions = (commonSchema as { readonly $defs: Readonly<Record<string, Node>> }).$defs;

/** Only shapes keep their title (it names a type), and a reference to a shared shape becomes that shape's type name. */
function reduce(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reduce);
  if (!isNode(node)) return node;
  const shared = typeof node['$ref'] === 'string' ? (node['$ref'].split('/').pop() ?? '') : undefined;
  if (shared !== undefined)
    return {
      description: node['description'],
      tsType: definitions[shared]?.['type'] === 'string' ? 'string' : pascal(shared),
    };
  const { title, properties, ...rest } = node;
  const kept = Object.entries(rest).filter(([key]) => keywords.has(key));
  return {
    ...(properties && typeof title === 'string' ? { title: shapeName(title) } : {}),
    ...Object.fromEntries(kept.map(([key, value]) => [key, key === 'enum' ? value : reduce(value)])),
    ...(isNode(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [key, { ...(reduce(value) as Node), title: undefined }]),
          ),
        }
      : {}),
  };
}

/** A shape is named by its title; one that has the name of a content type is an entry in that type's files. */
function shapeName(title: string): string {
  const name = pascal(title.replace(/ /g, '-'));
  return contentTypes.some((type) => pascal(type.name) === name) ? `${name}Entry` : name;
}

const keywords = new Set([
  'type',
  'description',
  'items',
  'enum',
  'const',
  'required',
  'oneOf',
  'additionalProperties',
]);

/** The TypeScript source of all content types, from their schemas. */
export async function generateTypes(): Promise<string> {
  const shapes = Object.entries(definitions).filter(([, definition]) => definition['type'] !== 'string');
  const named = [
    ...shapes.map(([name, schema]) => [pascal(name), schema] as const),
    ...contentTypes
      .toSorted((a, b) => compareText(a.name, b.name))
      .map(({ name, schema }) => [`${pascal(name)}Data`, schema] as const),
  ];
  const bundle = {
    title: 'Shapes',
    type: 'object',
    additionalProperties: false,
    $defs: Object.fromEntries(named.map(([name, schema]) => [name, { ...(reduce(schema) as Node), title: name }])),
  };
  const source = await compile(bundle as JSONSchema, 'Shapes', {
    bannerComment: '/** Written by `npm run types` from schemas/*.schema.json. Change those, not this file. */',
    unreachableDefinitions: true,
    format: false,
  });
  const tidy = source
    .replace(/export interface Shapes \{\s*\}/, '')
    .replace(/\s*\*\s*This interface was referenced by[^\n]*\n\s*\*\s*via the[^\n]*/g, '');
  return format(tidy, { ...(await resolveConfig(generatedTypesFile)), parser: 'typescript' });
}
