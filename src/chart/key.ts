import { colour } from './colours.ts';
import type { ColourRole } from './colours.ts';
import type { Frame } from './frame.ts';
import type { Dot, Label } from './picture.ts';
import { label } from './text.ts';
import { textWidth } from './text-width.ts';
import { FONT_SIZE } from './spec.ts';

/** A mark that cannot be named where it stands, because there are many of it. */
export interface KeyEntry {
  readonly role: ColourRole;
  readonly shape: Dot['shape'];
  readonly text: string;
  readonly hollow?: boolean;
}

/** Explains marks in one row above the plot, each mark beside its meaning. */
export function keyMarks(entries: readonly KeyEntry[], frame: Frame, y: number): { dots: Dot[]; labels: Label[] } {
  let x = 8 - frame.left;
  const dots: Dot[] = [];
  const labels: Label[] = [];
  for (const { role, shape, text, hollow = false } of entries) {
    const place = { x: frame.timeAt(x), y: frame.valueAt(y - 5) };
    dots.push({
      ...place,
      size: 60,
      shape,
      fill: colour(hollow ? 'surface' : role),
      stroke: colour(role),
      title: text,
    });
    labels.push(label(x + 10, y, text));
    x += 10 + textWidth(text, FONT_SIZE) + 24;
  }
  return { dots, labels };
}
