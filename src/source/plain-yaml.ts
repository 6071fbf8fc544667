/** Plain data as facts are made of. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Thrown where a text leaves the small part of YAML that is read here. */
const notPlain = new Error('This text needs the whole parser.');

const key = /^([A-Za-z][\w-]{0,79}):(?: (?=[^ ])|$)/;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const date = /^\d{4}-\d\d-\d\d$/;
/** Words begin with a letter, or with a digit where a blank tells them from numbers. */
const words = /^(?!.*: )(?!.* #)(?:\p{L}|\d[^ ]* ).*[^ :]$/u;
const flowWords = /^[^,[\]{}:#"'&*!|>%@`]*$/;
const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const deepest = 20;

/**
 * Reads the part of YAML in which nearly all facts are written: maps and lists by indentation, one value a line, texts
 * folded with `>-`, and flat `{}` and `[]`. It is ten times as fast as the whole parser, and knows nothing of mistakes:
 * whatever it is not sure of gives undefined and is left to that parser, which would read all else alike.
 */
export function readPlainYaml(text: string): Plain | undefined {
  if (/[\t\r\uFEFF]/.test(text)) return undefined;
  const lines = text.split('\n').map(toLine);
  let at = 0;
  try {
    const value = block(0);
    return next() ? undefined : value;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }

  /** The next line that says something; blank ones and comments between values say nothing. */
  function next(): Line | undefined {
    while (at < lines.length && /^(?:#|$)/.test(lines[at]?.text ?? '')) at++;
    return lines[at];
  }

  function block(depth: number): Plain {
    const first = next();
    if (!first || depth > deepest) throw notPlain;
    return first.text.startsWith('- ') ? list(first.indent, depth) : map(first.indent, depth);
  }

  function list(indent: number, depth: number): Plain[] {
    const items: Plain[] = [];
    for (let line = next(); line?.indent === indent; line = next()) {
      if (!line.text.startsWith('- ')) throw notPlain;
      const rest = line.text.slice(2);
      if (key.test(rest)) {
        lines[at] = { indent: indent + 2, text: rest };
        items.push(map(indent + 2, depth + 1));
      } else {
        at++;
        items.push(scalar(rest));
      }
      refuseDeeper(indent);
    }
    return items;
  }

  function map(indent: number, depth: number): { [key: string]: Plain } {
    const entries: { [key: string]: Plain } = {};
    for (let line = next(); line?.indent === indent; line = next()) {
      const [start, name = ''] = key.exec(line.text) ?? [];
      if (start === undefined || constants.has(name) || Object.hasOwn(entries, name)) throw notPlain;
      const rest = line.text.slice(start.length);
      at++;
      if (rest === '>-') entries[name] = folded(indent);
      else if (rest !== '') entries[name] = scalar(rest);
      else entries[name] = (next()?.indent ?? 0) > indent ? block(depth + 1) : null;
      refuseDeeper(indent);
    }
    return entries;
  }

  function refuseDeeper(indent: number): void {
    if ((next()?.indent ?? 0) > indent) throw notPlain;
  }

  /** The lines below `>-`, when they are one paragraph. */
  function folded(outside: number): string {
    const indent = lines[at]?.indent ?? 0;
    const parts: string[] = [];
    for (let line = lines[at]; line && line.indent > outside; line = lines[++at]) {
      if (line.indent !== indent || line.text === '' || line.text.endsWith(' ')) throw notPlain;
      parts.push(line.text);
    }
    while (lines[at]?.text === '') at++;
    if (parts.length === 0 || (lines[at]?.indent ?? 0) > outside) throw notPlain;
    return parts.join(' ');
  }
}

function toLine(line: string): Line {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return { indent: indent === line.length ? 0 : indent, text: line.slice(indent) };
}

function scalar(text: string): Plain {
  if (quoted.test(text)) return text.slice(1, -1);
  if (text.startsWith('{ ') && text.endsWith(' }')) return flowMap(text.slice(2, -2));
  if (text.startsWith('[') && text.endsWith(']')) return text.slice(1, -1).split(', ').map(flowScalar);
  return word(text);
}

function flowMap(text: string): { [key: string]: Plain } {
  const entries: { [key: string]: Plain } = {};
  for (const part of text.split(', ')) {
    const [start, name = ''] = key.exec(part) ?? [];
    if (start === undefined || constants.has(name) || Object.hasOwn(entries, name)) throw notPlain;
    entries[name] = flowScalar(part.slice(start.length));
  }
  return entries;
}

function flowScalar(text: string): Plain {
  if (!flowWords.test(text)) throw notPlain;
  return word(text);
}

function word(text: string): Plain {
  if (number.test(text)) return Number(text);
  if (date.test(text)) return text;
  if (constants.has(text)) return constants.get(text) ?? null;
  if (words.test(text) || /^\p{L}$/u.test(text)) return text;
  throw notPlain;
}
