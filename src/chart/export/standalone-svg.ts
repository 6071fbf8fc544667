import { wrapWords } from '../wrap-words.ts';

/** What is written around a drawing that leaves its page. */
export interface StandaloneFigure {
  /** The drawing as it stands in a page, its colours given by their roles. */
  readonly drawing: string;
  readonly title: string;
  readonly sentence: string;
  /** Where the figures come from and how old they are, a paragraph each. */
  readonly footer: readonly string[];
}

/** How a file is to look; the page measures text with the browser, a build with its own table. */
export interface StandaloneLook {
  readonly colourOf: (role: string) => string;
  readonly widthOf: (text: string, fontSize: number, bold: boolean) => number;
}

/** Fonts of like widths on every system, since a file cannot bring its own. */
export const fileFonts = "Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans', sans-serif";

const MARGIN = 24;
const TITLE = { size: 20, line: 26, bold: true, role: 'text' } as const;
const SENTENCE = { size: 14, line: 20, bold: false, role: 'muted' } as const;
const FOOTER = { size: 13, line: 18, bold: false, role: 'muted' } as const;
const ROOT = /^<svg\b[^>]*?viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"[^>]*>([\s\S]*)<\/svg>$/;

type Style = typeof TITLE | typeof SENTENCE | typeof FOOTER;

/** Writes a text so that it can stand in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
}

/** Takes a drawing's root away, so that its contents can be placed in another image. */
export function drawingParts(drawing: string): {
  readonly width: number;
  readonly height: number;
  readonly body: string;
} {
  const [, , , width, height, body] = ROOT.exec(drawing.trim()) ?? [];
  if (width === undefined || height === undefined || body === undefined)
    throw new TypeError('Not a drawing with a view box.');
  return { width: Number(width), height: Number(height), body };
}

/** Gives each role its colour: a file has no style sheet to ask. */
export function withColours(markup: string, colourOf: StandaloneLook['colourOf']): string {
  return markup.replace(/var\(--chart-([a-z]+)\)/g, (_whole, role: string) => colourOf(role));
}

/** Writes a figure as an image that explains itself: title, sentence, drawing, source and date, all of it inside. */
export function standaloneSvg({ drawing, title, sentence, footer }: StandaloneFigure, look: StandaloneLook): string {
  const { width, height, body } = drawingParts(drawing);
  const room = width - MARGIN;
  let y = MARGIN;
  const paragraph = (text: string, { size, line, bold, role }: Style): string => {
    const lines = wrapWords(text, (part) => look.widthOf(part, size, bold) <= room);
    const rows = lines.map((part) => {
      y += line;
      return `<text x="${MARGIN}" y="${y - line + size}">${escapeXml(part)}</text>`;
    });
    const weight = bold ? ' font-weight="700"' : '';
    return `<g font-size="${size}"${weight} fill="${look.colourOf(role)}">${rows.join('')}</g>`;
  };
  const above = [paragraph(title, TITLE)];
  y += 4;
  above.push(paragraph(sentence, SENTENCE));
  y += 12;
  const drawn = `<g transform="translate(${MARGIN},${y})" font-size="14">${withColours(body, look.colourOf)}</g>`;
  y += height + 12;
  const below = footer.map((text) => paragraph(text, FOOTER));
  const size = [width + 2 * MARGIN, y + MARGIN - 6];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size.join(' ')}"`,
    ` role="img" aria-labelledby="figure-title figure-description" font-family="${fileFonts}" fill="none">`,
    `<title id="figure-title">${escapeXml(title)}</title>`,
    `<desc id="figure-description">${escapeXml([sentence, ...footer].join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${look.colourOf('surface')}"/>`,
    ...above,
    drawn,
    ...below,
    '</svg>',
  ].join('');
}
