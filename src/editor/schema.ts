import type { ContentType } from '../model/types/content-type.ts';
import { commonShapes } from '../source/schema-part.ts';
import type { Schema } from '../source/schema-part.ts';
import { choiceOf, partsOf } from './choices.ts';
import { conditionsOf, isLong, missing } from './conditions.ts';
import type { KnownNames } from './names.ts';
import { settingChoice } from './setting-choices.ts';
import { withChoices } from './snippet-choices.ts';

/** The file name of a type's editor schema. */
export function schemaFile(type: string): string {
  return `${type}.schema.json`;
}

/** What marks a schema as written by Poplar, so that no other file is ever replaced. */
export const schemaMark = 'Written by Poplar from the content';

/**
 * A type's schema for the YAML language server: one file that needs no other, in which each reference is a choice of
 * the ids that exist, a stage is one of its journey's and a group one of its metric's.
 */
export function editorSchema(type: ContentType, names: KnownNames): Schema {
  const converter = new Converter(type.name, names);
  const { $id: _, $schema: __, ...own } = type.schema as Schema;
  const root = converter.convert(own);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `${schemaMark}. Do not edit: it is replaced.`,
    ...root,
    $defs: Object.fromEntries(converter.definitions),
  };
}

/** The language server takes every date of two digits for a day; only 29 February needs the year, which the check knows. */
const realDay: Schema = {
  pattern:
    '^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$',
  patternErrorMessage: 'This is not a day. Write year-month-day, for example 2026-03-31.',
};

type Properties = { readonly [key: string]: Schema };

/** Converts the parts of one schema and gathers what they share. */
class Converter {
  readonly definitions = new Map<string, Schema>();
  readonly #names: KnownNames;

  readonly #type: string;

  constructor(type: string, names: KnownNames) {
    this.#type = type;
    this.#names = names;
  }

  convert(schema: Schema): Schema {
    const { $ref, reference, discriminator, oneOf, properties, items, defaultSnippets, ...rest } = schema;
    const converted: { [keyword: string]: unknown } = { ...rest };
    if (properties) converted['properties'] = this.#convertEach(properties as Properties);
    if (items) converted['items'] = this.convert(items as Schema);
    if (typeof rest['additionalProperties'] === 'object')
      converted['additionalProperties'] = this.convert(rest['additionalProperties'] as Schema);
    if (defaultSnippets) converted['defaultSnippets'] = withChoices(schema, this.#names);
    if (discriminator) Object.assign(converted, this.#choose(discriminator as Schema, oneOf as readonly Schema[]));
    if (reference) Object.assign(converted, this.#refer(String(reference)));
    else if (typeof $ref === 'string') Object.assign(converted, this.#common($ref));
    if (!properties) return converted;
    const conditions = conditionsOf(properties as Properties, this.#names, (name, make) => this.#define(name, make));
    return conditions.length > 0 ? { ...converted, allOf: conditions } : converted;
  }

  #convertEach(properties: Properties): Schema {
    return Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => {
        const setting = this.#type === 'report' ? settingChoice(key, schema, this.#names) : undefined;
        if (setting) return [key, setting];
        // An example among the choices would be offered like one of them.
        const isChoice = schema['reference'] !== undefined || key === 'stage' || key === 'group';
        const { examples, ...rest } = schema;
        if (isLong(schema['reference'], this.#names)) return [key, this.#refersToOneOfMany(rest)];
        return [key, this.convert(isChoice ? rest : schema)];
      }),
    );
  }

  #refer(to: string): Schema {
    const known = this.#names.byType.get(to);
    if (!known || known.size === 0) return this.#common('common.schema.json#/$defs/id');
    return this.#define(to, () => choiceOf(known, missing(to)));
  }

  /** An id of a long list: conditions beside it offer what begins with its letters; here it must begin like one. */
  #refersToOneOfMany({ reference, $ref, ...rest }: Schema): Schema {
    const known = this.#names.byType.get(String(reference)) ?? new Map();
    const beginning = `^(?:${partsOf(known)
      .map(({ pattern }) => pattern.slice(1))
      .join('|')})`;
    const start = this.#define(`${reference} beginning`, () => ({
      type: 'string',
      pattern: beginning,
      errorMessage: missing(reference),
    }));
    const how = `${rest['description']} Type its first letters and the ids that begin so are offered.`;
    return { ...rest, description: how, ...start };
  }

  /** The language server knows no discriminator: shapes that each hold for their own tag say the same. */
  #choose({ propertyName }: Schema, shapes: readonly Schema[]): Schema {
    const tag = String(propertyName);
    const tags = shapes.map(({ properties }) => (properties as Properties)[tag]?.['const']);
    const descriptions = shapes.map(({ description }) => description);
    return {
      properties: { [tag]: { enum: tags, markdownEnumDescriptions: descriptions } },
      allOf: shapes.map((shape, index) => ({
        if: { properties: { [tag]: { const: tags[index] } }, required: [tag] },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema names it so
        then: this.#convertShape(shape),
      })),
    };
  }

  /** What a shape is for is said at its tag; the key above keeps its own title and description. */
  #convertShape({ title: _, description: __, ...shape }: Schema): Schema {
    return this.convert(shape);
  }

  #common($ref: string): Schema {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return this.#define(name, () => {
      const { examples, ...rest } = this.convert((commonShapes[name] ?? {}) as Schema);
      // An id's example is somebody else's id.
      return name === 'id' ? rest : { ...rest, examples, ...(name === 'date' ? realDay : {}) };
    });
  }

  #define(name: string, make: () => Schema): Schema {
    if (!this.definitions.has(name)) this.definitions.set(name, make());
    return { $ref: `#/$defs/${name}` };
  }
}
