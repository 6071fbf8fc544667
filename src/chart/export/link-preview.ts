import { chartThemes } from '../colours.ts';
import type { ColourRole } from '../colours.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { drawingParts, escapeXml, withColours } from './standalone-svg.ts';

/** What the image of a shared link says. */
export interface LinkPreview {
  /** The drawing in its narrow size, whose texts stay readable in a small preview; a plan without figures has none. */
  readonly drawing?: string;
  readonly organisation: string;
  readonly claim: string;
  /** Whether the claim is better or worse; missing where it is neither. */
  readonly label?: { readonly text: string; readonly role: ColourRole };
  readonly plan: string;
  readonly owner: string;
  readonly role: string;
  readonly asOf: string;
}

/** The size that chat programs and social networks ask for, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The fonts in which the image is drawn, wherever it is built. */
export const previewFonts = 'DejaVu Sans';

const MARGIN = 56;
const CHART = { left: 640, right: 1168, top: 40, bottom: 598 };
const PLAIN_ROOM = 1000;

interface Style {
  readonly size: number;
  readonly line: number;
  readonly most: number;
  readonly role: ColourRole;
  readonly bold?: boolean;
}

const styles = {
  organisation: { size: 24, line: 34, most: 1, role: 'muted' },
  claim: { size: 40, line: 50, most: 4, role: 'text', bold: true },
  label: { size: 28, line: 38, most: 1, role: 'text', bold: true },
  plan: { size: 24, line: 34, most: 3, role: 'muted' },
  owner: { size: 26, line: 36, most: 1, role: 'text', bold: true },
  role: { size: 22, line: 32, most: 1, role: 'muted' },
} as const satisfies Readonly<Record<string, Style>>;

const isRole = (role: string): role is ColourRole => role in chartThemes.light;
const colourOf = (role: string): string => (isRole(role) ? chartThemes.light[role] : chartThemes.light.text);

/** A text broken into lines, with the size and the distance of its lines, in pixels. */
interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
  readonly line: number;
}

const SMALLEST = 5;

/** Breaks a text into lines at the largest size at which all of it has room: a long text is smaller, none is cut. */
function fitted(text: string, style: Style, width: number, size: number = style.size): Fitted {
  const line = Math.round((style.line * size) / style.size);
  const lines = wrapText(text, size, width, style.bold);
  const fits =
    lines.length * line <= style.most * style.line && lines.every((each) => textWidth(each, size, style.bold) <= width);
  return fits || size <= SMALLEST ? { lines, size, line } : fitted(text, style, width, size - 1);
}

function block(text: string, style: Style, width: number, top: number): { readonly svg: string; readonly end: number } {
  const { lines, size, line } = fitted(text, style, width);
  const rows = lines.map((each, i) => `<text x="${MARGIN}" y="${top + i * line + size}">${escapeXml(each)}</text>`);
  const weight = style.bold ? ' font-weight="700"' : '';
  return {
    svg: `<g font-size="${size}"${weight} fill="${colourOf(style.role)}">${rows.join('')}</g>`,
    end: top + lines.length * line,
  };
}

function chart(drawing: string): string {
  const { width, height, body } = drawingParts(drawing);
  const scale = Math.min((CHART.right - CHART.left) / width, (CHART.bottom - CHART.top) / height);
  const x = Math.round(CHART.right - width * scale);
  const y = Math.round((CHART.top + CHART.bottom - height * scale) / 2);
  const place = `translate(${x},${y}) scale(${scale.toFixed(4)})`;
  return `<g transform="${place}" font-size="14">${withColours(body, colourOf)}</g>`;
}

/** Lays out the image that stands for a plan where its link is shared: claim, hero chart, owner and organisation. */
export function linkPreviewSvg(preview: LinkPreview): string {
  const { drawing, organisation, claim, label, plan, owner, role, asOf } = preview;
  const { width, height } = previewSize;
  const room = drawing === undefined ? PLAIN_ROOM : CHART.left - MARGIN - 32;
  const named = block(organisation, styles.organisation, room, 48);
  const claimed = block(claim, styles.claim, room, named.end + 20);
  const labelled = label && block(label.text, { ...styles.label, role: label.role }, room, claimed.end + 8);
  const planned = block(plan, styles.plan, room, (labelled ?? claimed).end + 16);
  const owned = block(owner, styles.owner, room, 478);
  const employed = block(role, styles.role, room, owned.end);
  const dated = block(asOf, styles.role, room, employed.end);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${previewFonts}" fill="none"><rect width="100%" height="100%" fill="${colourOf('surface')}"/>`,
    `<rect width="12" height="100%" fill="${colourOf('after')}"/>`,
    ...[named, claimed, labelled, planned, owned, employed, dated].map((part) => part?.svg ?? ''),
    drawing === undefined ? '' : chart(drawing),
    '</svg>',
  ].join('');
}
