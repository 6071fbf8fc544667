import type { ChartContext } from './chart.ts';
import { colour } from './colours.ts';
import { windowUnit, type ChartPoint, type ChartWindow } from './figures.ts';
import { formatShort, formatValue } from '../wording/format.ts';
import type { Unit } from '../wording/format.ts';
import { dayEnd } from './period.ts';
import type { Band, Box, Label, RuleMark } from './picture.ts';
import type { Frame } from './frame.ts';
import { label } from './text.ts';
import { textWidth } from './text-width.ts';
import { chartWords } from '../wording/language.ts';

/** The two windows of a claim; one that has not begun yet may be absent or without a figure. */
export interface ChartWindows {
  readonly before?: ChartWindow;
  readonly after?: ChartWindow;
}

type Side = 'before' | 'after';

const sides: readonly Side[] = ['before', 'after'];
const VALUE_SIZE = { wide: 22, narrow: 18 };
const GAP = 16;

/** Tells whether a point's period begins in a window and is over. */
export function inWindow({ period, unfinished }: ChartPoint, window: ChartWindow | undefined): boolean {
  return window !== undefined && !unfinished && period >= window.from && period <= window.to;
}

function eachWindow<Mark>(windows: ChartWindows, draw: (window: ChartWindow, side: Side) => Mark[]): Mark[] {
  return sides.flatMap((side) => {
    const window = windows[side];
    return window ? draw(window, side) : [];
  });
}

const spanOf = ({ from, to }: ChartWindow): { x: number; x2: number } => ({ x: Date.parse(from), x2: dayEnd(to) });

/** Shades the stretch of time of each window. */
export function windowBands(windows: ChartWindows): Band[] {
  return eachWindow(windows, (window, side) => [{ ...spanOf(window), fill: colour(side), opacity: 0.09 }]);
}

/** Shades the interval of each window's figure. */
export function windowIntervals(windows: ChartWindows): Box[] {
  return eachWindow(windows, (window, side) => {
    const { lower: y, upper: y2 } = window;
    return y === undefined || y2 === undefined ? [] : [{ ...spanOf(window), y, y2, fill: colour(side), opacity: 0.22 }];
  });
}

/** Draws each window's figure across it: broken before, solid after. */
export function windowLevels(windows: ChartWindows): RuleMark[] {
  return eachWindow(windows, (window, side) => {
    const { value: y } = window;
    if (y === undefined) return [];
    return [{ ...spanOf(window), y, y2: y, stroke: colour(side), width: 3, dash: side === 'before' ? [6, 3] : [] }];
  });
}

const widest = (labels: readonly Label[]): number =>
  Math.max(0, ...labels.map(({ text, size, weight }) => textWidth(text, size, weight === 700)));

/** Where a headline stands above its plot, in pixels. */
interface HeadlinePlace {
  readonly name: number;
  readonly value: number;
}

/** Names each window and its figure above it, moved aside where the two would touch or leave the drawing. */
export function windowHeadline(
  windows: ChartWindows,
  frame: Frame,
  unit: Unit,
  { name, value }: HeadlinePlace,
  context: ChartContext,
): Label[] {
  const size = frame.canvas.width > 500 ? VALUE_SIZE.wide : VALUE_SIZE.narrow;
  const { sides: names, noFigure } = chartWords(context);
  const textsOf = (side: Side, write: typeof formatValue): Label[] => {
    const window = windows[side];
    if (!window) return [];
    const middle = frame.x((Date.parse(window.from) + dayEnd(window.to)) / 2);
    const options = { align: 'center' as const, role: side, bold: true };
    const figure =
      window.value === undefined
        ? label(middle, value, noFigure, { align: 'center' })
        : label(middle, value, write(window.value, windowUnit([windows.before, windows.after], unit), context), {
            ...options,
            size,
          });
    return [label(middle, name, names[side], options), figure];
  };
  const bothOf = (write: typeof formatValue): [Label[], Label[]] => [textsOf('before', write), textsOf('after', write)];
  const inFull = bothOf(formatValue);
  const room = frame.left + frame.width + frame.right;
  const [before, after] = widest(inFull[0]) + widest(inFull[1]) + 2 * GAP <= room ? inFull : bothOf(formatShort);
  const [half, afterHalf] = [widest(before) / 2, widest(after) / 2];
  const edge = frame.width + frame.right - 2;
  const afterAt = Math.min(edge - afterHalf, Math.max(afterHalf, after[0]?.x ?? edge));
  const end = after.length > 0 ? afterAt - afterHalf - GAP : edge;
  const beforeAt = Math.max(half - frame.left, Math.min(end - half, before[0]?.x ?? 0));
  const free = before.length > 0 ? Math.max(afterAt, beforeAt + half + GAP + afterHalf) : afterAt;
  return [...before.map((text) => ({ ...text, x: beforeAt })), ...after.map((text) => ({ ...text, x: free }))];
}

/** Names both windows above them without figures, for charts whose lines carry the figures. */
export function windowNames(windows: ChartWindows, frame: Frame, y: number, context: ChartContext): Label[] {
  const { sides: names } = chartWords(context);
  const named = eachWindow(windows, ({ from, to }, side) => [
    label(frame.x((Date.parse(from) + dayEnd(to)) / 2), y, names[side], { align: 'center', role: 'text', bold: true }),
  ]);
  const [before, after] = named;
  if (!before || !after) return named;
  const apart = (widest([before]) + widest([after])) / 2 + GAP / 2;
  const middle = Math.min(Math.max((before.x + after.x) / 2, apart / 2), frame.width - apart / 2);
  if (after.x - before.x >= apart) return named;
  return [
    { ...before, x: middle - apart / 2 },
    { ...after, x: middle + apart / 2 },
  ];
}
