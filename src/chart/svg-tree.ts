/** Attributes by name; one that was taken away again stays with nothing, because a removal would make all others slow. */
export type SvgAttributes = Record<string, string | undefined>;

/** An element of a drawing, in a form that can be tidied. */
export interface SvgElement {
  readonly tag: string;
  attributes: SvgAttributes;
  children: (SvgElement | string)[];
}

/** What Vega's renderer writes into, instead of a text that would have to be read again. */
export interface SvgWriter {
  open(tag: string, ...attributes: readonly (Readonly<Record<string, unknown>> | null | undefined)[]): SvgWriter;
  text(text: unknown): SvgWriter;
  close(): SvgWriter;
}

const UNSAFE = /[&<>"\t\n\r]/;

const escapeText = (text: string): string =>
  UNSAFE.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

const escapeValue = (text: string): string =>
  UNSAFE.test(text)
    ? escapeText(text)
        .replaceAll('"', '&quot;')
        .replaceAll('\t', '&#x9;')
        .replaceAll('\n', '&#xA;')
        .replaceAll('\r', '&#xD;')
    : text;

/** Grows the tree of a drawing within `top`, with what `clean` leaves of its attributes; texts and values stand escaped. */
export function growSvg(
  top: SvgElement,
  clean: (attribute: string, value: number | string) => string | undefined,
): SvgWriter {
  const open = [top];
  const writer: SvgWriter = {
    open(tag, ...sets) {
      const element: SvgElement = { tag, attributes: {}, children: [] };
      for (const set of sets)
        for (const name in set) {
          const value = set[name];
          if (value === undefined || value === null) continue;
          const cleaned = clean(name, typeof value === 'number' ? value : escapeValue(`${value}`));
          if (cleaned !== undefined) element.attributes[name] = cleaned;
        }
      open.at(-1)?.children.push(element);
      open.push(element);
      return writer;
    },
    text(text) {
      const escaped = escapeText(`${text}`);
      if (escaped !== '') open.at(-1)?.children.push(escaped);
      return writer;
    },
    close() {
      open.pop();
      return writer;
    },
  };
  return writer;
}

/** Writes an element and all within it. */
export function writeSvg({ tag, attributes, children }: SvgElement): string {
  let text = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${value}"`;
  }
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of children) text += typeof child === 'string' ? child : writeSvg(child);
  return `${text}</${tag}>`;
}
