import type { ErrorObject } from 'ajv/dist/2020.js';
import { type Unwelcome, unwelcomeMessage } from './characters.ts';
import { farDayMessage, isFarDay } from './day.ts';
import { didYouMean, unmistakable } from './did-you-mean.ts';
import { withoutComma } from './number-comma.ts';
import type { Fix, Range } from './problem.ts';
import { partAt, type Schema } from './schema-part.ts';
import { secretMessage, secretsIn } from './secret.ts';
import { sketchOf } from './skeleton.ts';
import { dayMeant, inOrder } from './typed-day.ts';
import { readingsOf } from './typed-number.ts';
import { describe, short } from './value-in-words.ts';
import type { Locator, Path } from './yaml-locator.ts';

/** What one failed keyword means to an author, and where to look. */
export interface Explanation {
  readonly range: Range;
  readonly message: string;
  readonly fix?: Fix;
  /** Set where nobody may see the line. */
  readonly secret?: true;
}

/** Says in an author's words what is wrong and what to write instead; a password in the place of something else is not repeated. */
export function explainError(error: ErrorObject, path: Path, locate: Locator, schema: Schema = {}): Explanation {
  const { data } = error;
  if (typeof data === 'string' && secretsIn(data).length > 0)
    return { range: locate.value(path), message: secretMessage, secret: true };
  return explained(error, path, locate, schema);
}

function explained(error: ErrorObject, path: Path, locate: Locator, schema: Schema): Explanation {
  const { keyword, params, data, message } = error;
  const parentSchema = error.parentSchema as SchemaNode | undefined;
  const at = (text: string, meant?: string): Explanation => {
    const range = locate.value(path);
    return { range, message: text, ...fixOf(range, meant) };
  };
  const example = exampleOf(parentSchema);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(parentSchema?.properties ?? {});
      const choice = didYouMean(key, known) || ` The keys here are ${known.join(', ')}.`;
      const range = locate.key([...path, key]);
      const free = known.filter((one) => !Object.hasOwn(data as object, one));
      return {
        range,
        message: `"${short(key)}" is not a key here.${choice}`,
        ...fixOf(range, unmistakable(key, free)),
      };
    }
    case 'required': {
      const many = params['missingProperties'] as readonly string[] | undefined;
      if (many)
        return { range: locate.parent(path), message: `These keys are missing: ${many.join(', ')}.`, ...sketch(many) };
      const key = String(params['missingProperty']);
      const property = parentSchema?.properties?.[key];
      const text = `"${key}" is missing.${property?.description ? ` ${property.description}` : ''}`;
      return { range: locate.parent(path), message: `${text}${exampleOf(property)}`, ...sketch([key]) };
    }
    case 'propertyNames':
      return {
        range: locate.key([...path, String(params['propertyName'])]),
        message: `"${short(params['propertyName'])}" cannot be a key here. Write lower-case words joined by hyphens.`,
      };
    case 'type':
      return data === null ? at(notFilledIn(path, partAt(schema, path) ?? parentSchema ?? {})) : explainType();
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return at(
        `${describe(data)} is not one of the choices: ${allowed.join(', ')}.${didYouMean(String(data), allowed)}`,
        typeof data === 'string' ? unmistakable(data, allowed) : undefined,
      );
    }
    case 'discriminator': {
      const tag = String(params['tag']);
      const choices = (parentSchema?.oneOf ?? []).map((shape) => String(shape.properties?.[tag]?.const));
      const given = params['tagValue'];
      return given === undefined
        ? { range: locate.parent(path), message: `"${tag}" is missing. Write one of ${choices.join(', ')}.` }
        : {
            range: locate.value([...path, tag]),
            message: `"${tag}" must be one of ${choices.join(', ')}.${didYouMean(String(given), choices)}`,
            ...fixOf(
              locate.value([...path, tag]),
              typeof given === 'string' ? unmistakable(given, choices) : undefined,
            ),
          };
    }
    case 'format':
      if (params['format'] !== 'date')
        return at(`${describe(data)} is not a web address. Write it in full, beginning with https://.`);
      return at(
        isFarDay(String(data))
          ? farDayMessage(String(data))
          : `${describe(data)} is not a day. ${daysMeant(String(data)) ?? `Write year-month-day, for example ${today(parentSchema)}.`}`,
        dayMeant(String(data)),
      );
    case 'text':
      return at(unwelcomeMessage(params as Unwelcome));
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
      return at(`${describe(data)} is too large: ${params['limit']} is the most.${shareHint(data, params['limit'])}`);
    case 'exclusiveMinimum':
      return at(`${describe(data)} is too small: it must be more than ${params['limit']}.`);
    case 'minItems':
      return at('The list is empty. Write at least one entry.');
    case 'minProperties':
      return at('Nothing is given here. Write at least one of the keys.');
    case 'uniqueItems':
      return {
        range: locate.value([...path, Number(params['again'])]),
        message: 'This entry is in the list twice. Delete one of them.',
      };
    default:
      return at(`This ${message ?? 'is not as expected'}.`);
  }

  function sketch(keys: readonly string[]): { readonly fix?: Fix } {
    const room = locate.room(path);
    const free = keys.filter((key) => !room?.isSketched(key));
    if (!room || !parentSchema || free.length === 0) return {};
    const lines = sketchOf(parentSchema, free).map((line) => `\n${room.indent}${line}`);
    return { fix: { range: room.range, text: lines.join(''), isSketch: true } };
  }

  function explainType(): Explanation {
    const types = String(params['type']).split(',');
    const told = `${describe(data)} stands where ${kindOf(params['type'], parentSchema)} belongs.`;
    const isNumber = types.includes('number') || types.includes('integer');
    const hint = quoteHint(data, types);
    const share = parentSchema?.maximum === 1;
    const readings = isNumber && typeof data === 'string' ? [...new Set(readingsOf(data, { share }))] : [];
    const figure = typeof data === 'string' && isNumber ? withoutComma(data.trim()) : '';
    if (hint === '' && readings.length > 0)
      return at(`${told} ${figure || writeOne(readings)}${example}`, readings.length === 1 ? readings[0] : undefined);
    return at(`${told}${hint}${oneHint(data, types) || example}`, hint === '' ? undefined : withOrWithoutQuotes());
  }

  /** A number or a word in quotes where a text belongs, and without where one does not. */
  function withOrWithoutQuotes(): string | undefined {
    if (typeof data !== 'string') {
      const typed = locate.source(path);
      return typed === undefined ? undefined : `"${typed}"`;
    }
    return /^-?(0|[1-9]\d*)(\.\d+)?$|^(true|false)$/.test(data) && !/^-?\d{1,3}\.\d{3}$/.test(data) ? data : undefined;
  }
}

/** What belongs behind a key that was written without its value. */
function notFilledIn(path: Path, part: Schema | SchemaNode): string {
  const { description, reference, type, enum: choices } = part as Schema & SchemaNode;
  const key = path.findLast((step) => typeof step === 'string');
  const kind = [type].flat().some((one) => one === 'object' || one === 'array')
    ? kindOf(type, part as SchemaNode)
    : undefined;
  const what = reference
    ? ` Write the id of a ${String(reference).replaceAll('-', ' ')}.`
    : choices
      ? ` Write one of ${(choices as readonly unknown[]).join(', ')}.`
      : exampleOf(part as SchemaNode) || (kind === undefined ? '' : ` Here belongs ${kind}.`);
  const subject = typeof path.at(-1) === 'number' ? `An entry of "${key}"` : `"${key}"`;
  return `${key === undefined ? 'This' : subject} is not filled in yet.${description ? ` ${description}` : ''}${what}`;
}

/** A replacement of a value that stands in one line. */
function fixOf(range: Range, text: string | undefined): { readonly fix?: Fix } {
  return text !== undefined && range.start.line === range.end.line ? { fix: { range, text } } : {};
}

function writeOne(choices: readonly string[]): string {
  return choices.length === 1 ? `Write ${choices[0]}.` : `Write ${choices.join(' or ')}, whichever is meant.`;
}

/** What to write for a date in another form. */
function daysMeant(text: string): string | undefined {
  const meant = dayMeant(text);
  const choices = meant === undefined ? [inOrder(text, 'day-first'), inOrder(text, 'month-first')] : [meant];
  const days = choices.filter((day) => day !== undefined);
  return days.length === 0 ? undefined : writeOne(days);
}

/** What we read of a schema to explain it. */
interface SchemaNode {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly maximum?: number;
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

/** Two owners are none: of several entries one has to be chosen. */
function oneHint(data: unknown, types: readonly string[]): string {
  return types[0] === 'string' && Array.isArray(data) && data.length > 1 ? ' Choose one of the entries.' : '';
}

function quoteHint(data: unknown, types: readonly string[]): string {
  if (types[0] === 'string' && (typeof data === 'number' || typeof data === 'boolean')) return ' Put it in quotes.';
  const bare = types.includes('boolean')
    ? /^(true|false)$/
    : types.some((type) => /number|integer/.test(type))
      ? /^-?\d+(\.\d+)?$/
      : undefined;
  return typeof data === 'string' && bare?.test(data) ? ' Take the quotes off.' : '';
}

function shareHint(data: unknown, limit: unknown): string {
  if (limit !== 1 || typeof data !== 'number' || data > 100) return '';
  return ` Write ${data} % as ${Number((data / 100).toPrecision(6))}.`;
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
    ['object', `a group of keys${schema?.properties ? ` (${Object.keys(schema.properties).join(', ')})` : ''}`],
  ]);
  const types = (Array.isArray(type) ? type : String(type).split(',')).map(String);
  return types.map((name) => names.get(name) ?? name).join(' or ');
}
