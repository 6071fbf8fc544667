import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, Table } from '../chart.ts';
import { colour } from '../colours.ts';
import { directionOf, sayDifference, sayFigure, sayWindow } from '../figures.ts';
import type { ChartDifference, ChartGoal, ChartMeasure, ChartPoint, ChartWindow, Grade } from '../figures.ts';
import { formatDate, formatMonth, formatNumber, formatPeriod, formatTarget, formatValue } from '../format.ts';
import { dayEnd } from '../period.ts';
import type { Box, Dot, Label, Picture, Rule } from '../picture.ts';
import { canvases, extentOf, keepWithin, leftRoom, placeLabel, plotOf } from '../plot.ts';
import type { Plot } from '../plot.ts';
import { MOST_DOTS, dotArea, seriesDot, seriesLines } from '../series-marks.ts';
import { FONT_SIZE, toSpec } from '../spec.ts';
import { label } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { timeDomain } from '../time-domain.ts';
import { timeScale } from '../time-scale.ts';
import { valueScale } from '../value-scale.ts';

/** A measure over time with the two windows that a claim compares and the day customers met the change. */
export interface BeforeAfterInput {
  readonly measure: ChartMeasure;
  readonly points: readonly ChartPoint[];
  readonly before?: ChartWindow;
  readonly after?: ChartWindow;
  readonly changedOn?: string;
  readonly difference?: ChartDifference;
  readonly goal?: ChartGoal;
  readonly grade?: Grade;
}

type Side = 'before' | 'after';

const VALUE_SIZE = 22;
const HEADER = { unit: -82, change: -58, name: -35, value: -10, height: 96 };

const inWindow = ({ period }: ChartPoint, window: ChartWindow | undefined): boolean =>
  window !== undefined && period >= window.from && period <= window.to;

function intervals({ before, after }: BeforeAfterInput): Box[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const window = side === 'before' ? before : after;
    if (window?.lower === undefined || window.upper === undefined) return [];
    const { from, to, lower: y, upper: y2 } = window;
    return [{ x: Date.parse(from), x2: dayEnd(to), y, y2, fill: colour(side), opacity: 0.22 }];
  });
}

function levels({ before, after }: BeforeAfterInput): Rule[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const window = side === 'before' ? before : after;
    if (window?.value === undefined) return [];
    const { from, to, value } = window;
    const dash = side === 'before' ? [6, 3] : [];
    return [{ x: Date.parse(from), x2: dayEnd(to), y: value, y2: value, stroke: colour(side), width: 3, dash }];
  });
}

function dots(input: BeforeAfterInput, width: number, context: ChartContext): Dot[] {
  const { points, measure, before, after, changedOn } = input;
  const area = dotArea(width, points.length);
  return points.flatMap((point) => {
    if (inWindow(point, before)) return [seriesDot(point, measure, area, { role: 'before', hollow: true }, context)];
    if (inWindow(point, after)) return [seriesDot(point, measure, area, { role: 'after' }, context)];
    if (points.length > MOST_DOTS) return [];
    const role = changedOn !== undefined && point.period >= changedOn ? 'after' : 'before';
    return [seriesDot(point, measure, area, { role, hollow: role === 'before', scale: 0.4 }, context)];
  });
}

function windowLabels(input: BeforeAfterInput, side: Side, plot: Plot, context: ChartContext): Label[] {
  const window = input[side];
  if (!window) return [];
  const middle = plot.x((Date.parse(window.from) + dayEnd(window.to)) / 2);
  const name = side === 'before' ? 'Before' : 'After';
  const known = window.value !== undefined;
  const value = known ? formatValue(window.value, input.measure.unit, context) : 'no figure';
  const options = { align: 'center' as const, role: side, bold: true };
  return [
    label(middle, HEADER.name, name, options),
    label(middle, HEADER.value, value, known ? { ...options, size: VALUE_SIZE } : { align: 'center' }),
  ];
}

const widest = (labels: readonly Label[]): number =>
  Math.max(0, ...labels.map(({ text, size, weight }) => textWidth(text, size, weight === 700)));

/** Keeps the names and figures of the windows over their windows, but apart from each other and inside the plot. */
function headline(input: BeforeAfterInput, plot: Plot, context: ChartContext): Label[] {
  const before = windowLabels(input, 'before', plot, context);
  const after = windowLabels(input, 'after', plot, context);
  const edge = plot.width + 10;
  const gap = 16;
  const middle = (labels: readonly Label[]): number => labels[0]?.x ?? 0;
  const afterCentre = Math.min(edge - widest(after) / 2, Math.max(widest(after) / 2, middle(after)));
  const room = after.length > 0 ? afterCentre - widest(after) / 2 - gap : edge;
  const beforeCentre = Math.max(widest(before) / 2, Math.min(room - widest(before) / 2, middle(before)));
  const free = Math.max(afterCentre, beforeCentre + (widest(before) + widest(after)) / 2 + gap);
  return [
    ...before.map((text) => ({ ...text, x: beforeCentre })),
    ...after.map((text) => ({ ...text, x: before.length > 0 ? free : afterCentre })),
  ];
}

function goalLabel(
  { goal, measure, points }: BeforeAfterInput,
  plot: Plot,
  taken: Label[],
  context: ChartContext,
): Label[] {
  if (!goal) return [];
  const text = `Goal ${formatTarget(goal.value, measure.unit, context)} by ${formatMonth(goal.by, context)}`;
  const y = plot.y(goal.value);
  const places = ([y - 6, y + FONT_SIZE + 4] as const)
    .filter((at) => at > FONT_SIZE && at < plot.height - 4)
    .flatMap((at) => [
      label(plot.width, at, text, { align: 'right', role: 'text' }),
      label(4, at, text, { role: 'text' }),
    ]);
  const marks = points.map((point) => ({ x: plot.x(Date.parse(point.period)), y: plot.y(point.value) }));
  const placed = placeLabel(
    places,
    taken.map((other) => extentOf(other)),
    marks,
  );
  return placed ? [placed] : [];
}

function picture(input: BeforeAfterInput, size: ChartSize, context: ChartContext): Picture {
  const { measure, points, before, after, changedOn, goal } = input;
  const canvas = canvases[size];
  const windows = [before, after].flatMap((window) => [window?.value, window?.lower, window?.upper]);
  const values = [...points.map((point) => point.value), ...windows, goal?.value].filter(
    (known) => known !== undefined,
  );
  const scale = valueScale(values, { unit: measure.unit, tickCount: canvas.valueTicks }, context);
  const left = leftRoom([scale]);
  const width = canvas.width - left - canvas.right;
  const [start, end] = timeDomain({ points, every: measure.every, windows: [before, after], days: [changedOn] });
  const time = timeScale(
    start,
    end,
    { every: measure.every, width, maxTicks: canvas.timeTicks, fontSize: FONT_SIZE },
    context,
  );
  const plot = plotOf(width, canvas.height, time, scale);
  const value = (y: number): number => scale.low + ((plot.height - y) / plot.height) * (scale.high - scale.low);

  const change = changedOn === undefined ? [] : [Date.parse(changedOn)];
  const changeLabel = change.map((at) =>
    keepWithin(
      label(plot.x(at), HEADER.change, `Changed ${formatDate(changedOn ?? '', context)}`, {
        align: 'center',
        role: 'text',
      }),
      -left + 2,
      plot.width + canvas.right - 2,
    ),
  );
  const labels = [label(-left + 2, HEADER.unit, measure.unit.label), ...changeLabel, ...headline(input, plot, context)];
  if (points.length === 0)
    labels.push(label(width / 2, canvas.height / 2, 'No figures yet', { align: 'center', role: 'text' }));
  const split = points.findIndex(({ period }) => changedOn !== undefined && period >= changedOn);
  const turn = split === -1 ? points.length : split;
  const newRules = change.map((at) => ({
    x: at,
    x2: at,
    y: scale.low,
    y2: value(HEADER.change + 6),
    stroke: colour('text'),
    width: 1.5,
    dash: [3, 3],
  }));
  const goals = goal
    ? [{ x: start, x2: end, y: goal.value, y2: goal.value, stroke: colour('text'), width: 1, dash: [1, 4] }]
    : [];
  const bands = (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).flatMap(([side, window]) =>
    window ? [{ x: Date.parse(window.from), x2: dayEnd(window.to), fill: colour(side), opacity: 0.09 }] : [],
  );
  return {
    width,
    gap: 0,
    padding: { top: HEADER.height, right: canvas.right, bottom: canvas.bottom, left },
    time,
    panels: [
      {
        height: canvas.height,
        scale,
        layers: {
          bands,
          boxes: intervals(input),
          rules: [...newRules, ...goals],
          lines: [
            ...seriesLines(points.slice(0, turn + 1), measure, 'before', { role: 'before', width: 1.5 }),
            ...seriesLines(points.slice(turn), measure, 'after', { role: 'after' }),
          ],
          levels: levels(input),
          dots: dots(input, width, context),
          labels: [...labels, ...goalLabel(input, plot, labels, context)],
        },
      },
    ],
  };
}

function verdict({ measure, before, after, difference, grade }: BeforeAfterInput, context: ChartContext): string {
  const { name, unit, better } = measure;
  if (!before || before.value === undefined || grade === 0) return `${name}: there is no before figure.`;
  const from = `${formatValue(before.value, unit, context)} (${sayWindow(before, context)})`;
  if (!after || after.value === undefined) return `${name}: too early to tell. Before, it was ${from}.`;
  const to = `${formatValue(after.value, unit, context)} (${sayWindow(after, context)})`;
  if (grade === 1 || !difference) return `${name}: too early to tell. It was ${from} before and ${to} after.`;
  const gap = sayDifference(difference, unit, context);
  const direction = directionOf(difference, better);
  if (direction === 'none' || grade === 2) return `${name}: no clear change, from ${from} to ${to}; ${gap}.`;
  const verb = after.value > before.value ? 'rose' : 'fell';
  const beyond =
    grade === 4 ? ', more than its own trend explains' : grade === 5 ? ', more than in the comparison group' : '';
  return `${name} ${verb} from ${from} to ${to}, which is ${direction}${beyond}; ${gap}.`;
}

function sentence(input: BeforeAfterInput, context: ChartContext): string {
  const { measure, points, changedOn, goal } = input;
  if (points.length === 0) return `${measure.name}: no figures yet.`;
  const goalText = goal
    ? ` The goal is ${formatTarget(goal.value, measure.unit, context)} by ${formatMonth(goal.by, context)}.`
    : '';
  const change = changedOn === undefined ? '' : ` Customers met the change on ${formatDate(changedOn, context)}.`;
  return `${verdict(input, context)}${change}${goalText}`;
}

function table({ measure, points, before, after }: BeforeAfterInput, context: ChartContext): Table {
  const { name, unit, every } = measure;
  const side = (point: ChartPoint): string =>
    inWindow(point, before) ? 'before' : inWindow(point, after) ? 'after' : '';
  const counted = points.some(({ n }) => n !== undefined);
  const windows = (
    [
      ['Before', before],
      ['After', after],
    ] as const
  ).flatMap(([title, window]) =>
    window?.value === undefined
      ? []
      : [
          {
            period: `${title}: ${sayWindow(window, context)}`,
            figure: { ...window, value: window.value },
            side: title.toLowerCase(),
          },
        ],
  );
  const rows = [
    ...points.map((point) => ({
      period: formatPeriod(point.period, every, context),
      figure: point,
      side: side(point),
    })),
    ...windows,
  ];
  return {
    caption: `${name}, ${unit.label}`,
    columns: [
      { label: 'Period', numeric: false },
      { label: 'Figure (95% interval)', numeric: true },
      ...(counted ? [{ label: 'n', numeric: true }] : []),
      { label: 'Window', numeric: false },
    ],
    rows: rows.map((row) => [
      row.period,
      sayFigure(row.figure, unit, context),
      ...(counted ? [row.figure.n === undefined ? '' : formatNumber(row.figure.n, context)] : []),
      row.side,
    ]),
  };
}

/** Shows whether a measure moved after the change: both windows shaded and named, the day of the change, the intervals. */
export const beforeAfter = defineChart<BeforeAfterInput>({
  kind: 'before-after',
  spec: (input, size, context) => toSpec(picture(input, size, context)),
  sentence,
  table,
});
