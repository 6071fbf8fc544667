import { type Document, isAlias, isNode, isScalar, type LineCounter, type Node, visit } from 'yaml';
import { fileStart, type Range } from './problem.ts';
import { rangeOfNode, toRange } from './yaml-locator.ts';
import { noTags } from './yaml-syntax.ts';

/** What YAML allows and a report does not: each is easy to misread, or made to surprise. */
export function refusals(document: Document.Parsed, lines: LineCounter, text: string): (readonly [Range, string])[] {
  const found: (readonly [Range, string])[] = [];
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.tag !== undefined) found.push([tagRange(node, lines, text), noTags]);
    },
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === '<<')
        found.push([rangeOfNode(key, lines), 'Merge keys ("<<") are not allowed. Write the keys out.']);
      else if (!isScalar(key) || key.value === null) {
        const place = isNode(key) && key.range ? key : value;
        const range = isNode(place) ? rangeOfNode(place, lines) : fileStart;
        found.push([range, 'The key here is not a word. Write a word and a colon before the value.']);
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

function tagRange(node: Node, lines: LineCounter, text: string): Range {
  const valueStart = node.range?.[0] ?? 0;
  const start = Math.max(0, text.lastIndexOf('!', Math.max(0, valueStart - 1)));
  const begin = /!*$/.exec(text.slice(0, start))?.index ?? start;
  return toRange(lines, begin, begin + (/^\S+/.exec(text.slice(begin))?.[0].length ?? 1));
}
