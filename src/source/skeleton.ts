import { stringify } from 'yaml';
import { fillIn } from './fill-in.ts';
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

/** What is known of a value before its author has filled in the rest. */
export type Given = string | number | boolean | readonly Given[] | GivenGroup | Hint;
export type GivenGroup = { readonly [key: string]: Given | undefined };

/** A sentence about a value that a source does not say clearly; it stands beside the mark as a comment. */
export class Hint {
  readonly words: string;

  constructor(words: string) {
    this.words = words;
  }
}

/** What its author will know, for a key that would be left out otherwise. */
export const leftOpen = new Hint('');

/** The ids that exist, by type, each with what a reader calls it. */
export type KnownIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The YAML of a group of keys: what is given, and for each key that it cannot be without a mark with the schema's own
 * words for it. What may be added is listed at the end.
 */
export function newFacts(part: Schema, given: GivenGroup, known: KnownIds): string {
  const more = furtherKeys(part, given, 'Keys that may be added:');
  return `${[...new Writer({ known }).group(part, given), ...(more.length > 0 ? ['', ...more] : [])].join('\n')}\n`;
}

/** One entry of a list, as lines that can stand in a file of them. */
export function newEntry(part: Schema, given: GivenGroup, known: KnownIds): string {
  const more = furtherKeys(part, given, 'Keys that may be added:');
  return `${asEntry([...new Writer({ known }).group(part, given), ...more]).join('\n')}\n`;
}

/** Keys that a file lacks, all as comments with what each is for: nothing that counts until its author says so. */
export function sketchOf(schema: object, keys: Iterable<string>): readonly string[] {
  return new Writer({ isSketch: true }).group(wholePart(schema as Schema), {}, new Set(keys)).map(commentedOut);
}

/** All keys that a file of a schema cannot be without, and their sketch; of a list's schema, that of an entry. */
export function wholeSketch(schema: object): { readonly keys: readonly string[]; readonly lines: readonly string[] } {
  const whole = wholePart(schema as Schema);
  const isList = shapeOf(whole) === 'list';
  const part = isList ? itemOf(whole) : whole;
  const needed = keysNeeded(part);
  const lines = new Writer({ isSketch: true }).group(part, {}, needed);
  return { keys: [...needed], lines: (isList ? asEntry(lines) : lines).map(commentedOut) };
}

function commentedOut(line: string): string {
  return line.startsWith('#') ? line : `# ${line}`;
}

function furtherKeys(part: Schema, given: GivenGroup, begins: string): string[] {
  const needed = keysNeeded(part);
  const more = [...propertiesOf(part)].filter(
    ([key, property]) => !needed.has(key) && given[key] === undefined && property['deprecated'] !== true,
  );
  if (more.length === 0) return [];
  return [`# ${begins}`, ...more.flatMap(([key, property]) => comment(`${key}: ${descriptionOf(property)}`, '  '))];
}

/** A sketch is there to be read; what is deeper than this, the next check asks for. */
const deepestOfSketch = 2;

interface Manner {
  readonly known?: KnownIds;
  /** Whether all of it will be comments, which need no mark. */
  readonly isSketch?: boolean;
}

class Writer {
  /** Hints are given once: the third source of a file needs no explanation. */
  readonly #told = new Set<string>();
  readonly #known: KnownIds;
  readonly #isSketch: boolean;
  readonly #mark: string;

  constructor({ known = new Map(), isSketch = false }: Manner) {
    this.#known = known;
    this.#isSketch = isSketch;
    this.#mark = isSketch ? '' : ` # ${fillIn}`;
  }

  group(part: Schema, given: GivenGroup, keys = keysNeeded(part), depth = 0): string[] {
    return [...propertiesOf(part)].flatMap(([key, property]) =>
      keys.has(key) || given[key] !== undefined ? this.#pair(key, property, given[key], depth) : [],
    );
  }

  #pair(key: string, part: Schema, given: Given | undefined, depth: number): string[] {
    if ('const' in part) return [`${key}: ${String(part['const'])}`];
    if (given instanceof Hint || given === undefined) return this.#unknown(key, part, given, depth);
    const within = (inner: Schema, group: GivenGroup) => this.group(inner, group, keysNeeded(inner), depth + 1);
    if (shapeOf(part) === 'group' && isGroup(given))
      return [...this.#hint(part), `${key}:`, ...indented(within(part, given))];
    if (shapeOf(part) === 'list' && Array.isArray(given) && given.every(isGroup) && given.length > 0)
      return [`${key}:`, ...given.flatMap((entry) => indented(asEntry(within(itemOf(part), entry))))];
    return stringify({ [key]: given }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
  }

  #unknown(key: string, part: Schema, given: Hint | undefined, depth: number): string[] {
    const hints = [...this.#hint(part), ...(given?.words ? comment(given.words) : [])];
    const isDeepest = this.#isSketch && depth === deepestOfSketch;
    const within = (inner: Schema) => this.group(inner, {}, keysNeeded(inner), depth + 1);
    switch (isDeepest ? 'value' : shapeOf(part)) {
      case 'group': {
        const others = 'minProperties' in part ? furtherKeys(part, {}, 'Beside it or instead of it:') : [];
        return [...hints, `${key}:`, ...indented([...within(part), ...others])];
      }
      case 'list': {
        if (Number(part['minItems'] ?? 0) === 0) return [...hints, `${key}: []${this.#mark}`];
        const item = itemOf(part);
        const entry = shapeOf(item) === 'group' ? asEntry(within(item)) : [`-${this.#mark}`];
        return [...hints, `${key}:`, ...indented(entry)];
      }
      case 'value':
        return [...hints, `${key}:${this.#mark}`];
    }
  }

  #hint(part: Schema): string[] {
    const hints = [
      descriptionOf(part),
      ...[...choicesOf(part)].map(([choice, meaning]) => `  ${choice}${meaning === '' ? '' : `: ${meaning}`}`),
      ...this.#ids(part),
      ...(exampleOf(part) === undefined ? [] : [`For example: ${exampleOf(part)}`]),
    ];
    const words = hints.join('\n');
    if (this.#told.has(words)) return [];
    this.#told.add(words);
    return hints.flatMap((hint) => comment(hint));
  }

  #ids(part: Schema): readonly string[] {
    const { reference } = part;
    if (typeof reference !== 'string') return [];
    const ids = [...(this.#known.get(reference) ?? [])];
    if (ids.length === 0) return [`Write the id of a ${reference.replaceAll('-', ' ')}.`];
    const shown = ids.slice(0, mostIds).map(([id, name]) => (name === '' ? id : `${id} (${name})`));
    return [`There are ${shown.join(', ')}${ids.length > mostIds ? ` and ${ids.length - mostIds} more` : ''}.`];
  }
}

const mostIds = 8;
const width = 110;

/**
 * Words as comment lines, none of them longer than an editor shows; a sentence's own indentation is kept. Words from
 * elsewhere may hold what no text shows, and it is named instead.
 */
export function comment(words: string, indent = ''): string[] {
  return words.split(/\r\n|[\n\r]/).flatMap((typed) => {
    const line = typed.toWellFormed().replaceAll(unseen, nameOf);
    const start = indent + (/^ +/.exec(line)?.[0] ?? '');
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(/\s+/).filter((part) => part !== '')) {
      if (current !== '' && start.length + current.length + word.length + 1 > width) {
        lines.push(current);
        current = '';
      }
      current += current === '' ? word : ` ${word}`;
    }
    return [...lines, current].map((text, i) => `# ${start}${i > 0 ? '  ' : ''}${text}`);
  });
}

/** What would end a line, turn its direction or break the file. */
const unseen = /[^\P{Cc}\t]|\p{Bidi_Control}|\p{Noncharacter_Code_Point}/gu;

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** A group's lines as an entry of a list: the first key stands behind the hyphen, comments above it. */
function asEntry(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, i) => (i === first ? `- ${line}` : i < first || line === '' ? line : `  ${line}`));
}

function isGroup(given: Given): given is GivenGroup {
  return typeof given === 'object' && !Array.isArray(given) && !(given instanceof Hint);
}
