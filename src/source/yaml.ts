import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { fileStart, type Problem, type Range, rangeOf } from './problem.ts';

/** A path into a document: keys and list indexes. */
export type Path = readonly (string | number)[];

/** Finds where in its text a value of a document stands. */
export interface Locator {
  /** The value at `path`; where it does not exist, the nearest value above it. */
  value(path: Path): Range;
  /** The key that leads to `path`; for a list's entry, the entry. */
  key(path: Path): Range;
  /** The place to point at when something is missing inside `path`: its key, or its first character. */
  parent(path: Path): Range;
}

export interface YamlText {
  /** Plain data; undefined when the text is no YAML. */
  readonly value: unknown;
  readonly locate: Locator;
  readonly problems: readonly Problem[];
}

const rule = 'yaml-is-plain';

/**
 * Parses YAML 1.2 (core schema: dates stay strings) and refuses what is easy to get wrong or made to harm:
 * duplicate keys, tabs, merge keys, tags, directives, several documents and aliases that blow up.
 */
export function parseYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const problem = (range: Range, message: string): Problem => ({ rule, severity: 'error', file, range, message });
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { ...options, lineCounter: lines });
  } catch {
    return { value: undefined, locate: nowhere, problems: [problem(fileStart, tooDeep)] };
  }
  const locate = locator(document, lines);
  const problems = [
    ...[...document.errors, ...document.warnings].map((error) =>
      isUnclosed(error)
        ? problem(openingRange(error, document, lines), unclosed)
        : problem(errorRange(error, lines, text), explain(error)),
    ),
    ...refused(document, lines, text).map(([range, message]) => problem(range, message)),
  ];
  if (problems.length > 0) return { value: undefined, locate, problems: firstPerLine(problems) };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), locate, problems };
  } catch (error) {
    return { value: undefined, locate, problems: [problem(aliasRange(document, lines), explainValue(error))] };
  }
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
  keepSourceTokens: false,
} as const;

const nowhere: Locator = { value: () => fileStart, key: () => fileStart, parent: () => fileStart };

const explanations: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'This key is here twice. Keep one of them.'],
  ['TAB_AS_INDENT', 'A tab stands where spaces belong. Indent with two spaces.'],
  ['BAD_INDENT', 'The indentation does not fit the lines above. Align it with its neighbours, two spaces a level.'],
  ['MULTIPLE_DOCS', 'A second document begins here. Keep one document a file.'],
  ['TAG_RESOLVE_FAILED', 'Tags (words that begin with "!") are not allowed. Write the plain value.'],
  ['MISSING_CHAR', 'Something is missing here: a quote, a bracket, or the space after a colon.'],
  [
    'UNEXPECTED_TOKEN',
    'This is not expected here. Check the quotes, brackets and colons before it; quote a text that holds ": " or " #".',
  ],
  ['IMPOSSIBLE', 'This is not YAML. Check the quotes, brackets and colons before it.'],
  ['BLOCK_AS_IMPLICIT_KEY', 'A text with a colon and a space must be in quotes.'],
  [
    'MULTILINE_IMPLICIT_KEY',
    'The colon after this key is missing, or a text runs over the end of its line. Put the text in quotes.',
  ],
  ['BAD_DIRECTIVE', 'Directives (lines that begin with "%") are not allowed. Delete the line.'],
]);

const tooDeep = 'This is nested too deeply to be read.';
const unclosed = 'The quote or bracket that opens here is never closed.';

function isUnclosed(error: YAMLError): boolean {
  return /Missing closing|Expected flow .* to end with|end with a [\]}]/.test(error.message);
}

/** An unclosed quote or bracket is noticed far below; what an author looks for is where it opens. */
function openingRange(error: YAMLError, document: Document.Parsed, lines: LineCounter): Range {
  let start = error.pos[0];
  visit(document, {
    Node(_, node) {
      const opens = (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || ((isMap(node) || isSeq(node)) && node.flow);
      if (opens && node.range && node.range[0] <= error.pos[0] && error.pos[0] <= node.range[2] + 1)
        start = node.range[0];
    },
  });
  return toRange(lines, start, start + 1);
}

function explain(error: YAMLError): string {
  if (/call stack/.test(error.message)) return tooDeep;
  return explanations.get(error.code) ?? `${error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`;
}

function explainValue(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/alias count/i.test(message))
    return 'Aliases (words that begin with "*") multiply too often here. Write the values out.';
  if (/alias/i.test(message)) return 'This alias points at nothing. Write the value out.';
  return tooDeep;
}

/** Text, not a node, decides here: the parser drops directives and keeps merge keys as ordinary ones. */
function refused(document: Document.Parsed, lines: LineCounter, text: string): (readonly [Range, string])[] {
  const found: (readonly [Range, string])[] = [];
  if (text.startsWith('%')) found.push([fileStart, explanations.get('BAD_DIRECTIVE') ?? '']);
  try {
    visit(document, {
      Node(_, node) {
        if (!isAlias(node) && node.tag !== undefined)
          found.push([tagRange(node, lines, text), explanations.get('TAG_RESOLVE_FAILED') ?? '']);
      },
      Pair(_, pair) {
        if (isScalar(pair.key) && pair.key.value === '<<')
          found.push([rangeOfNode(pair.key, lines), 'Merge keys ("<<") are not allowed. Write the keys out.']);
      },
    });
  } catch {
    found.push([fileStart, tooDeep]);
  }
  return found;
}

function tagRange(node: Node, lines: LineCounter, text: string): Range {
  const valueStart = node.range?.[0] ?? 0;
  const start = Math.max(0, text.lastIndexOf('!', Math.max(0, valueStart - 1)));
  const begin = /!*$/.exec(text.slice(0, start))?.index ?? start;
  return toRange(lines, begin, begin + (/^\S+/.exec(text.slice(begin))?.[0].length ?? 1));
}

function firstPerLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ range: { start } }) => !seen.has(start.line) && seen.add(start.line));
}

function aliasRange(document: Document.Parsed, lines: LineCounter): Range {
  const aliases: Node[] = [];
  visit(document, { Alias: (_, node) => void aliases.push(node) });
  const alias = aliases.at(-1);
  return alias ? rangeOfNode(alias, lines) : fileStart;
}

function errorRange(error: YAMLError, lines: LineCounter, text: string): Range {
  const start = Math.min(error.pos[0], text.length);
  const lineEnd = text.indexOf('\n', start);
  const end = Math.min(error.pos[1], lineEnd < 0 ? text.length : lineEnd);
  return toRange(lines, start, Math.max(start + 1, end));
}

function toRange(lines: LineCounter, start: number, end: number): Range {
  const from = lines.linePos(start);
  const to = lines.linePos(end);
  return {
    start: { line: from.line, column: Math.max(1, from.col) },
    end: { line: to.line, column: Math.max(1, to.col) },
  };
}

function rangeOfNode(node: Node, lines: LineCounter): Range {
  return node.range ? toRange(lines, node.range[0], Math.max(node.range[0] + 1, node.range[1])) : fileStart;
}

function locator(document: Document.Parsed, lines: LineCounter): Locator {
  interface Found {
    readonly node: Node | undefined;
    readonly key: Node | undefined;
  }
  const find = (path: Path): Found => {
    let node: Node | undefined = document.contents ?? undefined;
    let key: Node | undefined;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = node.items.find(
          (item: Pair) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
        );
        if (!pair) break;
        key = isNode(pair.key) ? pair.key : undefined;
        node = isNode(pair.value) ? pair.value : key;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (!isNode(item)) break;
        [node, key] = [item, undefined];
      } else break;
    }
    return { node, key };
  };
  return {
    value: (path) => {
      const { node, key } = find(path);
      const target = isScalar(node) && node.range && node.range[0] === node.range[1] ? (key ?? node) : node;
      return target ? rangeOfNode(target, lines) : fileStart;
    },
    key: (path) => {
      const { node, key } = find(path);
      const target = key ?? node;
      return target ? rangeOfNode(target, lines) : fileStart;
    },
    parent: (path) => {
      const { node, key } = find(path);
      if (key) return rangeOfNode(key, lines);
      if (!node?.range) return fileStart;
      const { start } = rangeOfNode(node, lines);
      return rangeOf(start.line, start.column);
    },
  };
}
