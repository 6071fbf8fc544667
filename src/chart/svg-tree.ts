/** An element of a drawing, in a form that can be tidied. */
export interface SvgElement {
  readonly tag: string;
  attributes: Record<string, string>;
  children: (SvgElement | string)[];
}

const END_OF_TAG = /[\s/>]/g;

function tagAt(markup: string, from: number): string {
  END_OF_TAG.lastIndex = from;
  return markup.slice(from, END_OF_TAG.exec(markup)?.index);
}

/** Reads the markup that Vega writes, with the attributes that are kept; texts and values stay escaped as they are. */
export function parseSvg(markup: string, keeps: (attribute: string) => boolean): SvgElement {
  const top: SvgElement = { tag: '', attributes: {}, children: [] };
  const open = [top];
  let at = markup.indexOf('<');
  while (at !== -1) {
    const parent = open.at(-1) ?? top;
    if (markup[at + 1] === '/') {
      open.pop();
      at = markup.indexOf('>', at);
    } else {
      const element: SvgElement = { tag: tagAt(markup, at + 1), attributes: {}, children: [] };
      at += element.tag.length + 1;
      while (markup[at] === ' ') {
        const equals = markup.indexOf('="', at);
        const end = markup.indexOf('"', equals + 2);
        const name = markup.slice(at + 1, equals);
        if (keeps(name)) element.attributes[name] = markup.slice(equals + 2, end);
        at = end + 1;
      }
      parent.children.push(element);
      if (markup[at] === '/') at += 1;
      else open.push(element);
    }
    const next = markup.indexOf('<', at);
    if (next > at + 1) open.at(-1)?.children.push(markup.slice(at + 1, next));
    at = next;
  }
  const [root] = top.children;
  if (typeof root !== 'object' || open.length !== 1) throw new TypeError('Not the markup of one drawing.');
  return root;
}

/** Writes an element and all within it. */
export function writeSvg({ tag, attributes, children }: SvgElement): string {
  let text = `<${tag}`;
  for (const name in attributes) text += ` ${name}="${attributes[name]}"`;
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of children) text += typeof child === 'string' ? child : writeSvg(child);
  return `${text}</${tag}>`;
}
