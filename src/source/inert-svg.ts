/** Elements that draw; none of them runs, loads or leads anywhere. */
const drawing = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textPath defs use symbol title desc marker style ' +
    'linearGradient radialGradient stop clipPath mask pattern filter feBlend feColorMatrix feComponentTransfer feComposite ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset'
  ).split(' '),
);

const beforeRoot = /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?((<!--[\s\S]*?-->|<!DOCTYPE svg[^[>]*>)\s*)*/;
const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const namespaces = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink']);

/** Why an SVG could run, load or lead to something in a browser, or cannot be told not to; undefined for one that only draws. */
export function svgFault(text: string): string | undefined {
  const body = text.slice(beforeRoot.exec(text)?.[0].length ?? 0).replaceAll(/<!--[\s\S]*?-->/g, '');
  if (!/^<svg[\s>]/.test(body)) return 'does not begin with <svg>';
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at)) {
    tag.lastIndex = at;
    const [whole, end, name = '', attributes = ''] = tag.exec(body) ?? [];
    if (whole === undefined) return `holds something besides elements, near "${body.slice(at, at + 20).trim()}"`;
    if (!drawing.has(name)) return `holds <${name.slice(0, 40)}>`;
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      const fault = attributeFault(key, double ?? single ?? '');
      if (fault) return fault;
    }
    at += whole.length;
    if (name !== 'style' || end === '/' || whole.endsWith('/>')) continue;
    if (leadsOut(body.slice(at, body.indexOf('<', at)))) return 'has a style that loads something';
  }
  return /^<svg\b[^>]*\sxmlns\s*=/.test(body) ? undefined : 'lacks xmlns="http://www.w3.org/2000/svg"';
}

function attributeFault(key: string, value: string): string | undefined {
  if (/^on/i.test(key)) return `runs something by ${key}`;
  if (/^xmlns/.test(key)) return namespaces.has(value) ? undefined : `names another format by ${key}`;
  if (/(^|:)(href|src|base)$/i.test(key) && !/^#[\w.-]+$/.test(value)) return `leads elsewhere by ${key}`;
  return leadsOut(value) ? `loads something by ${key}` : undefined;
}

/** Whether a style or a value names anything but a part of the picture itself, or hides what it names. */
const leadsOut = (value: string) =>
  /[\\&]|@|javascript:|data:|expression\(|image(-set)?\(/i.test(value) ||
  /url\((?!\s*["']?#[\w.-]+["']?\s*\))/i.test(value);
