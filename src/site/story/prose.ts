import { mdxToHast } from 'satteri';
import { storyComponents } from '../../model/types/story.ts';
import { proseFeatures, shielded, unshielded } from '../../source/prose-shield.ts';
import { hrefInProse } from '../href.ts';
import { escaped } from '../markup.ts';

/** A piece of prose: HTML ready to be set, or a component with its attributes and what it holds. */
export type ProsePart =
  | { readonly html: string }
  | {
      readonly component: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly inside: readonly ProsePart[];
      /** Whether it stands in a line of text. */
      readonly inline: boolean;
    };

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

interface ProseOptions {
  /** How many levels deeper headings stand on the page than in the text. */
  readonly deeper: number;
  /** Put before the ids of headings and footnotes, so that two texts on one page do not share them. */
  readonly prefix: string;
}

const voidTags = new Set(['br', 'hr', 'img', 'input']);
const attributeNames: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['ariaLabel', 'aria-label'],
  ['ariaDescribedBy', 'aria-describedby'],
  ['dataFootnoteRef', 'data-footnote-ref'],
  ['dataFootnotes', 'data-footnotes'],
  ['dataFootnoteBackref', 'data-footnote-backref'],
]);
/** What the parser puts before the ids of footnotes. */
const parserPrefix = 'user-content-';

/**
 * Turns a checked story or update into HTML and the components it uses. Whatever is not Markdown or a listed
 * component is left out: prose is never compiled to code, so it cannot run any.
 */
export function renderProse(body: string, { deeper, prefix }: ProseOptions): readonly ProsePart[] {
  const ids = new Map<string, number>();
  const root = mdxToHast(shielded(body), { features: proseFeatures, position: false }) as Node;
  const parts = partsOf(root.children ?? []);
  return parts;

  function partsOf(nodes: readonly Node[]): ProsePart[] {
    const found: ProsePart[] = [];
    const write = (html: string) => {
      const last = found.at(-1);
      if (last && 'html' in last) found[found.length - 1] = { html: last.html + html };
      else found.push({ html });
    };
    const visit = (node: Node): void => {
      if (node.type === 'text') write(escaped(unshielded(String(node.value))));
      else if (node.type === 'element') {
        const tag = tagOf(node, deeper);
        const given = node.properties?.['id'];
        const id = /^h[1-6]$/.test(tag) && given === undefined ? ` id="${headingId(textOf(node))}"` : '';
        if (tag === 'table') write(`<section class="table shaded-edge" tabindex="0"${labelOf(node)}>`);
        write(`<${tag}${id}${attributesOf(node, prefix)}>`);
        for (const child of node.children ?? []) visit(child);
        if (!voidTags.has(tag)) write(`</${tag}>`);
        if (tag === 'table') write('</section>');
      } else if (node.name && storyComponents.has(node.name)) {
        const attributes = new Map(
          (node.attributes ?? []).flatMap(({ name, value }) =>
            name !== undefined && typeof value === 'string' ? [[name, unshielded(value)] as const] : [],
          ),
        );
        const inline = node.type === 'mdxJsxTextElement';
        found.push({ component: node.name, attributes, inside: partsOf(node.children ?? []), inline });
      }
    };
    nodes.forEach(visit);
    return found;
  }

  function headingId(text: string): string {
    const slug =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('-') ?? 'section';
    const used = ids.get(slug) ?? 0;
    ids.set(slug, used + 1);
    return `${prefix}${slug}${used === 0 ? '' : `-${used + 1}`}`;
  }
}

function tagOf({ tagName = 'span' }: Node, deeper: number): string {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level ? `h${Math.min(6, Number(level) + deeper)}` : tagName;
}

function attributesOf({ properties = {} }: Node, prefix: string): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => {
      const text = unshielded(Array.isArray(value) ? value.join(' ') : String(value));
      if (name === 'style') return alignmentOf(text);
      const written = writtenValue(name, text, prefix);
      const attribute = attributeNames.get(name) ?? name.toLowerCase();
      return value === true ? ` ${attribute}` : ` ${attribute}="${escaped(written)}"`;
    })
    .join('');
}

/** Tables are aligned by a class: the Content-Security-Policy takes no style attribute. */
function alignmentOf(style: string): string {
  const side = /^text-align: (left|center|right)$/.exec(style)?.[1];
  return side === undefined ? '' : ` class="to-${side}"`;
}

/** Ids of the parser and what points to them begin as the ids of this text do. */
function writtenValue(name: string, text: string, prefix: string): string {
  if (name === 'id' || name === 'ariaDescribedBy') return `${prefix}${text.replace(parserPrefix, '')}`;
  if (name === 'href' && text.startsWith(`#${parserPrefix}`)) return `#${prefix}${text.slice(parserPrefix.length + 1)}`;
  return name === 'href' ? hrefInProse(text) : text;
}

/** A table scrolls in a region of its own, which is called by the heads of its columns. */
function labelOf(table: Node): string {
  const heads = allOf(table, 'th').map(textOf).filter(Boolean);
  return heads.length === 0 ? '' : ` aria-label="${escaped(heads.join(', '))}"`;
}

function allOf(node: Node, tag: string): readonly Node[] {
  return (node.children ?? []).flatMap((child) => (child.tagName === tag ? [child] : allOf(child, tag)));
}

function textOf(node: Node): string {
  if (node.type === 'text') return unshielded(String(node.value));
  return (node.children ?? []).map(textOf).join('');
}
