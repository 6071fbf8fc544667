import type { PeriodLength } from '../model/series.ts';
import type { ChartContext, ChartSize } from './chart.ts';
import type { Unit } from '../wording/format.ts';
import type { Label, Layers, Padding, Picture } from './picture.ts';
import { canvases, leftRoom, plotOf } from './plot.ts';
import type { Canvas, Plot } from './plot.ts';
import { FONT_SIZE, toSpec } from './spec.ts';
import { label } from './text.ts';
import { wrapText } from './text-width.ts';
import { timeScale } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';
import { valueScale } from './value-scale.ts';
import type { ValueScale } from './value-scale.ts';
import { chartWords } from '../wording/language.ts';

/** What decides the axes of a chart. */
export interface FrameOptions {
  readonly unit: Unit;
  readonly every: PeriodLength;
  readonly values: readonly (number | undefined)[];
  readonly domain: readonly [start: number, end: number];
  readonly fromZero?: boolean;
  /** Texts beside other panels' vertical axes, which need room on the left as well. */
  readonly labels?: readonly string[];
  /** Room on the right for texts at the end of lines, in pixels. */
  readonly right?: number;
}

/** The axes of a chart with a single plot, and where its times and values are in pixels. */
export interface Frame extends Plot {
  readonly canvas: Canvas;
  readonly left: number;
  readonly right: number;
  readonly time: TimeScale;
  readonly scale: ValueScale;
  /** Gives the value at a distance from the plot's top, for marks that reach above it. */
  readonly valueAt: (y: number) => number;
  /** Gives the time at a distance from the plot's left edge, for marks of a key. */
  readonly timeAt: (x: number) => number;
}

/** Lays out the two axes of a chart with a single plot. */
export function frameOf(size: ChartSize, options: FrameOptions, context: ChartContext): Frame {
  const { unit, every, values, domain, fromZero = false } = options;
  const canvas = canvases[size];
  const right = Math.max(canvas.right, options.right ?? 0);
  const known = values.filter((value) => value !== undefined);
  const scale = valueScale(known, { unit, tickCount: canvas.valueTicks, fromZero }, context);
  const left = leftRoom([scale.labels, options.labels ?? []]);
  const width = canvas.width - left - right;
  const time = timeScale(...domain, { every, width, maxTicks: canvas.timeTicks, fontSize: FONT_SIZE }, context);
  const plot = plotOf(width, canvas.height, time, scale);
  const valueAt = (y: number): number => scale.high - (y / plot.height) * (scale.high - scale.low);
  const timeAt = (x: number): number => time.start + (x / plot.width) * (time.end - time.start);
  return { ...plot, canvas, left, right, time, scale, valueAt, timeAt };
}

const UNIT_LINE = 20;

const unitLines = ({ canvas }: Pick<Frame, 'canvas'>, { label: text }: Unit): readonly string[] =>
  wrapText(text, FONT_SIZE, canvas.width - 4);

/** The room that the name of the unit takes above a plot, in pixels: a long one runs over several lines on a phone. */
export function unitRoom(frame: Pick<Frame, 'canvas'>, unit: Unit): number {
  return UNIT_LINE * Math.max(1, unitLines(frame, unit).length);
}

/** Names the unit of the vertical axis, above the plot; `y` is the baseline of its last line. */
export function unitLabels(frame: Pick<Frame, 'canvas' | 'left'>, unit: Unit, y: number): Label[] {
  const lines = unitLines(frame, unit);
  return lines.map((text, i) => label(2 - frame.left, y - UNIT_LINE * (lines.length - 1 - i), text));
}

/** Says in the middle of a plot without points why there is nothing to see. */
export function emptyLabels({ width, height }: Plot, points: readonly unknown[], context: ChartContext): Label[] {
  if (points.length > 0) return [];
  return [label(width / 2, height / 2, chartWords(context).noFigures, { align: 'center', role: 'text' })];
}

/** Puts the layers of a single plot into its frame, with a header of the given height above. */
export function framed(frame: Frame, header: number, layers: Layers): ReturnType<typeof toSpec> {
  const { canvas, left, right, width, time, scale } = frame;
  const padding: Padding = { top: header, right, bottom: canvas.bottom, left };
  const picture: Picture = { width, padding, gap: 0, time, panels: [{ height: canvas.height, scale, layers }] };
  return toSpec(picture);
}
