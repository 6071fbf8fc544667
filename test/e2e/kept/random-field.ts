import type { Schema } from '../../../src/source/schema-part.ts';
import { type Draw, propertiesOf, randomValue, whole } from './random-value.ts';

/**
 * A value in which one field is another one: it is led to by keys as `schemaFields` writes them, and whatever is missing
 * on the way is drawn too.
 */
export function redrawn(given: Schema, value: unknown, keys: readonly string[], draw: Draw): unknown {
  const schema = whole(given);
  if (schema['type'] === 'array' || Array.isArray(value)) return redrawnList(schema, value, keys, draw);
  const [name = '', ...rest] = keys;
  const isList = name.endsWith('[]');
  const key = isList ? name.slice(0, -2) : name;
  const shape = shapeWith(schema, key, value, draw);
  if (!shape) return randomValue(schema, draw);
  const group = groupOf(shape, value, draw);
  const part = propertiesOf(shape)[key] ?? {};
  const known = group[key];
  if (rest.length === 0 && known !== undefined && draw.random.uniform() < 0.15) return without(group, key);
  return { ...group, [key]: redrawnPart(part, known, rest, { draw, isList, key }) };
}

function redrawnPart(
  given: Schema,
  known: unknown,
  rest: readonly string[],
  { draw, isList, key }: { readonly draw: Draw; readonly isList: boolean; readonly key: string },
): unknown {
  const part = whole(given);
  if (isList) return redrawnList(part, known, rest, draw, key);
  if (rest.length > 0) return redrawn(part, known, rest, draw);
  const drawn = randomValue(part, draw, key);
  // Of a group whose keys are names, one is another one.
  return isGroup(known) && isGroup(drawn) && typeof part['additionalProperties'] === 'object'
    ? { ...known, ...drawn }
    : drawn;
}

function redrawnList(schema: Schema, value: unknown, rest: readonly string[], draw: Draw, key = ''): unknown {
  const items = (schema['items'] ?? {}) as Schema;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const at = Math.floor(draw.random.uniform() * list.length);
  if (rest.length > 0) return list.toSpliced(at, 1, redrawn(items, list[at], rest, draw));
  const how = list.length === 0 ? 'more' : draw.pick(['more', 'less', 'turned', 'other']);
  if (how === 'less') return list.toSpliced(at, 1);
  if (how === 'turned') return list.toReversed();
  const drawn = randomValue(items, draw, key);
  return how === 'more' ? [...list, drawn] : list.with(at, drawn);
}

/** The shape that has a key: the one that the value has already, if that does. */
function shapeWith(schema: Schema, key: string, value: unknown, draw: Draw): Schema | undefined {
  const shapes = ((schema['oneOf'] ?? [schema]) as readonly Schema[]).map(whole);
  const having = shapes.filter((shape) => key in propertiesOf(shape));
  const own = having.find((shape) => isGroup(value) && hasConstants(shape, value));
  return own ?? (having.length > 0 ? draw.pick(having) : undefined);
}

/** What of a value a shape can have, with the keys that it needs. */
function groupOf(shape: Schema, value: unknown, draw: Draw): { readonly [key: string]: unknown } {
  if (isGroup(value) && hasConstants(shape, value)) return value;
  const drawn = randomValue({ ...shape, type: 'object' }, draw) as { readonly [key: string]: unknown };
  const parts = propertiesOf(shape);
  const isOwn = (key: string) => key in parts && !('const' in (parts[key] ?? {}));
  const own = Object.entries(isGroup(value) ? value : {}).filter(([key]) => isOwn(key));
  return { ...drawn, ...Object.fromEntries(own) };
}

function hasConstants(shape: Schema, value: { readonly [key: string]: unknown }): boolean {
  return Object.entries(propertiesOf(shape)).every(([key, part]) => !('const' in part) || value[key] === part['const']);
}

function isGroup(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(group: { readonly [key: string]: unknown }, key: string): object {
  const { [key]: _, ...rest } = group;
  return rest;
}
