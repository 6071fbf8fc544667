import {
  choicesOf,
  descriptionOf,
  exampleOf,
  itemOf,
  keysNeeded,
  propertiesOf,
  type Schema,
  shapeOf,
  wholePart,
} from './schema-part.ts';

/** One key of a file, for somebody who wants to know what may stand there. */
export interface SchemaField {
  /** The keys that lead to it, with dots; `[]` behind a list. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly needed: boolean;
  /** What is written there: a type of JSON Schema, or the type of content whose id belongs there. */
  readonly holds: { readonly reference: string } | { readonly type: string };
  readonly choices: ReadonlyMap<string, string>;
  readonly example: string | undefined;
}

/** Every key of a type's file, each before those within it. */
export function schemaFields(schema: Schema): readonly SchemaField[] {
  return fieldsIn(wholePart(schema), '');
}

function fieldsIn(part: Schema, above: string): readonly SchemaField[] {
  if (shapeOf(part) === 'list') return fieldsIn(itemOf(part), above);
  const needed = keysNeeded(part);
  return [...propertiesOf(part)].flatMap(([key, property]) => {
    const list = shapeOf(property) === 'list';
    const item = list ? itemOf(property) : property;
    const path = `${above}${key}${list ? '[]' : ''}`;
    const field: SchemaField = {
      path,
      title: String(property['title'] ?? key),
      description: descriptionOf(property),
      needed: needed.has(key),
      holds:
        typeof item['reference'] === 'string'
          ? { reference: item['reference'] }
          : { type: [item['type'] ?? 'any'].flat().map(String).join(' or ') },
      choices: choicesOf(item),
      example: exampleOf(property) ?? exampleOf(item),
    };
    return [field, ...fieldsIn(item, `${path}.`)];
  });
}
