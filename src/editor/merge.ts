import { applyEdits, type JSONPath, modify, type ParseError, parse, stripComments } from 'jsonc-parser';

/** A file as it should be: its text, and in a sentence each what was left as its owner has it. */
export interface Merged {
  /** Undefined where the file cannot be touched. */
  readonly text: string | undefined;
  readonly left: readonly string[];
}

type Json = { readonly [key: string]: unknown };

/**
 * Adds what is missing in a file of settings and changes nothing that is there: its comments, order and values are its
 * owner's. Lists get the entries that they lack; groups of keys get the keys.
 */
export function addMissing(existing: string | undefined, wanted: Json): Merged {
  return withFile(existing, (file) => addKeys(file, [], wanted));
}

/** Takes out the keys of a group that are out of date by what they hold; what is beside them stays as it is. */
export function withoutKeys(
  existing: string | undefined,
  group: string,
  isOutdated: (key: string, value: unknown) => boolean,
): string | undefined {
  const { text } = withFile(existing, (file) => {
    const own = file.at([group]);
    for (const [key, value] of Object.entries(isJson(own) ? own : {}))
      if (isOutdated(key, value)) file.set([group, key], undefined);
  });
  return existing === undefined ? undefined : (text ?? existing);
}

/** Adds the keys that a file lacks, each whole; one that says something else is its owner's. */
export function addWhole(existing: string | undefined, wanted: Json): Merged {
  return withFile(existing, (file) => {
    for (const [key, value] of Object.entries(wanted)) {
      const own = file.at([key]);
      if (own === undefined) file.set([key], value);
      else if (!same(own, value)) file.left.push(kept(key));
    }
  });
}

/** Adds the entries that a list lacks; an entry with the same name that says something else is its owner's. */
export function addEntries(
  existing: string | undefined,
  base: Json,
  list: string,
  name: string,
  entries: readonly Json[],
): Merged {
  return withFile(existing, (file) => {
    addKeys(file, [], { ...base, [list]: [] });
    for (const entry of entries) {
      const known = asList(file.at([list]));
      const own = known.find((other) => isJson(other) && other[name] === entry[name]);
      if (own === undefined) file.set([list, known.length], entry);
      else if (!same(own, entry)) file.left.push(kept(String(entry[name])));
    }
  });
}

function kept(name: string): string {
  return `its own "${name}" is kept; delete that entry and run this again for Poplar's`;
}

class File {
  text: string;
  readonly left: string[] = [];

  constructor(text: string) {
    this.text = text;
  }

  at(path: JSONPath): unknown {
    let value: unknown = parse(this.text, [], options);
    for (const step of path) value = isJson(value) || Array.isArray(value) ? (value as Json)[step] : undefined;
    return value;
  }

  set(path: JSONPath, value: unknown): void {
    const eol = this.text.includes('\r\n') ? '\r\n' : '\n';
    const insertSpaces = !/^\t/m.test(this.text);
    this.text = applyEdits(
      this.text,
      modify(this.text, path, value, { formattingOptions: { tabSize: 2, insertSpaces, eol } }),
    );
  }
}

const options = { allowTrailingComma: true };

function withFile(existing: string | undefined, change: (file: File) => void): Merged {
  const errors: ParseError[] = [];
  const mark = existing?.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = withValue(existing?.slice(mark.length) ?? '');
  const value: unknown = parse(text, errors, options);
  if (errors.length > 0 || !isJson(value))
    return {
      text: undefined,
      left: ['it is not JSON that can be read, so nothing was added; mend it and run this again'],
    };
  const file = new File(text);
  change(file);
  const isAsBefore = existing !== undefined && file.text === text;
  return { text: isAsBefore ? existing : mark + file.text, left: file.left };
}

/** A text that holds nothing, or nothing but comments, with an empty group below them. */
function withValue(text: string): string {
  if (stripComments(text).trim() !== '') return text;
  const [above, end] = [text.trimEnd(), text.includes('\r\n') ? '\r\n' : '\n'];
  return above === '' ? `{}${end}` : `${above}${end}{}${end}`;
}

function addKeys(file: File, path: JSONPath, wanted: Json): void {
  for (const [key, value] of Object.entries(wanted)) {
    const place = [...path, key];
    const own = file.at(place);
    if (own === undefined) file.set(place, value);
    else if (isJson(own) && isJson(value)) addKeys(file, place, value);
    else if (Array.isArray(own) && Array.isArray(value)) {
      for (const entry of value)
        if (!own.some((other) => same(other, entry))) file.set([...place, asList(file.at(place)).length], entry);
    } else if (!same(own, value)) file.left.push(`its own "${place.join(' → ')}" is kept`);
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
