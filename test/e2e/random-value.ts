import type { Random } from '../../scripts/simulation/random.ts';
import { type Schema, commonShapes } from '../../src/source/schema-part.ts';

/** Draws from what a schema takes and from what a report holds. */
export interface Draw {
  readonly random: Random;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** An id of a type of content; for no type, any name that the report might know. */
  readonly idOf: (type: string | undefined) => string;
}

/** A value that a schema may take, with some of the keys that it can do without. */
export function randomValue(given: Schema, draw: Draw): unknown {
  const { random, pick } = draw;
  const schema = whole(given);
  const chance = (share: number) => random.uniform() < share;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return pick<unknown>(schema['enum']);
  if (Array.isArray(schema['oneOf'])) return randomValue(pick(schema['oneOf'] as Schema[]), draw);
  if (schema['format'] === 'date') return randomDay(random);
  const types = [schema['type'] ?? (schema['properties'] ? 'object' : 'string')].flat();
  const type = pick(types);
  if (type === 'object') {
    const required = new Set((schema['required'] ?? []) as readonly string[]);
    const keys = Object.entries(propertiesOf(schema)).filter(([key]) => required.has(key) || chance(0.3));
    return Object.fromEntries(keys.map(([key, part]) => [key, randomValue(part, draw)]));
  }
  if (type === 'array')
    return Array.from({ length: 1 + (chance(0.5) ? 1 : 0) }, () =>
      randomValue((schema['items'] ?? {}) as Schema, draw),
    );
  if (type === 'boolean') return chance(0.5);
  if (type === 'null') return null;
  if (type === 'integer' || type === 'number') return randomNumber(schema, type, draw);
  if (typeof schema['reference'] === 'string') return draw.idOf(schema['reference']);
  const examples = (schema['examples'] ?? []) as readonly unknown[];
  if (schema['text'] !== undefined || schema['pattern'] === undefined)
    return `${pick(['Held back', 'Told twice', 'Counted again'])} ${Math.floor(random.uniform() * 1000)}`;
  return examples.length > 0 && chance(0.5) ? pick(examples) : draw.idOf(undefined);
}

/** The keys that a schema's object may have. */
export function propertiesOf(schema: Schema): { readonly [key: string]: Schema } {
  return (schema['properties'] ?? {}) as { readonly [key: string]: Schema };
}

/** A schema with what it refers to. */
export function whole(given: Schema): Schema {
  const { $ref, ...own } = given;
  return typeof $ref === 'string' ? { ...commonShapes[$ref.split('/').pop() ?? ''], ...own } : own;
}

function randomDay({ uniform }: Random): string {
  const two = (most: number) => String(1 + Math.floor(uniform() * most)).padStart(2, '0');
  return `${2024 + Math.floor(uniform() * 2)}-${two(12)}-${two(28)}`;
}

function randomNumber(schema: Schema, type: string, { random, pick }: Draw): number {
  const least = Number(schema['minimum'] ?? schema['exclusiveMinimum'] ?? 0);
  const most = Number(schema['maximum'] ?? schema['exclusiveMaximum'] ?? pick([2, 100, 100_000]));
  const drawn = least + random.uniform() * (most - least);
  return type === 'integer' ? Math.round(drawn) : Number(drawn.toFixed(3));
}
