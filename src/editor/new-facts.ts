import { stringify } from 'yaml';
import { fillIn } from '../source/fill-in.ts';
import type { Schema } from './choices.ts';
import { choicesOf, descriptionOf, exampleOf, itemOf, keysNeeded, propertiesOf, shapeOf } from './schema-part.ts';

/** What is known of a value before its author has filled in the rest; `hint` says in words what could not be understood. */
export type Given = string | number | boolean | readonly Given[] | GivenGroup | Hint;
export type GivenGroup = { readonly [key: string]: Given | undefined };

/** What a source says of a value without saying it clearly; it stands beside the mark as a comment. */
export class Hint {
  readonly words: string;

  constructor(words: string) {
    this.words = words;
  }
}

/** The ids that exist, by type, each with what a reader calls it. */
export type KnownIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The YAML of a group of keys: what is given, and for each key that it cannot be without a mark with the schema's own
 * words for it. What may be added is listed at the end.
 */
export function newFacts(part: Schema, given: GivenGroup, known: KnownIds): string {
  const more = furtherKeys(part, given, 'Keys that may be added:');
  return `${[...new Writer(known).group(part, given), ...(more.length > 0 ? ['', ...more] : [])].join('\n')}\n`;
}

/** One entry of a list, as lines that can stand in a file of them. */
export function newEntry(part: Schema, given: GivenGroup, known: KnownIds): string {
  const lines = [...new Writer(known).group(part, given), ...furtherKeys(part, given, 'Keys that may be added:')];
  return `${asEntry(lines).join('\n')}\n`;
}

function furtherKeys(part: Schema, given: GivenGroup, begins: string): string[] {
  const needed = keysNeeded(part);
  const more = [...propertiesOf(part)].filter(([key]) => !needed.has(key) && given[key] === undefined);
  if (more.length === 0) return [];
  return [`# ${begins}`, ...more.flatMap(([key, property]) => comment(`${key}: ${descriptionOf(property)}`, '  '))];
}

class Writer {
  /** Hints are given once: the third source of a file needs no explanation. */
  readonly #told = new Set<string>();
  readonly #known: KnownIds;

  constructor(known: KnownIds) {
    this.#known = known;
  }

  group(part: Schema, given: GivenGroup): string[] {
    const needed = keysNeeded(part);
    return [...propertiesOf(part)].flatMap(([key, property]) =>
      needed.has(key) || given[key] !== undefined ? this.#pair(key, property, given[key]) : [],
    );
  }

  #pair(key: string, part: Schema, given: Given | undefined): string[] {
    if ('const' in part) return [`${key}: ${String(part['const'])}`];
    if (given instanceof Hint || given === undefined) return this.#unknown(key, part, given);
    if (shapeOf(part) === 'group' && isGroup(given))
      return [...this.#hint(part), `${key}:`, ...indented(this.group(part, given))];
    if (shapeOf(part) === 'list' && Array.isArray(given) && given.every(isGroup) && given.length > 0)
      return [`${key}:`, ...given.flatMap((entry) => indented(asEntry(this.group(itemOf(part), entry))))];
    return stringify({ [key]: given }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
  }

  #unknown(key: string, part: Schema, given: Hint | undefined): string[] {
    const said = given ? comment(`It is not clear what is meant by: ${given.words}`) : [];
    const hints = [...this.#hint(part), ...said];
    switch (shapeOf(part)) {
      case 'group': {
        const others = 'minProperties' in part ? furtherKeys(part, {}, 'Beside it or instead of it:') : [];
        return [...hints, `${key}:`, ...indented([...this.group(part, {}), ...others])];
      }
      case 'list': {
        if (Number(part['minItems'] ?? 0) === 0) return [...hints, `${key}: [] # ${fillIn}`];
        const item = itemOf(part);
        const entry = shapeOf(item) === 'group' ? asEntry(this.group(item, {})) : [`- # ${fillIn}`];
        return [...hints, `${key}:`, ...indented(entry)];
      }
      case 'value':
        return [...hints, `${key}: # ${fillIn}`];
    }
  }

  #hint(part: Schema): string[] {
    const hints = [
      descriptionOf(part),
      ...[...choicesOf(part)].map(([choice, meaning]) => `  ${choice}: ${meaning}`),
      ...this.#ids(part),
      ...(exampleOf(part) === undefined ? [] : [`For example: ${exampleOf(part)}`]),
    ];
    const words = hints.join('\n');
    if (this.#told.has(words)) return [];
    this.#told.add(words);
    return hints.flatMap((hint) => comment(hint));
  }

  #ids(part: Schema): readonly string[] {
    const ids = [...(this.#known.get(String(part['reference'])) ?? [])];
    if (ids.length === 0) return [];
    const shown = ids.slice(0, mostIds).map(([id, name]) => (name === '' ? id : `${id} (${name})`));
    return [`There are ${shown.join(', ')}${ids.length > mostIds ? ` and ${ids.length - mostIds} more` : ''}.`];
  }
}

const mostIds = 8;
const width = 110;

/** Words as comment lines, none of them longer than an editor shows; a sentence's own indentation is kept. */
function comment(words: string, indent = ''): string[] {
  return words.split(/[\n\r]/).flatMap((line) => {
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
