import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { deepest, nestedTooDeep } from './nesting.ts';
import { type SplitNumber, splitEntries, splitNumbers, withoutComma } from './number-comma.ts';
import { fileStart, type Range } from './problem.ts';
import { rangeOfNode, toRange } from './yaml-locator.ts';
import { type Mistake, noTags } from './yaml-syntax.ts';

/** What YAML allows and a report does not: each is easy to misread, or made to surprise. */
export function refusals(document: Document.Parsed, lines: LineCounter, text: string): readonly Mistake[] {
  const found: Mistake[] = [];
  const refuse = (node: Node, message: string) =>
    found.push({ offset: node.range?.[0] ?? 0, tell: () => [rangeOfNode(node, lines), message] });
  const refuseComma = ({ start, end, written }: SplitNumber, where: string, what: 'key' | 'entry') =>
    found.push({
      offset: start,
      tell: () => [
        toRange(lines, start, end),
        `${where} the comma of "${written}" begins another ${what}. ${withoutComma(written)}`.trim(),
      ],
    });
  visit(document, {
    Node(_, node, path) {
      if (isAlias(node)) return undefined;
      if (node.tag !== undefined)
        found.push({ offset: node.range?.[0] ?? 0, tell: () => [tagRange(node, lines, text), noTags] });
      if (isScalar(node)) {
        const mistake = numberMistake(node);
        if (mistake) refuse(node, mistake);
      } else if (isCollection(node) && path.filter(isCollection).length >= deepest) {
        refuse(node, nestedTooDeep);
        return visit.SKIP;
      } else if (isMap(node)) {
        for (const split of splitNumbers(node, text)) refuseComma(split, 'In braces', 'key');
        for (const key of repeatedKeys(node)) refuse(key, 'This key is here twice. Keep one of them.');
      } else if (isSeq(node)) for (const split of splitEntries(node, text)) refuseComma(split, 'In brackets', 'entry');
      return undefined;
    },
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === '<<') refuse(key, 'Merge keys ("<<") are not allowed. Write the keys out.');
      else if (!isScalar(key) || key.value === null) {
        const place = isNode(key) && key.range ? key : value;
        const range = isNode(place) ? rangeOfNode(place, lines) : fileStart;
        const message = 'The key here is not a word. Write a word and a colon before the value.';
        found.push({ offset: isNode(place) ? (place.range?.[0] ?? 0) : 0, tell: () => [range, message] });
      }
    },
  });
  return found;
}

/** The last alias of a document, where one that cannot be resolved was noticed. */
export function aliasRange(document: Document.Parsed, lines: LineCounter): Range {
  const aliases: Node[] = [];
  visit(document, { Alias: (_, node) => void aliases.push(node) });
  const alias = aliases.at(-1);
  return alias ? rangeOfNode(alias, lines) : fileStart;
}

function repeatedKeys({ items }: YAMLMap): readonly Node[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const known = seen.has(key.value);
    seen.add(key.value);
    return known ? [key] : [];
  });
}

/** A number as everybody reads it: no other base, nothing in front of it. */
export const plainDigits = /^[-+]?(0|[1-9]\d*|(?=\.\d))(\.\d*)?(e[-+]?\d+)?$/i;

/** YAML reads `0x10` as 16, `017` as 17 and `1e999` as infinity; nobody who reads the file along would. */
function numberMistake({ value, source = '' }: Scalar): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value))
    return `"${source.slice(0, 40)}" is not a figure. Write digits, for example 1500 or 0.12.`;
  if (!plainDigits.test(source))
    return `"${source.slice(0, 40)}" would be read as ${value}. Write ${value}, or put it in quotes if it is no number.`;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return `"${source.slice(0, 40)}" is too large a number. Put it in quotes if it is a name.`;
  return undefined;
}

function tagRange(node: Node, lines: LineCounter, text: string): Range {
  const valueStart = node.range?.[0] ?? 0;
  let begin = Math.max(0, text.lastIndexOf('!', Math.max(0, valueStart - 1)));
  while (text[begin - 1] === '!') begin--;
  const length = /^\S+/.exec(text.slice(begin, begin + 200))?.[0].length ?? 1;
  return toRange(lines, begin, begin + length);
}
