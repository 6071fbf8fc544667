import type { ChartContext } from './chart.ts';
import { colour } from './colours.ts';
import type { ColourRole } from './colours.ts';
import { sayPoint } from './figures.ts';
import type { ChartMeasure, ChartPoint } from './figures.ts';
import { periodMiddle, unbrokenRuns } from './period.ts';
import type { Dot, Vertex } from './picture.ts';

/** How a series is drawn. */
export interface LineStyle {
  readonly role: ColourRole;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A dot's looks: hollow for before, filled for after, so that both are told apart without colour. */
export interface DotStyle {
  readonly role: ColourRole;
  readonly hollow?: boolean;
  readonly scale?: number;
  readonly shape?: Dot['shape'];
}

/** Above this many points, dots would cover each other and the line alone is drawn. */
export const MOST_DOTS = 60;

/** Draws a series as lines that stop at a missing period. */
export function seriesLines(
  points: readonly ChartPoint[],
  { every }: ChartMeasure,
  name: string,
  { role, width = 2, dash = [] }: LineStyle,
): Vertex[] {
  return unbrokenRuns(points, every).flatMap((run, i) =>
    run.map(({ period, value }) => ({
      series: `${name}-${i}`,
      x: periodMiddle(period, every),
      y: value,
      stroke: colour(role),
      width,
      dash,
    })),
  );
}

/** Gives the area of an ordinary dot, in square pixels: smaller where points are close together. */
export function dotArea(plotWidth: number, periods: number): number {
  const radius = Math.max(1.6, Math.min(4, (plotWidth / Math.max(1, periods)) * 0.32));
  return Math.round(Math.PI * radius * radius * 10) / 10;
}

/** Draws one figure as a dot that says its value when pointed at. */
export function seriesDot(
  point: ChartPoint,
  measure: ChartMeasure,
  area: number,
  { role, hollow = false, scale = 1, shape = 'circle' }: DotStyle,
  context: ChartContext,
): Dot {
  return {
    x: periodMiddle(point.period, measure.every),
    y: point.value,
    size: area * scale,
    shape,
    fill: colour(hollow ? 'surface' : role),
    stroke: colour(role),
    title: sayPoint(point, measure, context),
  };
}
