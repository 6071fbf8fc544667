import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { didYouMean } from './did-you-mean.ts';
import type { Problem, Range } from './problem.ts';
import { commonSchema, schemas, type TypeName } from './schemas.ts';
import type { Locator, Path } from './yaml.ts';

/** A place in a document that names another file by its id. */
export interface Reference {
  readonly path: Path;
  readonly to: TypeName;
  readonly id: string;
}

export interface Validation {
  readonly valid: boolean;
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Checks plain data against the schema of its type; every mistake is one problem at its exact place. */
export function validate(type: TypeName, value: unknown, file: string, locate: Locator): Validation {
  const check = validators.get(type) ?? compile(type);
  const references: Reference[] = [];
  const valid = check.call({ references }, value);
  const problems = valid ? [] : reduceErrors(check.errors ?? []).map((error) => toProblem(error, file, locate));
  return { valid, references, problems };
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
});
addFormats(ajv, ['date', 'uri']);
ajv.addVocabulary(['markdownDescription', 'markdownEnumDescriptions', 'defaultSnippets']);
ajv.addKeyword({
  keyword: 'reference',
  schemaType: 'string',
  errors: false,
  validate(this: unknown, to: TypeName, id: unknown, _schema?: unknown, place?: { readonly instancePath: string }) {
    if (typeof id === 'string') (this as Context).references.push({ path: toPath(place?.instancePath ?? ''), to, id });
    return true;
  },
});
ajv.addSchema(commonSchema);
const validators = new Map<TypeName, ValidateFunction>();

function compile(type: TypeName): ValidateFunction {
  const validator = ajv.compile(schemas[type]);
  validators.set(type, validator);
  return validator;
}

function toPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Keywords that only repeat what a more telling one at the same place says, most telling first. */
const precedence = ['type', 'const', 'enum', 'discriminator', 'propertyNames', 'minLength', 'format', 'pattern'];

/** One mistake gives one error: wrappers of a deeper error go, and the most telling of several at one place stays. */
function reduceErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const byPlace = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (error.keyword === 'oneOf' || error.keyword === 'if' || error.propertyName !== undefined) continue;
    const child = error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.params['propertyName'];
    const place = child === undefined ? error.instancePath : `${error.instancePath}/${String(child)} ${error.keyword}`;
    const known = byPlace.get(place);
    if (!known || rank(error) < rank(known)) byPlace.set(place, error);
  }
  return [...byPlace.values()];
}

function rank({ keyword }: ErrorObject): number {
  const index = precedence.indexOf(keyword);
  return index < 0 ? precedence.length : index;
}

function toProblem(error: ErrorObject, file: string, locate: Locator): Problem {
  const { range, message } = explain(error, toPath(error.instancePath), locate);
  return { rule: 'schema-is-met', severity: 'error', file, range, message };
}

interface Explanation {
  readonly range: Range;
  readonly message: string;
}

function explain(error: ErrorObject, path: Path, locate: Locator): Explanation {
  const { keyword, params, data, message } = error;
  const parentSchema = error.parentSchema as SchemaNode | undefined;
  const at = (text: string): Explanation => ({ range: locate.value(path), message: text });
  const example = exampleOf(parentSchema);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(parentSchema?.properties ?? {});
      const choice = didYouMean(key, known) || ` The keys here are ${known.join(', ')}.`;
      return { range: locate.key([...path, key]), message: `"${short(key)}" is not a key here.${choice}` };
    }
    case 'required': {
      const key = String(params['missingProperty']);
      const property = parentSchema?.properties?.[key];
      const text = `"${key}" is missing.${property?.description ? ` ${property.description}` : ''}`;
      return { range: locate.parent(path), message: `${text}${exampleOf(property)}` };
    }
    case 'propertyNames':
      return {
        range: locate.key([...path, String(params['propertyName'])]),
        message: `"${short(params['propertyName'])}" cannot be a key here.`,
      };
    case 'type':
      return at(`${describe(data)} stands where ${kindOf(params['type'], parentSchema)} belongs.${example}`);
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return at(
        `${describe(data)} is not one of the choices: ${allowed.join(', ')}.${didYouMean(String(data), allowed)}`,
      );
    }
    case 'discriminator': {
      const tag = String(params['tag']);
      const choices = (parentSchema?.oneOf ?? []).map((shape) => String(shape.properties?.[tag]?.const));
      const text = `"${tag}" must be one of ${choices.join(', ')}.${didYouMean(String(params['tagValue']), choices)}`;
      return params['tagValue'] === undefined
        ? { range: locate.parent(path), message: text }
        : { range: locate.value([...path, tag]), message: text };
    }
    case 'format':
      return at(
        params['format'] === 'date'
          ? `${describe(data)} is not a day. Write year-month-day, for example ${today(parentSchema)}.`
          : `${describe(data)} is not a web address. Write it in full, beginning with https://.`,
      );
    case 'pattern':
      if (params['pattern'] === '\\S') return at(`The text is empty.${example}`);
      return at(`${describe(data)} is not written as expected.${patternHint(String(params['pattern']))}${example}`);
    case 'minLength':
      return at(`The text is empty.${example}`);
    case 'maxLength':
      return at(`The text is too long: ${params['limit']} characters are the most.`);
    case 'minimum':
      return at(`${describe(data)} is too small: ${params['limit']} is the least.`);
    case 'maximum':
      return at(`${describe(data)} is too large: ${params['limit']} is the most.`);
    case 'exclusiveMinimum':
      return at(`${describe(data)} is too small: it must be more than ${params['limit']}.`);
    case 'minItems':
      return at('The list is empty. Write at least one entry.');
    case 'minProperties':
      return at('Nothing is given here. Write at least one of the keys.');
    case 'uniqueItems':
      return { range: locate.value([...path, Number(params['i'])]), message: 'This entry is in the list twice.' };
    default:
      return at(`This ${message ?? 'is not as expected'}.`);
  }
}

/** What we read of a schema to explain it. */
interface SchemaNode {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly SchemaNode[];
  readonly properties?: { readonly [key: string]: SchemaNode };
}

function exampleOf(schema: SchemaNode | undefined): string {
  const example = schema?.examples?.[0];
  return typeof example === 'string' || typeof example === 'number' ? ` For example: ${example}` : '';
}

function today(schema: SchemaNode | undefined): string {
  return typeof schema?.examples?.[0] === 'string' ? schema.examples[0] : '2026-03-31';
}

function patternHint(pattern: string): string {
  return pattern.startsWith('^[a-z0-9]+(-') ? ' Ids are lower-case words joined by hyphens.' : '';
}

function kindOf(type: unknown, schema: SchemaNode | undefined): string {
  const names: ReadonlyMap<string, string> = new Map([
    ['string', 'a text'],
    ['number', 'a number'],
    ['integer', 'a whole number'],
    ['boolean', 'true or false'],
    ['array', 'a list (lines that begin with "- ")'],
    ['object', `keys and values${schema?.properties ? ` (${Object.keys(schema.properties).join(', ')})` : ''}`],
  ]);
  const types = (Array.isArray(type) ? type : String(type).split(',')).map(String);
  return types.map((name) => names.get(name) ?? name).join(' or ');
}

/** A value as the author would recognise it, short enough for a message. */
function describe(data: unknown): string {
  if (data === null || data === undefined) return 'Nothing';
  if (Array.isArray(data)) return 'A list';
  if (typeof data === 'object') return 'A group of keys';
  return `"${short(data)}"`;
}

function short(value: unknown): string {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
