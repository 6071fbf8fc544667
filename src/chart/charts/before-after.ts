import type { Grade } from '../../insight/claim.ts';
import { changeLabel, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, Table } from '../chart.ts';
import { directionOf, sayDifference, sayFigure, sayWindow } from '../figures.ts';
import type { ChartDifference, ChartGoal, ChartMeasure, ChartPoint } from '../figures.ts';
import { formatDate, formatMonth, formatNumber, formatPeriod, formatTarget, formatValue } from '../format.ts';
import { headerOf } from '../header.ts';
import { emptyLabel, framed, frameOf, unitLabel } from '../frame.ts';
import { goalLabel, goalRule } from '../goal-mark.ts';
import type { Dot } from '../picture.ts';
import { MOST_DOTS, dotArea, seriesDot, seriesLines } from '../series-marks.ts';
import { timeDomain } from '../time-domain.ts';
import { inWindow, windowBands, windowHeadline, windowIntervals, windowLevels } from '../window-marks.ts';
import type { Windows } from '../window-marks.ts';

/** A measure over time with the two windows that a claim compares and the day customers met the change. */
export interface BeforeAfterInput extends Windows {
  readonly measure: ChartMeasure;
  readonly points: readonly ChartPoint[];
  readonly changedOn?: string;
  readonly difference?: ChartDifference;
  readonly goal?: ChartGoal;
  readonly grade?: Grade;
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

function spec(input: BeforeAfterInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { measure, points, before, after, changedOn, goal } = input;
  const windows = [before, after].flatMap((window) => [window?.value, window?.lower, window?.upper]);
  const frame = frameOf(
    size,
    {
      unit: measure.unit,
      every: measure.every,
      values: [...points.map(({ value }) => value), ...windows, goal?.value],
      domain: timeDomain({ points, every: measure.every, windows: [before, after], days: [changedOn] }),
    },
    context,
  );
  const named = before || after ? 1 : 0;
  const header = headerOf({ value: 24 * named, name: 24 * named, change: changedOn === undefined ? 0 : 23, unit: 20 });
  const labels = [
    unitLabel(frame, measure.unit, header.unit),
    ...changeLabel(changedOn, frame, header.change, context),
    ...windowHeadline(input, frame, measure.unit, header, context),
    ...(points.length === 0 ? [emptyLabel(frame, 'No figures yet')] : []),
  ];
  const split = points.findIndex(({ period }) => changedOn !== undefined && period >= changedOn);
  const turn = split === -1 ? points.length : split;
  return framed(frame, header.height, {
    bands: windowBands(input),
    boxes: windowIntervals(input),
    rules: [...changeRule(changedOn, frame, header.change + 6), ...goalRule(goal, frame)],
    lines: [
      ...seriesLines(points.slice(0, turn + 1), measure, 'before', { role: 'before', width: 1.5 }),
      ...seriesLines(points.slice(turn), measure, 'after', { role: 'after' }),
    ],
    levels: windowLevels(input),
    dots: dots(input, frame.width, context),
    labels: [...labels, ...goalLabel(goal, frame, measure.unit, points, labels, context)],
  });
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
  const windows = [
    { side: 'before', window: before },
    { side: 'after', window: after },
  ].flatMap(({ side, window }) =>
    window?.value === undefined
      ? []
      : [
          {
            period: `The whole window, ${sayWindow(window, context)}`,
            figure: { ...window, value: window.value },
            side,
          },
        ],
  );
  const rows = [
    ...points.map((point) => ({
      period: formatPeriod(point.period, every, context),
      figure: point,
      side: inWindow(point, before) ? 'before' : inWindow(point, after) ? 'after' : '',
    })),
    ...windows,
  ];
  const counted = rows.some(({ figure }) => figure.n !== undefined);
  const count = ({ n }: { readonly n?: number }): string => (n === undefined ? '' : formatNumber(n, context));
  return {
    caption: `${name}, ${unit.label}`,
    columns: [
      { label: 'Period', numeric: false },
      { label: 'Figure (95% interval)', numeric: true },
      ...(counted ? [{ label: 'n', numeric: true }] : []),
      { label: 'Window', numeric: false },
    ],
    rows: rows.map(({ period, figure, side }) => [
      period,
      sayFigure(figure, unit, context),
      ...(counted ? [count(figure)] : []),
      side,
    ]),
  };
}

/** Shows whether a measure moved after the change: both windows shaded and named, the day of it, the intervals. */
export const beforeAfter = defineChart<BeforeAfterInput>({ kind: 'before-after', spec, sentence, table });
