import { changeLabel, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { sayFigure, sayPeriod, sayUnfinished, sayWindow, windowUnit } from '../figures.ts';
import type { ChartGoal, ChartMeasure, ChartPoint, ChartWindow } from '../figures.ts';
import { formatDate, formatMonth, formatNumber, formatTarget, formatValue } from '../../wording/format.ts';
import { headerOf } from '../header.ts';
import { emptyLabels, framed, frameOf, unitLabels, unitRoom } from '../frame.ts';
import { goalLabel, goalRule } from '../goal-mark.ts';
import { keyMarks } from '../key.ts';
import type { Dot } from '../picture.ts';
import { MOST_DOTS, dotArea, seriesDot, seriesLines, unfinishedKey } from '../series-marks.ts';
import { timeDomain } from '../time-domain.ts';
import { inWindow, windowBands, windowHeadline, windowIntervals, windowLevels } from '../window-marks.ts';
import type { ChartWindows } from '../window-marks.ts';
import { chartWords } from '../../wording/language.ts';

/** A measure over time with the two windows that a claim compares and the day customers met the change. */
export interface BeforeAfterInput extends ChartWindows {
  readonly measure: ChartMeasure;
  readonly points: readonly ChartPoint[];
  readonly changedOn?: string;
  readonly goal?: ChartGoal;
  /** What the claim says of the measure, in the words that pages put it into. */
  readonly verdict?: string;
  /** Whether the windows were compared, perhaps by the months alone that both have; else their figures are of all in them. */
  readonly compared?: boolean;
}

function dots(input: BeforeAfterInput, width: number, context: ChartContext): Dot[] {
  const { points, measure, before, after, changedOn } = input;
  const area = dotArea(width, points.length);
  return points.flatMap((point) => {
    if (inWindow(point, before)) return [seriesDot(point, measure, area, { role: 'before', hollow: true }, context)];
    if (inWindow(point, after)) return [seriesDot(point, measure, area, { role: 'after' }, context)];
    if (points.length > MOST_DOTS && !point.unfinished) return [];
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
  const running = unfinishedKey(points, context);
  const header = headerOf({
    value: 24 * named,
    name: 24 * named,
    change: changedOn === undefined ? 0 : 23,
    key: 22 * running.length,
    unit: unitRoom(frame, measure.unit),
  });
  const key = keyMarks(running, frame, header.key);
  const headline = windowHeadline(input, frame, measure.unit, header, context);
  const labels = [
    ...unitLabels(frame, measure.unit, header.unit),
    ...key.labels,
    ...changeLabel(changedOn, frame, header.change, context),
    ...headline,
    ...emptyLabels(frame, points, context),
  ];
  const split = points.findIndex(({ period }) => changedOn !== undefined && period >= changedOn);
  const turn = split === -1 ? points.length : split;
  return framed(frame, header.height, {
    bands: windowBands(input),
    boxes: windowIntervals(input),
    rules: [...changeRule(changedOn, frame, header.change + 6, headline), ...goalRule(goal, frame)],
    lines: [
      ...seriesLines(points.slice(0, turn + 1), measure, 'before', { role: 'before', width: 1.5 }),
      ...seriesLines(points.slice(turn), measure, 'after', { role: 'after' }),
    ],
    levels: windowLevels(input),
    dots: [...dots(input, frame.width, context), ...key.dots],
    labels: [...labels, ...goalLabel(goal, frame, measure.unit, points, labels, context)],
  });
}

function sayBoth({ before, after, measure }: BeforeAfterInput, context: ChartContext): string {
  const { beforeAfter: words, noFigure } = chartWords(context);
  const unit = windowUnit([before, after], measure.unit);
  const say = (side: 'before' | 'after', window: ChartWindow | undefined): string => {
    if (!window) return '';
    const figure = window.value === undefined ? noFigure : formatValue(window.value, unit, context);
    return words.side[side](`${figure} (${sayWindow(window, context)})`);
  };
  return [say('before', before), say('after', after)].filter(Boolean).join(' ');
}

function sentence(input: BeforeAfterInput, context: ChartContext): string {
  const { measure, points, changedOn, goal, verdict } = input;
  const words = chartWords(context);
  if (points.length === 0) return words.hasNoFigures(measure.name);
  return [
    `${measure.name}.`,
    verdict,
    sayBoth(input, context),
    sayUnfinished(points, measure.every, context),
    changedOn === undefined ? '' : words.metChange(formatDate(changedOn, context)),
    goal ? words.theGoal(formatTarget(goal.value, measure.unit, context), formatMonth(goal.by, context)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function table(
  { measure, points, before, after, compared = false }: BeforeAfterInput,
  context: ChartContext,
): ChartTable {
  const { name, unit, every } = measure;
  const { sides, columns, beforeAfter: words } = chartWords(context);
  const inWindows = windowUnit([before, after], unit);
  const windows = [
    { side: sides.before, window: before },
    { side: sides.after, window: after },
  ].flatMap(({ side, window }) =>
    window?.value === undefined
      ? []
      : [
          {
            period: words[compared ? 'compared' : 'wholeWindow'](sayWindow(window, context)),
            figure: { ...window, value: window.value },
            unit: inWindows,
            side,
          },
        ],
  );
  const rows = [
    ...points.map((point) => ({
      period: sayPeriod(point, every, context),
      figure: point,
      unit,
      side: inWindow(point, before) ? sides.before : inWindow(point, after) ? sides.after : '',
    })),
    ...windows,
  ];
  const counted = rows.some(({ figure }) => figure.n !== undefined);
  const count = ({ n }: { readonly n?: number }): string => (n === undefined ? '' : formatNumber(n, context));
  return {
    caption: `${name}, ${unit.label}`,
    columns: [
      { label: columns.period, numeric: false },
      { label: columns.figureWithInterval, numeric: true },
      ...(counted ? [{ label: columns.n, numeric: true }] : []),
      { label: columns.window, numeric: false },
    ],
    rows: rows.map(({ period, figure, unit: written, side }) => [
      period,
      sayFigure(figure, written, context),
      ...(counted ? [count(figure)] : []),
      side,
    ]),
  };
}

/** Shows whether a measure moved after the change: both windows shaded and named, the day of it, the intervals. */
export const beforeAfterKind = defineChart<BeforeAfterInput>({ kind: 'before-after', spec, sentence, table });
