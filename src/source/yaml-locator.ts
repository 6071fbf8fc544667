import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Pair } from 'yaml';
import { fileStart, type Range, rangeOf } from './problem.ts';

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
  /** The characters of a single value, as they were typed. */
  source(path: Path): string | undefined;
  /** Where a key could be added to the keys at `path`, if each has a line of its own. */
  room(path: Path): Room | undefined;
}

/** The end of a group of keys: an empty range, how far its lines are indented, and whether a comment names a key already. */
export interface Room {
  readonly range: Range;
  readonly indent: string;
  isSketched(key: string): boolean;
}

/** The locator of a text that could not be read at all. */
export const nowhere: Locator = {
  value: () => fileStart,
  key: () => fileStart,
  parent: () => fileStart,
  source: () => undefined,
  room: () => undefined,
};

/** A locator that is made when it is first asked; few files ever are. */
export function whenAsked(make: () => Locator): Locator {
  let made: Locator | undefined;
  const locate = () => (made ??= make());
  return {
    value: (path) => locate().value(path),
    key: (path) => locate().key(path),
    parent: (path) => locate().parent(path),
    source: (path) => locate().source(path),
    room: (path) => locate().room(path),
  };
}

interface Found {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
}

/** Finds places by walking the parsed document, so that nothing is stored for values nobody asks about. */
export function locator(document: Document.Parsed, lines: LineCounter, text: string): Locator {
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
  const place = (node: Node | undefined) => (node ? rangeOfNode(node, lines) : fileStart);
  return {
    value: (path) => {
      const { node, key } = find(path);
      const isBlank = isScalar(node) && node.range?.[0] === node.range?.[1];
      return place(isBlank ? (key ?? node) : node);
    },
    key: (path) => {
      const { node, key } = find(path);
      return place(key ?? node);
    },
    parent: (path) => {
      const { node, key } = find(path);
      if (key) return place(key);
      const { start } = place(node);
      return rangeOf(start.line, start.column);
    },
    source: (path) => {
      const { node } = find(path);
      return isScalar(node) ? node.source : undefined;
    },
    room: (path) => {
      const { node } = find(path);
      const first = isMap(node) && !node.flow ? node.items[0]?.key : undefined;
      const last = isMap(node) ? node.items.at(-1)?.value : undefined;
      // Blank lines below a text that keeps them are a part of it.
      const keepsLines = isScalar(last) && /^BLOCK/.test(last.type ?? '');
      if (!isMap(node) || !node.range || !isNode(first) || !first.range || keepsLines) return undefined;
      const end = text.slice(0, node.range[1]).trimEnd().length;
      const lineEnd = text.indexOf('\n', end);
      const at = lineEnd < 0 ? text.length : lineEnd;
      return {
        range: toRange(lines, at, at),
        indent: ' '.repeat(lines.linePos(first.range[0]).col - 1),
        isSketched: (key) => new RegExp(`^\\s*# ${key}:`, 'm').test(text),
      };
    },
  };
}

/** The range from one offset of a text to another. */
export function toRange(lines: LineCounter, start: number, end: number): Range {
  const from = lines.linePos(start);
  const to = lines.linePos(end);
  return {
    start: { line: from.line, column: Math.max(1, from.col) },
    end: { line: to.line, column: Math.max(1, to.col) },
  };
}

/** The range of a node without the blanks and comments behind it. */
export function rangeOfNode(node: Node, lines: LineCounter): Range {
  return node.range ? toRange(lines, node.range[0], Math.max(node.range[0] + 1, node.range[1])) : fileStart;
}
