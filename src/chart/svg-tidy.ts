import { growSvg, type SvgElement, type SvgWriter, writeSvg } from './svg-tree.ts';

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

const DROPPED = new Set([
  'class',
  'role',
  'aria-hidden',
  'aria-roledescription',
  'pointer-events',
  'xmlns:xlink',
  'version',
  'style',
  'font-family',
]);
const TRANSLATE = /^translate\(([-\d.e]+),([-\d.e]+)\)$/;
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/;
const LONG_NUMBER = /-?\d*\.\d{3,}(?:e-?\d+)?|-?\d+(?:\.\d+)?e-?\d+/g;
const HAS_LONG_NUMBER = /\.\d{3}|\de-/;

/** What Vega writes although it is the default, or stands on the root already. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...INHERITED,
  'font-size': `${INHERITED['font-size']}px`,
  'font-weight': '400',
  opacity: '1',
  'stroke-dasharray': '',
  'stroke-width': '1',
  'text-anchor': 'start',
};

const isElement = (child: SvgElement | string): child is SvgElement => typeof child === 'object';

/** Rounds alike on both sides of zero, so that a circle stays one. */
const roundHalfOut = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 + 0;

const round = (text: string): string =>
  HAS_LONG_NUMBER.test(text) ? text.replace(LONG_NUMBER, (number) => `${roundHalfOut(Number(number))}`) : text;

function cleanAttributes({ tag, attributes }: SvgElement): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (value === DEFAULTS[name] || name === 'aria-label') continue;
    kept[name] = name === 'id' || value.includes('#') ? value : round(value);
  }
  if (tag === 'text' && kept.stroke) kept['paint-order'] = 'stroke';
  if (!kept.stroke) delete kept['stroke-width'];
  return kept;
}

function isInvisible({ tag, attributes, children }: SvgElement): boolean {
  if (tag === 'g' || tag === 'text') return children.length === 0;
  if (tag !== 'path' && tag !== 'line') return false;
  return attributes.display === 'none' || attributes.d === '' || !(attributes.fill || attributes.stroke);
}

/** Replaces a move by coordinates where that is shorter, and a path of two arcs by a circle. */
function shorten(element: SvgElement): SvgElement {
  const { tag, attributes, children } = element;
  const { transform, d, x2 = '0', y2 = '0', ...rest } = attributes;
  const [, x, y] = TRANSLATE.exec(transform ?? '') ?? [];
  if (x === undefined || y === undefined) return element;
  const [, radius] = CIRCLE.exec(d ?? '') ?? [];
  if (tag === 'path' && radius) return { tag: 'circle', attributes: { cx: x, cy: y, r: radius, ...rest }, children };
  if (tag === 'line') {
    const end = { x2: round(`${Number(x) + Number(x2)}`), y2: round(`${Number(y) + Number(y2)}`) };
    return { tag, attributes: { x1: x, y1: y, ...end, ...rest }, children };
  }
  if (tag !== 'text') return element;
  const lines = children.map((child) =>
    isElement(child) ? { ...child, attributes: child.attributes.dy ? { ...child.attributes, x } : {} } : child,
  );
  return { tag, attributes: { x, y, ...rest }, children: lines };
}

function share(group: SvgElement): void {
  const members = group.children.filter(isElement);
  const [first] = members;
  if (!first || members.length < 2 || members.length !== group.children.length) return;
  for (const name of SHARED) {
    const value = first.attributes[name];
    if (value === undefined || !members.every(({ attributes }) => attributes[name] === value)) continue;
    group.attributes[name] ??= value;
    if (group.attributes[name] === value) for (const { attributes } of members) delete attributes[name];
  }
}

function tidy(element: SvgElement): (SvgElement | string)[] {
  const title = element.tag === 'path' ? element.attributes['aria-label'] : undefined;
  const children = element.children.flatMap((child) => (isElement(child) ? tidy(child) : [child]));
  if (title) children.push({ tag: 'title', attributes: {}, children: [title] });
  const cleaned = { tag: element.tag, attributes: cleanAttributes(element), children };
  if (isInvisible(cleaned)) return [];
  if (cleaned.tag !== 'g') return [shorten(cleaned)];
  share(cleaned);
  if (cleaned.attributes.transform === 'translate(0,0)') delete cleaned.attributes.transform;
  if (Object.keys(cleaned.attributes).length === 0) return cleaned.children;
  const [only] = cleaned.children;
  if (cleaned.children.length > 1 || !only || !isElement(only) || only.tag !== 'g') return [cleaned];
  const [, x, y] = TRANSLATE.exec(cleaned.attributes.transform ?? '') ?? [];
  const [, innerX, innerY] = TRANSLATE.exec(only.attributes.transform ?? '') ?? [];
  if (Object.keys(cleaned.attributes).length > 1 || x === undefined || innerX === undefined) return [cleaned];
  only.attributes.transform = `translate(${Number(x) + Number(innerX)},${Number(y) + Number(innerY)})`;
  return [only];
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
  draw(growSvg(drawn, (name) => !DROPPED.has(name)));
  const root: SvgElement = {
    tag: 'svg',
    attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, ...INHERITED },
    children: drawn.children.flatMap((child) => (isElement(child) ? tidy(child) : [])),
  };
  return withOwnIds(writeSvg(root), prefix);
}
