/** An element of a drawing, in a form that can be tidied. */
export interface SvgElement {
  readonly tag: string;
  attributes: Record<string, string>;
  children: (SvgElement | string)[];
}

const TOKEN = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Reads the markup that Vega writes; texts and values stay escaped as they are. */
export function parseSvg(markup: string): SvgElement {
  const top: SvgElement = { tag: '', attributes: {}, children: [] };
  const open = [top];
  for (const [, closing, tag, attributes, selfClosing, text] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.children.push(text);
    else if (closing) open.pop();
    else {
      const element: SvgElement = { tag: tag ?? '', attributes: {}, children: [] };
      for (const [, name = '', value = ''] of (attributes ?? '').matchAll(ATTRIBUTE)) element.attributes[name] = value;
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const [root] = top.children;
  if (typeof root !== 'object' || open.length !== 1) throw new TypeError('Not the markup of one drawing.');
  return root;
}

/** Writes an element and all within it. */
export function writeSvg({ tag, attributes, children }: SvgElement): string {
  const values = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  if (children.length === 0) return `<${tag}${values}/>`;
  return `<${tag}${values}>${children.map((child) => (typeof child === 'string' ? child : writeSvg(child))).join('')}</${tag}>`;
}
