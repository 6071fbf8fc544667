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

/** Gives the room that the labels of vertical axes need to the left of a plot. */
export function leftRoom(scales: readonly ValueScale[]): number {
  const widths = scales.flatMap(({ labels }) => labels.map((label) => textWidth(label, FONT_SIZE)));
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

/** Moves labels of one column apart, each as little as needed, so that every line of text can be read. */
export function spread(labels: readonly Label[], lineHeight: number, top: number, bottom: number): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  let limit = top;
  const down = sorted.map((label) => {
    const y = Math.max(label.y, limit);
    limit = y + lineHeight;
    return { ...label, y };
  });
  limit = bottom;
  return down
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, limit);
      limit = y - lineHeight;
      return { ...label, y };
    })
    .reverse();
}
