import { COLLECTION_STYLE, type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { deepest } from './nesting.ts';
import type { Range } from './problem.ts';
import { rangeAt } from './text.ts';
import type { Locator, Path } from './yaml-locator.ts';

/**
 * The places in a text that `plainYaml` could read, from the same parser. What it does not tell, such as where a block
 * of words ends or where a key could be added, `thorough` is asked for.
 */
export function plainLocator(text: string, thorough: Locator): Locator {
  let root: Node | undefined;
  const find = (path: Path): Node => {
    root ??= nodesOf(parseEvents(text, { maxDepth: deepest }), text);
    let node = root;
    for (const step of path) {
      const part = node.parts?.get(String(step));
      if (!part) break;
      node = part;
    }
    return node;
  };
  const place = ({ start, end }: Place): Range | undefined =>
    start === undefined || end === undefined
      ? undefined
      : { start: rangeAt(text, start).start, end: rangeAt(text, Math.max(start + 1, end)).start };
  return {
    value: (path) => {
      const node = find(path);
      return place(node.isBlank && node.key ? node.key : node) ?? thorough.value(path);
    },
    key: (path) => {
      const node = find(path);
      return place(node.key ?? node) ?? thorough.key(path);
    },
    parent: (path) => {
      const { key, start } = find(path);
      const range = key ? place(key) : start === undefined ? undefined : rangeAt(text, start);
      return range ?? thorough.parent(path);
    },
    source: (path) => thorough.source(path),
    room: (path) => thorough.room(path),
  };
}

/** Offsets of a text; undefined where the parser does not tell. */
interface Place {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

interface Node extends Place {
  readonly isBlank: boolean;
  readonly key?: Place;
  /** What it holds, by key or index. */
  readonly parts?: ReadonlyMap<string, Node>;
}

const blank: Node = { start: undefined, end: undefined, isBlank: true };

function nodesOf([, ...events]: readonly Event[], text: string): Node {
  let at = 0;
  const next = (): Node => {
    const event = events[at++];
    if (event?.type === EVENT_ID.SCALAR) {
      const { valueStart: start, valueEnd: end, style } = event;
      if (start < 0) return blank;
      if (style === SCALAR_STYLE.PLAIN) return { start, end, isBlank: false };
      const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
      return isQuoted ? { start: start - 1, end: end + 1, isBlank: false } : { ...blank, isBlank: false };
    }
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) throw new TypeError('No plain value.');
    const parts = new Map<string, Node>();
    let last: Node | undefined;
    while (events[at]?.type !== EVENT_ID.POP) {
      const keyEvent = event.type === EVENT_ID.MAPPING ? events[at] : undefined;
      const name = keyEvent?.type === EVENT_ID.SCALAR ? getScalarValue(text, keyEvent) : String(parts.size);
      const key = keyEvent && next();
      last = next();
      parts.set(name, key ? { ...last, key } : last);
    }
    at++;
    const { start, style } = event;
    const end = style === COLLECTION_STYLE.FLOW ? flowEnd(text, start, last) : blockEnd(text, last);
    return { start, end, isBlank: false, parts };
  };
  return next();
}

/** Behind the bracket that closes a list or keys, where only blanks stand before it. */
function flowEnd(text: string, start: number, last: Node | undefined): number | undefined {
  const from = last ? last.end : start + 1;
  if (from === undefined || !/[[{]/.test(text[start] ?? '')) return undefined;
  const closing = /[\s,]*[\]}]/y;
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : undefined;
}

/** Lines of keys or entries end with the line of the last one, where another line of facts follows at once. */
function blockEnd(text: string, last: Node | undefined): number | undefined {
  if (last?.end === undefined) return undefined;
  if (last.parts && text[last.end - 1] === '\n') return last.end;
  const lineEnd = / *(?: #[^\n]*)?(?:\n(?! *(?:#|\n))|$)/y;
  lineEnd.lastIndex = last.end;
  return lineEnd.test(text) ? lineEnd.lastIndex : undefined;
}
