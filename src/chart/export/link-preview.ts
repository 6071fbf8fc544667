import { chartThemes } from '../colours.ts';
import type { ColourRole } from '../colours.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { drawingParts, escapeXml, withColours } from './standalone-svg.ts';

/** What the image of a shared link says. */
export interface LinkPreview {
  /** The drawing in its wide size; a plan without figures has none. */
  readonly drawing?: string;
  readonly organisation: string;
  readonly claim: string;
  readonly plan: string;
  readonly owner: string;
  readonly asOf: string;
}

/** The size that chat programs and social networks ask for, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The fonts in which the image is drawn, wherever it is built. */
export const previewFonts = 'DejaVu Sans';

const MARGIN = 56;
const CLAIM_SIZE = 40;
const CLAIM_LINE = 50;
const MOST_LINES = 2;
const FOOT = 72;

const isRole = (role: string): role is ColourRole => role in chartThemes.light;
const colourOf = (role: string): string => (isRole(role) ? chartThemes.light[role] : chartThemes.light.text);

/** Shortens a text to a width, with an ellipsis where something is missing. */
function cut(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  let end = text.length;
  while (end > 0 && textWidth(`${text.slice(0, end).trimEnd()}…`, size, bold) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function claimLines(claim: string, width: number): string[] {
  const lines = wrapText(claim, CLAIM_SIZE, width, true);
  const last = lines.slice(MOST_LINES - 1).join(' ');
  return [...lines.slice(0, MOST_LINES - 1), ...(last === '' ? [] : [last])].map((line) =>
    cut(line, CLAIM_SIZE, width, true),
  );
}

/** Lays out the image that stands for a plan where its link is shared: claim, hero chart, owner and organisation. */
export function linkPreviewSvg({ drawing, organisation, claim, plan, owner, asOf }: LinkPreview): string {
  const { width, height } = previewSize;
  const room = width - 2 * MARGIN;
  const line = (y: number, size: number, role: ColourRole, text: string, more = ''): string =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${colourOf(role)}"${more}>${escapeXml(text)}</text>`;
  const claimRows = claimLines(claim, room);
  const bold = ' font-weight="700"';
  const top = 118 + claimRows.length * CLAIM_LINE;
  const foot = height - FOOT;
  const parts = [
    line(64, 22, 'muted', cut(`${organisation}: ${plan}`, 22, room)),
    ...claimRows.map((text, i) => line(118 + i * CLAIM_LINE, CLAIM_SIZE, 'text', text, bold)),
    `<rect x="${MARGIN}" y="${foot}" width="${room}" height="2" fill="${colourOf('hairline')}"/>`,
    line(foot + 44, 22, 'text', cut(owner, 22, room - 360), bold),
    `<text x="${width - MARGIN}" y="${foot + 44}" font-size="22" text-anchor="end" fill="${colourOf('muted')}">${escapeXml(asOf)}</text>`,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${previewFonts}" fill="none"><rect width="100%" height="100%" fill="${colourOf('surface')}"/>`,
    `<rect width="12" height="100%" fill="${colourOf('after')}"/>`,
    ...parts,
    drawing === undefined ? '' : placed(drawing, top - 28, foot - 12),
    '</svg>',
  ].join('');

  function placed(markup: string, from: number, to: number): string {
    const chart = drawingParts(markup);
    const scale = Math.min(room / chart.width, (to - from) / chart.height);
    const x = MARGIN + (room - chart.width * scale) / 2;
    const place = `translate(${Math.round(x)},${Math.round(from)}) scale(${scale.toFixed(4)})`;
    return `<g transform="${place}" font-size="14">${withColours(chart.body, colourOf)}</g>`;
  }
}
