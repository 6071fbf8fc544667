import { colour } from './colours.ts';
import type { ColourRole } from './colours.ts';
import type { Label } from './picture.ts';
import { FONT_SIZE } from './spec.ts';

/** A label's place, text and what makes it differ from ordinary text. */
export interface LabelOptions {
  readonly align?: Label['align'];
  readonly role?: ColourRole;
  readonly size?: number;
  readonly bold?: boolean;
}

/** Makes a label; ordinary text is muted, 14 pixels and starts at its place. */
export function label(x: number, y: number, text: string, options: LabelOptions = {}): Label {
  const { align = 'left', role = 'muted', size = FONT_SIZE, bold = false } = options;
  return { x, y, text, align, fill: colour(role), size, weight: bold ? 700 : 400 };
}

/** The looks of a line of text whose place is found later. */
export function textLine(text: string, options: LabelOptions = {}): Omit<Label, 'x' | 'y'> {
  const { x: _x, y: _y, ...line } = label(0, 0, text, options);
  return line;
}
