import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };
import type { ContentType } from '../../src/model/types/content-type.ts';
import { contentTypes } from '../../src/model/types/index.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly text?: string;
  readonly deprecated?: boolean;
  readonly reference?: string;
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
}

/** One step towards a text: a key, the first entry of a list, or one of the shapes that a block may have. */
type Step = { readonly key: string } | 'entry' | { readonly shape: string };

/** A place in the files of one type where its schema lets authors write freely. */
export interface TextField {
  readonly name: string;
  readonly type: ContentType;
  readonly steps: readonly Step[];
  /** How many characters it holds. */
  readonly room: number;
}

/** Every text of every schema, once a shape that it can stand in; of a key that moved, its new place. */
export const textFields: readonly TextField[] = contentTypes.flatMap((type) =>
  [...textsIn(type.schema as Schema, [])].map(({ steps, room }) => ({
    name: `${type.name}${steps.map(stepName).join('')}`,
    type,
    steps,
    room,
  })),
);

function stepName(step: Step): string {
  if (step === 'entry') return '[]';
  return 'key' in step ? `.${step.key}` : `|${step.shape}`;
}

function* textsIn(given: Schema, steps: readonly Step[]): Generator<Pick<TextField, 'steps' | 'room'>> {
  const schema = resolved(given);
  if (schema.text !== undefined) yield { steps, room: schema.maxLength ?? 100 };
  for (const [key, part] of Object.entries(schema.properties ?? {}))
    if (!part.deprecated) yield* textsIn(part, [...steps, { key }]);
  if (schema.items) yield* textsIn(schema.items, [...steps, 'entry']);
  for (const shape of schema.oneOf ?? []) yield* textsIn(shape, [...steps, { shape: shapeName(schema, shape) }]);
}

/** Whether each block on the way to a field has the shape of the field in a document, where it is there. */
export function hasShape({ type, steps }: TextField, document: unknown): boolean {
  let [schema, value] = [resolved(type.schema as Schema), document];
  for (const step of steps) {
    if (step === 'entry') {
      [schema, value] = [resolved(schema.items ?? {}), (value as readonly unknown[] | undefined)?.[0]];
    } else if ('key' in step) {
      const inner = (value as { readonly [key: string]: unknown } | undefined)?.[step.key];
      [schema, value] = [resolved(schema.properties?.[step.key] ?? {}), inner];
    } else {
      if (value !== undefined && shapeOf(schema, value) !== step.shape) return false;
      schema = shapeNamed(schema, step.shape);
    }
  }
  return true;
}

/** A document with a text at a field; what has to stand around it and does not yet is made up, from ids that exist. */
export function withText(document: unknown, field: TextField, text: string, idOf: (type: string) => string): unknown {
  return filled(field.type.schema as Schema, document, field.steps);

  function filled(given: Schema, value: unknown, [step, ...rest]: readonly Step[]): unknown {
    const schema = resolved(given);
    if (step === undefined) return text;
    if (step === 'entry') {
      const [first, ...others] = Array.isArray(value) ? (value as readonly unknown[]) : [];
      return [filled(schema.items ?? {}, first, rest), ...others];
    }
    if ('key' in step) {
      const known = (value ?? neededOf(schema)) as { readonly [key: string]: unknown };
      return { ...known, [step.key]: filled(schema.properties?.[step.key] ?? {}, known[step.key], rest) };
    }
    return filled(
      shapeNamed(schema, step.shape),
      value !== undefined && shapeOf(schema, value) === step.shape ? value : undefined,
      rest,
    );
  }

  /** The least that a schema takes. */
  function neededOf(given: Schema): unknown {
    const schema = resolved(given);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[0];
    if (schema.reference !== undefined) return idOf(schema.reference);
    if (schema.format === 'date' && !schema.properties) return '2025-06-30';
    if (schema.text !== undefined) return 'Plain words.';
    if (schema.oneOf?.[0]) return neededOf(schema.oneOf[0]);
    const types = [schema.type ?? 'string'].flat();
    const type = schema.properties ? 'object' : types[0];
    if (type === 'object')
      return Object.fromEntries((schema.required ?? []).map((key) => [key, neededOf(schema.properties?.[key] ?? {})]));
    if (type === 'array') return [neededOf(schema.items ?? {})];
    if (type === 'boolean') return true;
    return schema.examples?.[0] ?? (type === 'string' ? 'a' : (schema.minimum ?? 1));
  }
}

function resolved(schema: Schema): Schema {
  const name = /#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  return name === undefined
    ? schema
    : { ...(commonSchema.$defs as { readonly [key: string]: Schema })[name], ...schema };
}

function shapeName({ discriminator }: Schema, shape: Schema): string {
  return String(shape.properties?.[discriminator?.propertyName ?? '']?.const);
}

function shapeNamed(schema: Schema, name: string): Schema {
  return resolved(schema.oneOf?.find((shape) => shapeName(schema, shape) === name) ?? {});
}

function shapeOf({ discriminator }: Schema, value: unknown): string {
  return String((value as { readonly [key: string]: unknown })[discriminator?.propertyName ?? '']);
}
