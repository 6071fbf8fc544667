import packageJson from '../../package.json' with { type: 'json' };
import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { contentTypes } from '../../src/model/types/index.ts';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const all: readonly (readonly [string, Node])[] = [
  ['common', commonSchema],
  ...contentTypes.map(({ name, schema }) => [name, schema as Node] as const),
];
const types = new Set(contentTypes.map(({ name }) => name));
/** Keywords whose values are data, not schemas. */
const data = new Set(['default', 'examples', 'enum', 'const', 'defaultSnippets', 'required', 'discriminator']);

/** Every schema inside a schema, with its path. */
function* inside(node: Node, path: string): Generator<readonly [string, Node]> {
  yield [path, node];
  for (const [key, value] of Object.entries(node)) {
    if (data.has(key)) continue;
    const named = key === 'properties' || key === '$defs';
    for (const [name, part] of Object.entries(Array.isArray(value) || named ? (value as Node) : { '': value }))
      if (isNode(part)) yield* inside(part, `${path}/${key}${name === '' ? '' : `/${name}`}`);
  }
}

const nodes = all.flatMap(([name, schema]) => [...inside(schema, name)]);
const where = (isWrong: (node: Node, path: string) => boolean) =>
  nodes.filter(([path, node]) => isWrong(node, path)).map(([path]) => path);

describe('the schemas', () => {
  test('name and describe every property for a manager', () => {
    const isProperty = (path: string) => /\/properties\/[^/]+$/.test(path) || /\/items$/.test(path);
    expect(
      where((node, path) => isProperty(path) && !(hasText(node, 'title') && hasText(node, 'description'))),
    ).toEqual([]);
    expect(where((node) => hasText(node, 'description') && !/[.?]$/.test(String(node['description'])))).toEqual([]);
  });

  test('carry the version of the package that brings them', () => {
    const version = packageJson.version.split('.').slice(0, 2).join('.');
    const ids = all.map(([, { $id }]) => String($id));
    expect(ids.filter((id) => !id.startsWith(`https://poplar.example/schemas/${version}/`))).toEqual([]);
  });

  test('refuse unknown keys in every object', () => {
    const open = where((node) => 'properties' in node && node['additionalProperties'] !== false);
    expect(open).toEqual([]);
    const maps = where((node) => node['type'] === 'object' && !('properties' in node) && !('oneOf' in node));
    expect(maps).toEqual(['report/properties/rules']);
  });

  test('refer only to types that exist', () => {
    expect(where((node) => 'reference' in node && !types.has(String(node['reference'])))).toEqual([]);
    expect(nodes.filter(([, node]) => 'reference' in node).length).toBeGreaterThan(30);
  });

  test('say of every text which characters it may hold', () => {
    const isText = ({ type }: Node) => type === 'string' || (Array.isArray(type) && type.includes('string'));
    const isSettled = (node: Node) =>
      ['enum', 'const', 'format', 'text'].some((key) => key in node) ||
      ('pattern' in node && node['pattern'] !== '\\S');
    // A query is read by a database, which says itself what it may hold.
    const query = 'metric/properties/query/properties/sql';
    expect(where((node, path) => isText(node) && !isSettled(node) && path !== query)).toEqual([]);
    expect(where((node) => 'text' in node && !['name', 'words'].includes(String(node['text'])))).toEqual([]);
  });

  test('describe each choice of an enum', () => {
    const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);
    expect(
      where(
        (node) =>
          'markdownEnumDescriptions' in node && lengthOf(node['enum']) !== lengthOf(node['markdownEnumDescriptions']),
      ),
    ).toEqual([]);
  });

  test('offer in a snippet every choice that there is', () => {
    const choices = nodes.flatMap(([path, node]) =>
      ((node['defaultSnippets'] ?? []) as readonly { readonly body: object }[]).flatMap(({ body }) =>
        Object.entries(body).flatMap(([key, value]) => {
          const offered = /^\$\{\d+\|(.*)\|\}$/.exec(String(value))?.[1]?.split(',');
          const { enum: known } = (node['properties'] as { readonly [key: string]: Node } | undefined)?.[key] ?? {};
          return offered && known ? [[`${path} ${key}`, offered, known] as const] : [];
        }),
      ),
    );
    expect(choices.length).toBeGreaterThan(7);
    // A snippet for one kind of thing offers that kind first.
    const sorted = (list: unknown) => [...(list as readonly string[])].sort();
    for (const [path, offered, known] of choices) expect([path, sorted(offered)]).toEqual([path, sorted(known)]);
  });

  test('compile strictly, and every example and default fits', () => {
    const ajv = new Ajv2020({ discriminator: true, allowUnionTypes: true, strictRequired: false, strict: true });
    (addFormatsModule as unknown as typeof addFormatsModule.default)(ajv, ['date', 'uri']);
    ajv.addVocabulary(['markdownDescription', 'markdownEnumDescriptions', 'defaultSnippets', 'reference', 'text']);
    for (const [, schema] of all) ajv.addSchema(schema);
    const misfits: string[] = [];
    let examples = 0;
    for (const [path, node] of nodes) {
      const given = [
        ...((node['examples'] as unknown[] | undefined) ?? []),
        ...('default' in node ? [node['default']] : []),
      ];
      if (given.length === 0) continue;
      const validate = ajv.compile({
        $id: `https://poplar.example/schemas/0.2/at/${path.replaceAll('$', '')}`,
        ...absolute(node),
      });
      for (const example of given) {
        examples++;
        if (!validate(example)) misfits.push(`${path}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`);
      }
    }
    expect(misfits).toEqual([]);
    expect(examples).toBeGreaterThan(80);
  });
});

function hasText(node: Node, key: string): boolean {
  return typeof node[key] === 'string' && node[key].trim() !== '';
}

/** The same schema with its references written out, so that it compiles apart from its file. */
function absolute(node: Node): Node {
  return JSON.parse(
    JSON.stringify(node).replaceAll('"common.schema.json#', '"https://poplar.example/schemas/0.2/common.schema.json#'),
  ) as Node;
}
