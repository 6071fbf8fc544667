import { mdxToMdast } from 'satteri';
import { didYouMean } from './did-you-mean.ts';
import { type Problem, type Range, rangeOf } from './problem.ts';

/** A component that prose may use: its attributes, all required and literal, and whether it holds text. */
export interface ComponentShape {
  readonly attributes: readonly string[];
  readonly holdsText: boolean;
}

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
  readonly value?: unknown;
  readonly depth?: number;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

interface Point {
  readonly line: number;
  readonly column: number;
}

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
  const problems: Problem[] = [];
  const uses: ComponentUse[] = [];
  let words = 0;
  const report = (range: Range, message: string) =>
    problems.push({ rule: 'prose-is-not-code', severity: 'error', file, range, message });

  let root: Node;
  try {
    root = mdxToMdast(body) as Node;
  } catch (error) {
    report(...syntaxError(error, body, bodyLine, components));
    return { uses, words, problems };
  }

  function component(node: Node, range: Range): void {
    const name = node.name ?? '';
    const shape = components.get(name);
    if (!shape) {
      report(range, notAllowed(name, components));
      return;
    }
    const before = problems.length;
    const attributes = new Map<string, string>();
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || attribute.name === undefined)
        report(range, `An attribute of <${name}> must be a text in quotes, for example ${example(name, shape)}.`);
      else if (!shape.attributes.includes(attribute.name))
        report(range, `<${name}> has no attribute "${attribute.name}". Write ${example(name, shape)}.`);
      else if (attribute.value.trim() !== '') attributes.set(attribute.name, attribute.value);
    }
    const missing = shape.attributes.filter((key) => !attributes.has(key));
    if (missing.length > 0 && problems.length === before)
      report(range, `<${name}> needs ${missing.join(', ')}. Write ${example(name, shape)}.`);
    if (!shape.holdsText && (node.children?.length ?? 0) > 0)
      report(range, `<${name}> holds no text. Close it at once: ${example(name, shape)}.`);
    uses.push({ component: name, attributes, range });
  }

  function visit(node: Node): void {
    const range = rangeIn(node, bodyLine);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        words += String(node.value).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
        break;
      case 'heading':
        if (node.depth === 1) report(range, 'The page has its title already. Begin headings in the text with ##.');
        break;
      case 'mdxjsEsm':
        report(range, 'import and export are not allowed in prose. Delete the line, or begin it with another word.');
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(range, 'Braces would run code and are not allowed. To show one, write \\{ or \\}.');
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        component(node, range);
        if (!components.has(node.name ?? '')) return;
        break;
      case 'html':
        report(range, 'HTML is not allowed here. Use Markdown.');
        return;
      case 'image':
      case 'imageReference':
        report(range, 'Pictures are not loaded into prose. Describe it in words, or show a figure with <Outcome>.');
        return;
      case 'link':
      case 'definition':
        if (!isSafeAddress(node.url ?? ''))
          report(
            range,
            'This link could run code or leave the web. Link to https://, mailto: or a page of this report.',
          );
        break;
    }
    for (const child of node.children ?? []) visit(child);
  }

  visit(root);
  return { uses, words, problems };
}

function isSafeAddress(url: string): boolean {
  const plain = url.replace(/[\u0000-\u0020]/g, '');
  if (plain.startsWith('//') || plain.includes('\\')) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  return scheme === undefined ? true : ['https', 'http', 'mailto', 'tel'].includes(scheme);
}

function example(name: string, { attributes, holdsText }: ComponentShape): string {
  const written = attributes.map((key) => ` ${key}="…"`).join('');
  return holdsText ? `<${name}${written}>…</${name}>` : `<${name}${written} />`;
}

function rangeIn({ position }: Node, bodyLine: number): Range {
  if (!position) return rangeOf(bodyLine, 1);
  return {
    start: { line: position.start.line + bodyLine - 1, column: position.start.column },
    end: { line: position.end.line + bodyLine - 1, column: position.end.column },
  };
}

function notAllowed(name: string, components: ReadonlyMap<string, ComponentShape>): string {
  const known = [...components.keys()].map((key) => `<${key}>`).join(', ');
  return `<${name}> is not allowed here. Use Markdown, or one of ${known}.${didYouMean(name, components.keys())}`;
}

/** The parser stops at the first text it cannot read; what stands there tells what an author meant. */
function syntaxError(
  error: unknown,
  body: string,
  bodyLine: number,
  components: ReadonlyMap<string, ComponentShape>,
): [Range, string] {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1] = (/^(\d+):(\d+): /.exec(said) ?? []).map(Number);
  const rest = body.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const [length, message] = explain(said, rest, components);
  return [rangeOf(line + bodyLine - 1, column, length), message];
}

function explain(said: string, rest: string, components: ReadonlyMap<string, ComponentShape>): [number, string] {
  if (/brace|expression/.test(said) && !rest.startsWith('<'))
    return [1, 'A brace opens here that would run code, and it is never closed. To show one, write \\{ or \\}.'];
  if (rest.startsWith('<!--')) return [4, 'Comments are not allowed in prose. Delete it.'];
  const address = /^<((?:https?:|mailto:|www\.)[^>\s]*)>?/.exec(rest);
  if (address?.[1]) return [address[0].length, `Write this address as a link: [its words](${address[1]}).`];
  const [tag = '<', name = ''] = /^<\/?([A-Za-z][\w.-]*)/.exec(rest) ?? [];
  if (name && !components.has(name)) return [tag.length, notAllowed(name, components)];
  if (tag.startsWith('</')) return [tag.length, `${tag}> closes a tag that is not open here. Delete it.`];
  if (name && /closing tag/.test(said))
    return [tag.length, `<${name}> is never closed. Write ${closed(name, components)}.`];
  if (name) return [tag.length, `<${name}> is not complete. Write ${closed(name, components)}.`];
  return [1, 'A tag seems to open here. To show the sign itself, write \\<.'];
}

function closed(name: string, components: ReadonlyMap<string, ComponentShape>): string {
  const shape = components.get(name);
  return shape ? example(name, shape) : `<${name} />`;
}
