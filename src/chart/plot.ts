import type { ChartSize } from './chart.ts';
import type { Label } from './picture.ts';
import { FONT_SIZE } from './spec.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';
import type { ValueScale } from './value-scale.ts';

/** The measures of a drawing's canvas; a phone shows the narrow one without zooming. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly bottom: number;
  readonly valueTicks: number;
  readonly timeTicks: number;
}

/** The canvas of each size. */
export const canvases: Readonly<Record<ChartSize, Canvas>> = {
  wide: { width: 720, height: 260, right: 18, bottom: 46, valueTicks: 4, timeTicks: 8 },
  narrow: { width: 340, height: 220, right: 14, bottom: 46, valueTicks: 4, timeTicks: 4 },
};

const LABEL_PADDING = 8;
const LINE_HEIGHT = 17;

/** Gives the room that the labels of vertical axes need to the left of a plot. */
export function leftRoom(axes: readonly (readonly string[])[]): number {
  const widths = axes.flat().map((label) => textWidth(label, FONT_SIZE));
  return Math.ceil(Math.max(12, ...widths) + LABEL_PADDING + 2);
}

/** Where times and values are in a plot, in pixels from its upper left corner. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** Joins the two axes of a plot into positions. */
export function plotOf(width: number, height: number, time: TimeScale, scale: ValueScale): Plot {
  return {
    width,
    height,
    x: (at) => ((at - time.start) / (time.end - time.start)) * width,
    y: (value) => height - ((value - scale.low) / (scale.high - scale.low)) * height,
  };
}

/** The rectangle that a text covers. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Gives the rectangle that a label covers, with a little air around it. */
export function extentOf({ x, y, text, align, size, weight }: Label, air = 3): Extent {
  const width = textWidth(text, size, weight === 700);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left: left - air, right: left + width + air, top: y - size * 0.8 - air, bottom: y + size * 0.22 + air };
}

/** Tells whether two rectangles share a point. */
export function overlaps(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Moves a centred label sideways until it is inside the given bounds; the left bound wins. */
export function keepWithin(label: Label, left: number, right: number): Label {
  const half = textWidth(label.text, label.size, label.weight === 700) / 2;
  return { ...label, x: Math.max(left + half, Math.min(right - half, label.x)) };
}

/** Picks the first of some places for a label that is free, or else the one that hides least. */
export function placeLabel(
  places: readonly Label[],
  taken: readonly Extent[],
  marks: readonly { readonly x: number; readonly y: number }[],
): Label | undefined {
  const hidden = (label: Label): number => {
    const extent = extentOf(label);
    const texts = taken.filter((other) => overlaps(extent, other)).length;
    const covered = marks.filter(
      ({ x, y }) => x > extent.left && x < extent.right && y > extent.top && y < extent.bottom,
    ).length;
    return texts * 1000 + covered;
  };
  return places
    .map((label) => ({ label, cost: hidden(label) }))
    .reduce<{ label: Label; cost: number } | undefined>(
      (best, place) => (best && best.cost <= place.cost ? best : place),
      undefined,
    )?.label;
}

/** Makes one block of lines whose middle is at a height, as the name at the end of a line. */
export function blockAt(x: number, middle: number, lines: readonly Omit<Label, 'x' | 'y'>[]): Label[] {
  const top = middle + 5 - ((lines.length - 1) / 2) * LINE_HEIGHT;
  return lines.map((line, i) => ({ ...line, x, y: top + i * LINE_HEIGHT }));
}

/** Moves blocks of lines in one column apart, each as little as needed, so that every line can be read. */
export function spread(blocks: readonly (readonly Label[])[], top: number, bottom: number): Label[] {
  const start = (block: readonly Label[]): number => block[0]?.y ?? 0;
  const middle = (block: readonly Label[]): number => start(block) + (block.length * LINE_HEIGHT) / 2;
  const sorted = blocks.filter((block) => block.length > 0).sort((a, b) => middle(a) - middle(b));
  let limit = top;
  const starts = sorted.map((block) => {
    const y = Math.max(start(block), limit);
    limit = y + block.length * LINE_HEIGHT;
    return y;
  });
  limit = bottom + LINE_HEIGHT;
  for (const [i, block] of [...sorted.entries()].reverse()) {
    limit = Math.min(starts[i] ?? 0, limit - block.length * LINE_HEIGHT);
    starts[i] = limit;
  }
  return sorted.flatMap((block, i) => block.map((line, row) => ({ ...line, y: (starts[i] ?? 0) + row * LINE_HEIGHT })));
}
