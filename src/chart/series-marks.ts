import type { ChartContext } from './chart.ts';
import { colour } from './colours.ts';
import type { ColourRole } from './colours.ts';
import { sayPoint } from './figures.ts';
import type { ChartMeasure, ChartPoint } from './figures.ts';
import { periodMiddle, unbrokenRuns } from './period.ts';
import type { KeyEntry } from './key.ts';
import type { Dot, Vertex } from './picture.ts';
import { chartWords } from '../wording/language.ts';

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
  const vertex = ({ period, value }: ChartPoint, series: string, dashed: readonly number[]): Vertex => ({
    series,
    x: periodMiddle(period, every),
    y: value,
    stroke: colour(role),
    width,
    dash: dashed,
  });
  return unbrokenRuns(points, every).flatMap((run, i) => {
    const over = run.filter(({ unfinished }) => !unfinished);
    const running = run.filter(({ unfinished }) => unfinished);
    const leading = running.length > 0 ? [...over.slice(-1), ...running] : [];
    return [
      ...over.map((point) => vertex(point, `${name}-${i}`, dash)),
      ...leading.map((point) => vertex(point, `${name}-${i}-not-over`, [1, 3])),
    ];
  });
}

/** Gives the area of an ordinary dot, in square pixels: smaller where points are close together. */
export function dotArea(plotWidth: number, periods: number): number {
  const radius = Math.max(1.6, Math.min(4, (plotWidth / Math.max(1, periods)) * 0.32));
  return Math.round(Math.PI * radius * radius * 10) / 10;
}

/** How a figure is drawn whose period is not over, whatever it is a figure of. */
const notOver = { role: 'muted', shape: 'diamond', hollow: true } as const;

/** Explains a hollow dot in a chart's key; nothing where every period is over. */
export function unfinishedKey(points: readonly ChartPoint[], context: ChartContext): readonly KeyEntry[] {
  return points.some(({ unfinished }) => unfinished) ? [{ ...notOver, text: chartWords(context).unfinished.key }] : [];
}

/** What a point said in the one size of a drawing, it says in the other. */
const said = new WeakMap<ChartPoint, { readonly by: readonly [ChartMeasure, ChartContext]; readonly text: string }>();

function titleOf(point: ChartPoint, measure: ChartMeasure, context: ChartContext): string {
  const known = said.get(point);
  if (known?.by[0] === measure && known.by[1] === context) return known.text;
  const text = sayPoint(point, measure, context);
  said.set(point, { by: [measure, context], text });
  return text;
}

/** Draws one figure as a dot that says its value when pointed at. */
export function seriesDot(
  point: ChartPoint,
  measure: ChartMeasure,
  area: number,
  style: DotStyle,
  context: ChartContext,
): Dot {
  const {
    role,
    hollow = false,
    scale = 1,
    shape = 'circle',
  } = point.unfinished ? { ...notOver, scale: Math.max(1, style.scale ?? 1) } : style;
  return {
    x: periodMiddle(point.period, measure.every),
    y: point.value,
    size: area * scale,
    shape,
    fill: colour(hollow ? 'surface' : role),
    stroke: colour(role),
    title: titleOf(point, measure, context),
  };
}
