import type { Random } from '../../../scripts/simulation/random.ts';
import { rules } from '../../../src/lint/rules/index.ts';
import { type Schema, commonShapes } from '../../../src/source/schema-part.ts';

/** Draws from what a schema takes and from what a report holds. */
export interface Draw {
  readonly random: Random;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Of some names one that was seldom drawn. */
  readonly seldom: (names: readonly string[]) => string;
  /** An id of a type of content; for no type, any name that the report might know. */
  readonly idOf: (type: string | undefined) => string;
}

/** What is told by a pattern alone, or only known to be right by more than its schema, by the key that leads to it. */
const known: Readonly<Record<string, readonly string[]>> = {
  locale: ['en-GB', 'en-US', 'de-DE', 'de-CH'],
  currency: ['GBP', 'EUR', 'USD', 'JPY'],
  timeZone: ['UTC', 'Europe/Berlin', 'Pacific/Auckland'],
  logo: ['logo.svg'],
  light: ['#1d4f91', '#5b2a86', '#0b5345'],
  dark: ['#9ec5fe', '#d2b4de', '#a2d9ce'],
  url: ['https://github.com/hillside/report', 'https://gitlab.com/hillside/report'],
  address: ['https://hillside.example/help', 'mailto:care@hillside.example'],
  rule: rules.map(({ id }) => id),
  path: ['plans', 'metrics', 'report.yaml'],
  until: ['2025-12-31', '2026-03-31', '2026-06-30'],
  id: ['told-first', 'told-next', 'told-last'],
  unit: ['%', 'points', 'days', 'complaints per 1,000 bills'],
};

/** A value that a schema may take under a key, with some of the keys that it can do without. */
export function randomValue(given: Schema, draw: Draw, key = ''): unknown {
  const { random, pick } = draw;
  const schema = whole(given);
  const chance = (share: number) => random.uniform() < share;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return pick<unknown>(schema['enum']);
  if (Array.isArray(schema['oneOf'])) return randomValue(pick(schema['oneOf'] as Schema[]), draw, key);
  const types = [schema['type'] ?? (schema['properties'] ? 'object' : 'string')].flat();
  const type = pick(types);
  if (type === 'object') return randomGroup(schema, draw);
  if (type === 'array')
    return Array.from({ length: 1 + (chance(0.5) ? 1 : 0) }, () =>
      randomValue((schema['items'] ?? {}) as Schema, draw, key),
    );
  if (type === 'boolean') return chance(0.5);
  if (type === 'null') return null;
  if (type === 'integer' || type === 'number') return randomNumber(schema, type, draw);
  if (typeof schema['reference'] === 'string') return draw.idOf(schema['reference']);
  if (known[key] && chance(0.9)) return pick(known[key]);
  if (schema['format'] === 'date') return randomDay(random);
  const examples = (schema['examples'] ?? []) as readonly unknown[];
  if (examples.length > 0 && (schema['text'] === undefined || chance(0.1))) return pick(examples);
  const isFree = schema['text'] !== undefined || schema['pattern'] === undefined || schema['pattern'] === '\\S';
  if (isFree) return `${pick(['Held back', 'Told twice', 'Counted again'])} ${Math.floor(random.uniform() * 1000)}`;
  return draw.idOf(undefined);
}

/** The keys that a schema's object must have, and some that it may have; where its keys are names, one of them. */
function randomGroup(schema: Schema, draw: Draw): object {
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const keys = Object.entries(propertiesOf(schema)).filter(([key]) => required.has(key) || draw.random.uniform() < 0.3);
  const others = schema['additionalProperties'];
  const named = typeof others === 'object' ? [[draw.pick(rules).id, others as Schema] as const] : [];
  return Object.fromEntries([...keys, ...named].map(([key, part]) => [key, randomValue(part, draw, key)]));
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
