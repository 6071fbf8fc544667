import commonSchema from '../../schemas/common.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DataValidateFunction } from 'ajv/dist/types/index.js';
import addFormatsModule from 'ajv-formats';
import { type TextKind, unwelcome } from './characters.ts';
import { isDay } from './day.ts';
import { explainError } from './explain-error.ts';
import type { Problem } from './problem.ts';
import { Problems } from './problem-limit.ts';
import type { Schema } from './schema-part.ts';
import { tellingErrors } from './telling-errors.ts';
import type { Locator, Path } from './yaml-locator.ts';

/** A place in a document that names another file by its id. */
export interface Reference {
  readonly path: Path;
  /** The name of a content type. */
  readonly to: string;
  readonly id: string;
}

export interface Validation {
  readonly valid: boolean;
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Checks plain data against a schema; every mistake is one problem at its exact place. */
export function validate(schema: object, value: unknown, file: string, locate: Locator): Validation {
  // Ajv compiles a schema once and knows it again.
  const check = ajv.compile(schema);
  const references: Reference[] = [];
  if (check.call({ references }, value)) return { valid: true, references, problems: [] };
  const problems = new Problems('schema-is-met');
  for (const error of tellingErrors(check.errors ?? [], references))
    problems.add(file, () => explainError(error, toPath(error.instancePath), locate, schema as Schema));
  return { valid: false, references, problems: problems.list };
}

interface Context {
  readonly references: Reference[];
}

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  discriminator: true,
  ownProperties: true,
  allowUnionTypes: true,
  passContext: true,
  strictRequired: false,
  strict: true,
  // Our own schemas, each held against its meta-schema by a test.
  meta: false,
  validateSchema: false,
  // Half of the time a schema takes is spent on making its code shorter.
  code: { optimize: false },
});
addFormats(ajv, ['uri']);
ajv.addFormat('date', isDay);
ajv.addVocabulary(['markdownDescription', 'markdownEnumDescriptions', 'defaultSnippets']);
ajv.addKeyword({
  keyword: 'reference',
  schemaType: 'string',
  errors: false,
  validate(this: unknown, to: string, id: unknown, _schema?: unknown, place?: { readonly instancePath: string }) {
    if (typeof id === 'string' && id !== '')
      (this as Context).references.push({ path: toPath(place?.instancePath ?? ''), to, id });
    return true;
  },
});
ajv.addKeyword({
  keyword: 'text',
  type: 'string',
  schemaType: 'string',
  errors: true,
  compile: (kind: TextKind) => {
    const validate: DataValidateFunction = (text: string) => {
      const found = unwelcome(text, kind);
      validate.errors = found ? [{ keyword: 'text', params: found }] : [];
      return !found;
    };
    return validate;
  },
});
// Ajv compares each entry with every other; ours are all lists of ids.
ajv.removeKeyword('uniqueItems');
ajv.addKeyword({
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  errors: true,
  compile: () => {
    const validate: DataValidateFunction = (items: readonly unknown[]) => {
      const seen = new Set<unknown>();
      const again = items.findIndex((item) => seen.has(item) || !seen.add(item));
      validate.errors = again < 0 ? [] : [{ keyword: 'uniqueItems', params: { again } }];
      return again < 0;
    };
    return validate;
  },
});
ajv.addSchema(commonSchema);

function toPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
