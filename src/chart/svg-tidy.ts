import { growSvg, type SvgAttributes, type SvgElement, type SvgWriter, writeSvg } from './svg-tree.ts';

/** What stands on the root of every drawing, so that no text repeats it. */
const INHERITED: Readonly<Record<string, string>> = {
  'font-family': 'system-ui,sans-serif',
  'font-size': '14',
  fill: 'none',
};

/** Attributes that a group may carry for the elements in it, without changing the picture. */
const SHARED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'text-anchor',
  'font-size',
  'font-weight',
];

/** The attribute in which Vega says an element; a path's becomes its title. */
const LABEL = 'aria-label';

const TRANSLATE = /^translate\(([-\d.e]+),([-\d.e]+)\)$/;
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/;
/** What says where an element is or how far it is moved, other than where it is drawn. */
const MOVES: ReadonlySet<string> = new Set(['transform', 'd', 'x2', 'y2']);
const LONG_NUMBER = /-?\d*\.\d{3,}(?:e-?\d+)?|-?\d+(?:\.\d+)?e-?\d+/g;
const HAS_LONG_NUMBER = /\.\d{3}|\de-/;

/** What is never kept, and what Vega writes although it is the default or stands on the root already. */
const NEEDLESS: ReadonlyMap<string, string | true> = new Map<string, string | true>([
  ...['class', 'role', 'aria-hidden', 'aria-roledescription', 'pointer-events'].map((name) => [name, true] as const),
  ...['xmlns:xlink', 'version', 'style', 'font-family'].map((name) => [name, true] as const),
  ['fill', 'none'],
  ['font-size', `${INHERITED['font-size']}px`],
  ['font-weight', '400'],
  ['opacity', '1'],
  ['stroke-dasharray', ''],
  ['stroke-width', '1'],
  ['text-anchor', 'start'],
]);

const isElement = (child: SvgElement | string): child is SvgElement => typeof child === 'object';

/** Rounds alike on both sides of zero, so that a circle stays one. */
const roundHalfOut = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 + 0;

const round = (text: string): string =>
  HAS_LONG_NUMBER.test(text) ? text.replace(LONG_NUMBER, (number) => `${roundHalfOut(Number(number))}`) : text;

/** Gives what of an attribute is to stand there; what Vega calls an element becomes its title later. */
function clean(name: string, value: number | string): string | undefined {
  const text = `${value}`;
  const needless = NEEDLESS.get(name);
  if (needless === true || needless === text) return undefined;
  if (value !== text) return `${roundHalfOut(Number(value))}`;
  return name === 'id' || name === LABEL || text.includes('#') ? text : round(text);
}

/** Mends what one attribute of an element makes of another, once all are there. */
function mendAttributes({ tag, attributes }: SvgElement): void {
  if (tag === 'text' && attributes.stroke) attributes['paint-order'] = 'stroke';
  if (!attributes.stroke && attributes['stroke-width'] !== undefined) attributes['stroke-width'] = undefined;
}

function isInvisible({ tag, attributes, children }: SvgElement): boolean {
  if (tag === 'g' || tag === 'text') return children.length === 0;
  if (tag !== 'path' && tag !== 'line') return false;
  return attributes.display === 'none' || attributes.d === '' || !(attributes.fill || attributes.stroke);
}

/** Adds to some attributes those of an element that say neither how far it is moved nor where it goes. */
function withLooks(places: SvgAttributes, attributes: SvgAttributes): SvgAttributes {
  for (const name in attributes) if (!MOVES.has(name)) places[name] = attributes[name];
  return places;
}

/** Replaces a move by coordinates where that is shorter, and a path of two arcs by a circle. */
function shorten(element: SvgElement): SvgElement {
  const { tag, attributes, children } = element;
  if (attributes.transform === undefined) return element;
  const [, x, y] = TRANSLATE.exec(attributes.transform) ?? [];
  if (x === undefined || y === undefined) return element;
  if (tag === 'path') {
    const [, radius] = CIRCLE.exec(attributes.d ?? '') ?? [];
    return radius
      ? { tag: 'circle', attributes: withLooks({ cx: x, cy: y, r: radius }, attributes), children }
      : element;
  }
  if (tag === 'line') {
    const { x2 = '0', y2 = '0' } = attributes;
    const end = { x2: `${roundHalfOut(Number(x) + Number(x2))}`, y2: `${roundHalfOut(Number(y) + Number(y2))}` };
    return { tag, attributes: withLooks({ x1: x, y1: y, ...end }, attributes), children };
  }
  if (tag !== 'text') return element;
  const lines = children.map((child) =>
    isElement(child) ? { ...child, attributes: child.attributes.dy ? { ...child.attributes, x } : {} } : child,
  );
  return { tag, attributes: withLooks({ x, y }, attributes), children: lines };
}

/** Whether all of these are elements with the same value of an attribute. */
function allHave(children: SvgElement['children'], name: string, value: string): children is SvgElement[] {
  for (const child of children) if (!isElement(child) || child.attributes[name] !== value) return false;
  return true;
}

function share({ attributes, children }: SvgElement): void {
  const [first] = children;
  if (first === undefined || !isElement(first) || children.length < 2) return;
  for (const name of SHARED) {
    const value = first.attributes[name];
    if (value === undefined || !allHave(children, name, value)) continue;
    attributes[name] ??= value;
    if (attributes[name] === value) for (const child of children) child.attributes[name] = undefined;
  }
}

/** Counts the attributes that an element has. */
function countOf(attributes: SvgAttributes): number {
  let count = 0;
  for (const name in attributes) if (attributes[name] !== undefined) count++;
  return count;
}

/** Puts what is left of an element among the children of what it stands in. */
function tidy(element: SvgElement, into: SvgElement['children']): void {
  const { tag, attributes, children: drawn } = element;
  const title = attributes[LABEL];
  if (title !== undefined) attributes[LABEL] = undefined;
  const children: SvgElement['children'] = [];
  for (const child of drawn)
    if (isElement(child)) tidy(child, children);
    else children.push(child);
  if (title && tag === 'path') children.push({ tag: 'title', attributes: {}, children: [title] });
  element.children = children;
  mendAttributes(element);
  if (isInvisible(element)) return;
  if (tag !== 'g') {
    into.push(shorten(element));
    return;
  }
  share(element);
  if (attributes.transform === 'translate(0,0)') attributes.transform = undefined;
  const count = countOf(attributes);
  if (count === 0) into.push(...children);
  else into.push(count === 1 ? joined(element) : element);
}

/** Makes one move of two, where a group does nothing but move another one. */
function joined(group: SvgElement): SvgElement {
  const [only] = group.children;
  if (group.children.length > 1 || !only || !isElement(only) || only.tag !== 'g') return group;
  const [, x, y] = TRANSLATE.exec(group.attributes.transform ?? '') ?? [];
  const [, innerX, innerY] = TRANSLATE.exec(only.attributes.transform ?? '') ?? [];
  if (x === undefined || innerX === undefined) return group;
  only.attributes.transform = `translate(${Number(x) + Number(innerX)},${Number(y) + Number(innerY)})`;
  return only;
}

function withOwnIds(svg: string, prefix: () => string): string {
  if (!svg.includes(' id="')) return svg;
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const name = prefix();
  return svg.replace(/( id="|url\(#)([^")]+)/g, (whole, before: string, id: string) =>
    ids.includes(id) ? `${before}${name}-${ids.indexOf(id)}` : whole,
  );
}

/**
 * Makes what Vega draws fit for a page: scales with its container, no inline styles (a strict policy forbids them), no
 * roles inside an image, ids that belong to this drawing alone, and nothing that cannot be seen.
 */
export function tidySvg(
  draw: (writer: SvgWriter) => void,
  width: number,
  height: number,
  prefix: () => string,
): string {
  const drawn: SvgElement = { tag: 'svg', attributes: {}, children: [] };
  draw(growSvg(drawn, clean));
  const root: SvgElement = {
    tag: 'svg',
    attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, ...INHERITED },
    children: [],
  };
  for (const child of drawn.children) if (isElement(child)) tidy(child, root.children);
  return withOwnIds(writeSvg(root), prefix);
}
