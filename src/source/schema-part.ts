import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };

/** A part of a JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown };

/** The shapes that several types' schemas refer to, by name. */
export const commonShapes: { readonly [name: string]: Schema } = commonSchema.$defs;

/** Resolves what a part refers to; where there are several shapes, the first is the one to begin with. */
export function wholePart(part: Schema): Schema {
  const { $ref, ...own } = part;
  const shared = typeof $ref === 'string' ? commonShapes[$ref.split('/').pop() ?? ''] : undefined;
  // The example of an id in general is of no use where the id of a person belongs.
  const whole: Schema = { ...shared, ...('reference' in own ? { examples: [] } : {}), ...own };
  const [shape] = (whole['oneOf'] ?? []) as readonly Schema[];
  return shape ? { ...shape, description: whole['description'] } : whole;
}

/** The part of a schema that a value at a path is held against, where the path leads to one. */
export function partAt(schema: Schema, path: readonly (string | number)[]): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (part, step) => part && (typeof step === 'number' ? itemOf(part) : propertiesOf(part).get(step)),
    wholePart(schema),
  );
}

/** The keys of a group, in the order in which the schema lists them. */
export function propertiesOf(part: Schema): ReadonlyMap<string, Schema> {
  const properties = (part['properties'] ?? {}) as { readonly [key: string]: Schema };
  return new Map(Object.entries(properties).map(([key, property]) => [key, wholePart(property)]));
}

/** The keys that a group cannot be without; where any one will do, the first. */
export function keysNeeded(part: Schema): ReadonlySet<string> {
  const keys = new Set((part['required'] ?? []) as readonly string[]);
  const [first] = propertiesOf(part).keys();
  if (keys.size === 0 && Number(part['minProperties'] ?? 0) > 0 && first !== undefined) keys.add(first);
  return keys;
}

/** What stands at a place: one value, a group of keys or a list. */
export function shapeOf(part: Schema): 'value' | 'group' | 'list' {
  const [type] = [part['type']].flat();
  return type === 'object' ? 'group' : type === 'array' ? 'list' : 'value';
}

/** What one entry of a list looks like. */
export function itemOf(part: Schema): Schema {
  return wholePart((part['items'] ?? {}) as Schema);
}

/** The choices of a value, each with what it means where the schema says so. */
export function choicesOf(part: Schema): ReadonlyMap<string, string> {
  const meanings = (part['markdownEnumDescriptions'] ?? []) as readonly string[];
  return new Map(((part['enum'] ?? []) as readonly unknown[]).map((choice, i) => [String(choice), meanings[i] ?? '']));
}

/** The sentence that says what belongs at a place. */
export function descriptionOf(part: Schema): string {
  return String(part['description'] ?? '');
}

/** A value as somebody might write it, where the schema gives one. */
export function exampleOf(part: Schema): string | undefined {
  const [example] = (part['examples'] ?? []) as readonly unknown[];
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}
