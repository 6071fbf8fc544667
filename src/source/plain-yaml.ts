import { COLLECTION_STYLE, type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { deepest } from './nesting.ts';
import { plainDigits } from './yaml-refusals.ts';
import { mostTokens, widestIndent } from './yaml-size.ts';

/**
 * The facts of a text that holds nothing unusual, from a parser that takes an eighth of the time and keeps no places.
 * Undefined for every other text: the thorough reader decides what it means and what is said of it.
 */
export function plainYaml(text: string): object | undefined {
  if (text.length > mostTokens || text.includes(tooWide) || unusual.test(text)) return undefined;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return documentOf(parseEvents(text, { maxDepth: deepest }), text);
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Where parsers part: tabs, byte order marks, the mark that ends a document, lines that end with a backslash, blocks
 * that say how they end or how far they are indented.
 */
const unusual = /[\t\uFEFF]|^\.\.\.|\\$|[|>]-?[\d+]/m;
const tooWide = ' '.repeat(widestIndent);

function giveUp(): never {
  throw new SyntaxError('This text is not plain.');
}

/** Puts together what the parser met: no marks, directives, anchors, aliases and tags, and each key a word. */
function documentOf([start, ...events]: readonly Event[], text: string): object {
  let at = 0;
  const next = () => events[at++] ?? giveUp();
  const isEnd = () => events[at]?.type === EVENT_ID.POP && at++ >= 0;

  function valueAt(event: Event): unknown {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.POP)
      return giveUp();
    if (event.anchorStart >= 0 || event.tagStart >= 0) return giveUp();
    if (event.type === EVENT_ID.SCALAR) {
      const value = getScalarValue(text, event);
      return event.style === SCALAR_STYLE.PLAIN ? byCoreSchema(value) : value;
    }
    if (event.type === EVENT_ID.MAPPING) return factsIn(event.style === COLLECTION_STYLE.FLOW);
    const inBrackets = event.style === COLLECTION_STYLE.FLOW;
    const list: unknown[] = [];
    while (!isEnd()) {
      const entry = next();
      // `[180,000]` is a list of two.
      if (inBrackets && entry.type === EVENT_ID.SCALAR && text[entry.valueStart - 1] === ',') return giveUp();
      list.push(valueAt(entry));
    }
    return list;
  }

  function factsIn(inBraces: boolean): object {
    const facts: { [key: string]: unknown } = {};
    while (!isEnd()) {
      const place = next();
      if (place.type !== EVENT_ID.SCALAR || !(inBraces || beginsLine(place.valueStart, text))) return giveUp();
      const key = valueAt(place);
      if (typeof key !== 'string' || key === '<<' || key === '__proto__' || Object.hasOwn(facts, key)) return giveUp();
      const event = next();
      // `{ budget: 180,000 }` is a budget of 180 and a key without a value.
      if (inBraces && event.type === EVENT_ID.SCALAR && event.valueStart < 0) return giveUp();
      facts[key] = valueAt(event);
    }
    return facts;
  }

  if (start?.type !== EVENT_ID.DOCUMENT || start.explicitStart || start.explicitEnd || start.directives.length > 0)
    return giveUp();
  const value = valueAt(next());
  return typeof value === 'object' && value !== null && isEnd() && at === events.length ? value : giveUp();
}

/** Whether nothing but dashes and a quotation mark stands before a key: `- "a" b: 1` is no list above a key. */
function beginsLine(start: number, text: string): boolean {
  let at = start - 1;
  if (text[at] === '"' || text[at] === "'") at--;
  while (text[at] === ' ' || text[at] === '-') at--;
  return at < 0 || text[at] === '\n';
}

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
/** What the core schema takes for a number, however it is written. */
const anyNumber = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0[ox][\da-f]+|[-+]?\.(?:inf|nan))$/i;

const beginsNumber = /^[-+.\d]/;

/** What a text without quotes means in the core schema of YAML 1.2. */
function byCoreSchema(text: string): string | number | boolean | null {
  // The longest is "false".
  const word = text.length <= 5 ? words.get(text) : undefined;
  if (word !== undefined) return word;
  if (!beginsNumber.test(text) || !anyNumber.test(text)) return text;
  const value = Number(text);
  return plainDigits.test(text) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : giveUp();
}
