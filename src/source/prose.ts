import { mdxToMdast } from 'satteri';
import { unwelcome, unwelcomeMessage } from './characters.ts';
import type { ComponentShape } from './component-shape.ts';
import { fillIn } from './fill-in.ts';
import { deepest, nestedTooDeep } from './nesting.ts';
import type { Problem, Range } from './problem.ts';
import { Problems } from './problem-limit.ts';
import { componentExample, notAllowed, notLiteral, proseSyntaxError } from './prose-mistakes.ts';
import { beginsAsCode, braceIn, proseFeatures, shielded, standInAt, unshielded } from './prose-shield.ts';
import { longestAddress, mostCells, proseBeyondLimits } from './prose-size.ts';
import { rangeAt } from './text.ts';

/** One use of a component in prose. */
export interface ComponentUse {
  readonly component: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly range: Range;
}

export interface Prose {
  readonly uses: readonly ComponentUse[];
  /** Words a reader reads, for the reading time. */
  readonly words: number;
  readonly problems: readonly Problem[];
}

interface Node {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly children?: readonly Node[];
  readonly name?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly value?: unknown;
  readonly depth?: number;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

type Report = (place: Range | (() => Range), message: string) => void;

/**
 * Reads prose with the parser that renders it, and refuses all that is not Markdown or one of `components`:
 * what an author writes never runs, reads a file or loads an address.
 */
export function parseProse(
  body: string,
  bodyLine: number,
  file: string,
  components: ReadonlyMap<string, ComponentShape>,
): Prose {
  const problems = new Problems('prose-is-not-code');
  const uses: ComponentUse[] = [];
  let words = 0;
  const report: Report = (place, message) =>
    problems.add(file, () => ({ range: moved(typeof place === 'function' ? place() : place, bodyLine), message }));
  const read = (): Prose => ({ uses, words, problems: problems.list });

  const beyond = proseBeyondLimits(body);
  const standIn = standInAt(body);
  if (standIn >= 0) report(rangeAt(body, standIn), unwelcomeMessage({ code: body.charCodeAt(standIn), why: 'broken' }));
  else if (beyond) report(...beyond);
  if (standIn >= 0 || beyond) return read();
  const text = shielded(body);
  let root: Node;
  try {
    root = mdxToMdast(text, { features: proseFeatures }) as Node;
  } catch (error) {
    report(...proseSyntaxError(error, text, components));
    return read();
  }

  let readTo = 0;
  for (const { node, isFirst, depth } of nodesOf(root, ({ name }) => !name || components.has(name))) {
    const range = rangeOf(node);
    if (depth > deepest) {
      report(range, nestedTooDeep);
      return read();
    }
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        words += String(node.value).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
        break;
      case 'heading':
        if (node.depth === 1) report(range, 'The page has its title already. Begin headings in the text with ##.');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        useOf(node, range);
        break;
      case 'table':
        // Markdown fills up every row to the width of the first.
        if (cellsOf(node) > mostCells) {
          report(range, `This table has more than ${mostCells} cells. Split it, or shorten it.`);
          return read();
        }
        break;
      case 'image':
      case 'imageReference':
        report(range, 'Pictures are not loaded into prose. Describe it in words, or show a figure with <Outcome>.');
        break;
      case 'link':
      case 'definition':
        checkAddress(unshielded(node.url ?? ''), report, range);
        break;
    }
    if (node.type === 'text') checkCode(node, isFirst);
    checkCharacters(node, text, report);
  }
  return read();

  function useOf(node: Node, range: Range): void {
    const name = node.name ?? '';
    const shape = components.get(name);
    if (!shape) {
      report(range, notAllowed(name, components));
      return;
    }
    let sound = true;
    const refuse = (message: string) => {
      sound = false;
      report(range, message);
    };
    const attributes = new Map<string, string>();
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || attribute.name === undefined)
        refuse(notLiteral(name, shape));
      else if (!shape.attributes.includes(attribute.name))
        refuse(`<${name}> has no attribute "${attribute.name.slice(0, 60)}". Write ${componentExample(name, shape)}.`);
      else if (attribute.value.trim() !== '') attributes.set(attribute.name, unshielded(attribute.value));
    }
    const missing = shape.attributes.filter((key) => !attributes.has(key));
    if (missing.length > 0 && sound)
      refuse(`<${name}> needs ${missing.join(', ')}. Write ${componentExample(name, shape)}.`);
    if (!shape.holdsText && (node.children?.length ?? 0) > 0)
      refuse(`<${name}> holds no text. Close it at once: ${componentExample(name, shape)}.`);
    uses.push({ component: name, attributes, range: moved(range, bodyLine) });
  }

  function checkCode(node: Node, isFirst: boolean): void {
    const { start, end } = node.position ?? { start: origin, end: origin };
    if (isFirst && start.column === 1 && beginsAsCode(String(node.value)))
      report(
        () => rangeAt(text, start.offset),
        'import and export are not allowed in prose. Delete the line, or begin it with another word.',
      );
    for (;;) {
      const [opens, closes] = braceIn(text, Math.max(start.offset, readTo), end.offset) ?? [-1, -1];
      if (opens < 0) return;
      if (closes < 0) {
        readTo = text.length;
        const never = 'A brace opens here that would run code, and it is never closed. To show one, write \\{ or \\}.';
        report(() => rangeAt(text, opens), never);
        return;
      }
      readTo = closes;
      const code = text.startsWith(fillIn, opens + 1)
        ? 'This text is still to be written. Write it in place of the braces and all between them.'
        : 'Braces would run code and are not allowed. To show one, write \\{ or \\}.';
      report(() => ({ start: rangeAt(text, opens).start, end: rangeAt(text, closes).start }), code);
    }
  }
}

const origin: Point = { line: 1, column: 1, offset: 0 };

interface Place {
  readonly node: Node;
  readonly isFirst: boolean;
  readonly depth: number;
}

/** All nodes in the order of the text, but for those inside a node that is not to be entered. */
function* nodesOf(root: Node, isEntered: (node: Node) => boolean): Generator<Place> {
  const waiting: Place[] = [{ node: root, isFirst: false, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { children = [] } = isEntered(next.node) ? next.node : {};
    for (let at = children.length - 1; at >= 0; at--) {
      const node = children[at];
      if (node) waiting.push({ node, isFirst: at === 0, depth: next.depth + 1 });
    }
  }
}

function cellsOf({ children: rows = [] }: Node): number {
  return rows.length * (rows[0]?.children?.length ?? 0);
}

function checkAddress(url: string, report: Report, range: Range): void {
  if (url.length > longestAddress)
    report(range, `This address is longer than ${longestAddress} characters. Shorten it.`);
  else if (!isSafeAddress(url))
    report(range, 'This link could run code or leave the web. Link to https://, mailto: or a page of this report.');
}

/** Entities such as `&#x1b;` bring in what a file cannot hold, so characters are judged as they are read. */
function checkCharacters(node: Node, text: string, report: Report): void {
  const texts = [node.value, node.url, node.title, ...(node.attributes ?? []).map(({ value }) => value)];
  for (const given of texts) {
    const found = typeof given === 'string' ? unwelcome(unshielded(given), 'words') : undefined;
    if (!found) continue;
    const { start, end } = node.position ?? { start: origin, end: origin };
    const raw = text.slice(start.offset, end.offset).indexOf(String.fromCodePoint(found.code));
    report(() => (raw < 0 ? rangeOf(node) : rangeAt(text, start.offset + raw)), unwelcomeMessage(found));
  }
}

function isSafeAddress(url: string): boolean {
  const plain = url.replace(/[\u0000-\u0020]/g, '');
  if (plain.startsWith('//') || plain.includes('\\')) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  return scheme === undefined ? true : ['https', 'http', 'mailto', 'tel'].includes(scheme);
}

function rangeOf({ position = { start: origin, end: origin } }: Node): Range {
  const { start, end } = position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** A range of the body as one of its file. */
function moved({ start, end }: Range, bodyLine: number): Range {
  const by = bodyLine - 1;
  return {
    start: { line: start.line + by, column: start.column },
    end: { line: end.line + by, column: end.column },
  };
}
