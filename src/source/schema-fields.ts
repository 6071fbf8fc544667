import {
  choicesOf,
  commonShapes,
  descriptionOf,
  exampleOf,
  itemOf,
  keysNeeded,
  type Schema,
  shapeOf,
  wholePart,
} from './schema-part.ts';

const fieldTypes = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const;

/** A type of JSON Schema. */
export type FieldType = (typeof fieldTypes)[number];

function isFieldType(type: unknown): type is FieldType {
  return fieldTypes.some((known) => known === type);
}

/** One key of a file, for somebody who wants to know what may stand there. */
export interface SchemaField {
  /** The keys that lead to it, with dots; `[]` behind a list. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly needed: boolean;
  /** What is written there: types of JSON Schema, or the type of content whose id belongs there. */
  readonly holds: { readonly reference: string } | { readonly types: readonly FieldType[] };
  readonly choices: ReadonlyMap<string, string>;
  readonly example: string | undefined;
}

/** Every key of a type's file, each before those within it; of a part that may have several shapes, the keys of all. */
export function schemaFields(schema: Schema): readonly SchemaField[] {
  return fieldsIn(schema, '');
}

function fieldsIn(part: Schema, above: string): readonly SchemaField[] {
  const shapes = shapesOf(part);
  const fields = shapes.flatMap((shape) => {
    if (shapeOf(shape) === 'list') return fieldsIn((shape['items'] ?? {}) as Schema, above);
    const needed = keysNeeded(shape);
    return Object.entries((shape['properties'] ?? {}) as Properties).flatMap(([key, raw]) =>
      fieldsOf(key, raw, above, needed.has(key)),
    );
  });
  return [...Map.groupBy(fields, ({ path }) => path).values()].flatMap((same) => merged(same));
}

type Properties = { readonly [key: string]: Schema };

function fieldsOf(key: string, raw: Schema, above: string, needed: boolean): readonly SchemaField[] {
  const property = wholePart(raw);
  const isList = shapeOf(property) === 'list';
  const item = isList ? itemOf(property) : property;
  const path = `${above}${key}${isList ? '[]' : ''}`;
  const field: SchemaField = {
    path,
    title: String(property['title'] ?? key),
    description: descriptionOf(property),
    needed,
    holds:
      typeof item['reference'] === 'string'
        ? { reference: item['reference'] }
        : { types: [...new Set(shapesOf(isList ? ((property['items'] ?? {}) as Schema) : raw).flatMap(typesOf))] },
    choices: 'const' in item ? new Map([[String(item['const']), '']]) : choicesOf(item),
    example: exampleOf(property) ?? exampleOf(item),
  };
  return [field, ...fieldsIn(isList ? ((property['items'] ?? {}) as Schema) : raw, `${path}.`)];
}

function typesOf({ type }: Schema): readonly FieldType[] {
  return [type ?? []].flat().filter(isFieldType);
}

/** The shapes that a part may have. */
function shapesOf(part: Schema): readonly Schema[] {
  const { $ref, ...own } = part;
  const shared = typeof $ref === 'string' ? commonShapes[$ref.split('/').pop() ?? ''] : undefined;
  const whole: Schema = { ...shared, ...own };
  const shapes = (whole['oneOf'] ?? []) as readonly Schema[];
  return shapes.length > 0 ? shapes.flatMap(shapesOf) : [whole];
}

/** A key of several shapes once, with the choices of all. */
function merged(same: readonly SchemaField[]): readonly SchemaField[] {
  const [first] = same;
  if (!first) return [];
  const choices = new Map(same.flatMap((field) => [...field.choices]));
  return [{ ...first, needed: same.every(({ needed }) => needed), choices }];
}
