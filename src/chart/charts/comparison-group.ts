import { changeLabel, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import type { ColourRole } from '../colours.ts';
import { includesNone, sayDifference, sayFigure, sayPeriod, sayWindow, windowUnit } from '../figures.ts';
import type { ChartDifference, ChartMeasure, ChartPoint, ChartWindow } from '../figures.ts';
import { formatShort, formatValue, type Unit } from '../../wording/format.ts';
import { headerOf } from '../header.ts';
import { emptyLabels, framed, frameOf, unitLabels, unitRoom } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { dayEnd } from '../period.ts';
import type { Dot, Label, RuleMark, Vertex } from '../picture.ts';
import { blockAt, spread } from '../plot.ts';
import { MOST_DOTS, dotArea, seriesDot, seriesLines } from '../series-marks.ts';
import { FONT_SIZE } from '../spec.ts';
import { textLine } from '../text.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { timeDomain } from '../time-domain.ts';
import { inWindow, windowBands, windowNames } from '../window-marks.ts';
import { chartWords } from '../../wording/language.ts';

/** One group's series, with its figure in each window. */
interface ChartGroup {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly before?: ChartWindow;
  readonly after?: ChartWindow;
}

/** A group that met the change beside one that did not, with the difference in differences. */
export interface ComparisonGroupInput {
  readonly measure: ChartMeasure;
  readonly changed: ChartGroup;
  readonly comparison: ChartGroup;
  readonly changedOn?: string;
  readonly effect?: ChartDifference;
}

const NAME_ROOM = { wide: 130, narrow: 84 };

interface GroupStyle {
  readonly role: ColourRole;
  readonly hollow: boolean;
  readonly dash: readonly number[];
}

const styles: Readonly<Record<'changed' | 'comparison', GroupStyle>> = {
  changed: { role: 'after', hollow: false, dash: [] },
  comparison: { role: 'before', hollow: true, dash: [5, 3] },
};

const groupNames = ['comparison', 'changed'] as const;

function groupMarks(
  input: ComparisonGroupInput,
  width: number,
  context: ChartContext,
): { lines: Vertex[]; levels: RuleMark[]; dots: Dot[] } {
  const { measure } = input;
  const parts = groupNames.map((which) => {
    const { points, before, after } = input[which];
    const { role, hollow, dash } = styles[which];
    const area = dotArea(width, points.length);
    return {
      lines: seriesLines(points, measure, which, { role, dash, width: hollow ? 1.5 : 2 }),
      levels: [before, after].flatMap((window) => {
        if (window?.value === undefined) return [];
        const { from, to, value } = window;
        return [{ x: Date.parse(from), x2: dayEnd(to), y: value, y2: value, stroke: colour(role), width: 3, dash }];
      }),
      dots: points
        .filter((point) => points.length <= MOST_DOTS / 2 || inWindow(point, before) || inWindow(point, after))
        .map((point) => seriesDot(point, measure, area, { role, hollow, scale: 0.6 }, context)),
    };
  });
  return {
    lines: parts.flatMap(({ lines }) => lines),
    levels: parts.flatMap(({ levels }) => levels),
    dots: parts.flatMap(({ dots }) => dots),
  };
}

/** The unit in which all four figures of the windows are written alike. */
function groupUnit({ measure, changed, comparison }: ComparisonGroupInput): Unit {
  return windowUnit([changed.before, changed.after, comparison.before, comparison.after], measure.unit);
}

function groupLabels(input: ComparisonGroupInput, frame: Frame, room: number, context: ChartContext): Label[] {
  const say = (value: number): string => formatShort(value, groupUnit(input), context);
  const blocks = groupNames.map((which) => {
    const { name, points, before, after } = input[which];
    const last = after?.value ?? points.at(-1)?.value;
    if (last === undefined) return [];
    const { role } = styles[which];
    const moved =
      before?.value === undefined || after?.value === undefined
        ? ''
        : `${say(before.value)} →\u00a0${say(after.value)}`;
    const lines = [
      ...wrapText(name, FONT_SIZE, room, true).map((text) => textLine(text, { role, bold: true })),
      ...wrapText(moved, FONT_SIZE, room).map((text) => textLine(text, { role })),
    ];
    return blockAt(frame.width + 8, frame.y(last), lines);
  });
  return spread(blocks, 8, frame.height + 34);
}

function spec(input: ComparisonGroupInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { measure, changed, comparison, changedOn } = input;
  const points = [...changed.points, ...comparison.points];
  const windows = [changed.before, changed.after, comparison.before, comparison.after];
  const room = NAME_ROOM[size];
  const words = [changed.name, comparison.name].flatMap((name) => name.split(' '));
  const widestWord = Math.max(...words.map((word) => textWidth(word, FONT_SIZE, true)));
  const frame = frameOf(
    size,
    {
      unit: measure.unit,
      every: measure.every,
      values: [...points.map(({ value }) => value), ...windows.map((window) => window?.value)],
      domain: timeDomain({ points, every: measure.every, windows, days: [changedOn] }),
      right: points.length > 0 ? Math.max(room, widestWord) + 10 : 0,
    },
    context,
  );
  const { lines, levels, dots } = groupMarks(input, frame.width, context);
  const named = changed.before || changed.after ? 22 : 0;
  const header = headerOf({
    name: named,
    change: changedOn === undefined ? 0 : 22,
    unit: unitRoom(frame, measure.unit),
  });
  const names = windowNames(changed, frame, header.name, context);
  return framed(frame, header.height, {
    bands: windowBands(changed),
    rules: changeRule(changedOn, frame, header.change + 6, names),
    lines,
    levels,
    dots,
    labels: [
      ...unitLabels(frame, measure.unit, header.unit),
      ...changeLabel(changedOn, frame, header.change, context),
      ...names,
      ...groupLabels(input, frame, room, context),
      ...emptyLabels(frame, points, context),
    ],
  });
}

function sayMove({ name, before, after }: ChartGroup, unit: Unit, context: ChartContext): string {
  const { comparisonGroup: words } = chartWords(context);
  if (before?.value === undefined || after?.value === undefined) return words.oneSided(name);
  return words.went(name, formatValue(before.value, unit, context), formatValue(after.value, unit, context));
}

function sentence(input: ComparisonGroupInput, context: ChartContext): string {
  const { measure, changed, comparison, effect } = input;
  const { comparisonGroup: words, hasNoFigures } = chartWords(context);
  if (changed.points.length === 0) return hasNoFigures(measure.name);
  const moves = [changed, comparison].map((group) => sayMove(group, groupUnit(input), context));
  const apart = effect
    ? [
        words.effect(sayDifference(effect, measure.unit, context)),
        ...(includesNone(effect) ? [words.includesNone] : []),
      ]
    : [words.tooEarly];
  return [`${measure.name}.`, ...moves, ...apart].join(' ');
}

function table(input: ComparisonGroupInput, context: ChartContext): ChartTable {
  const { measure, changed, comparison } = input;
  const { comparisonGroup: words, columns, sides } = chartWords(context);
  const { name, unit, every } = measure;
  const groups = [changed, comparison];
  const figures = groups.map(({ points }) => new Map(points.map((point) => [point.period, point])));
  const periods = [...new Set(figures.flatMap((group) => [...group.keys()]))].sort();
  const windows = (['before', 'after'] as const).flatMap((side) => {
    const window = changed[side];
    if (!window) return [];
    const cells = groups.map((group) => {
      const { value, ...rest } = group[side] ?? {};
      return value === undefined ? '' : sayFigure({ ...rest, value }, groupUnit(input), context);
    });
    return [[`${sides[side]}, ${sayWindow(window, context)}`, ...cells]];
  });
  return {
    caption: words.caption(name, unit.label),
    columns: [
      { label: columns.period, numeric: false },
      ...groups.map((group) => ({ label: group.name, numeric: true })),
    ],
    rows: [
      ...periods.map((period) => [
        sayPeriod({ period }, every, context),
        ...figures.map((group) => {
          const point = group.get(period);
          return point ? sayFigure(point, unit, context) : '';
        }),
      ]),
      ...windows,
    ],
  };
}

/** Shows a group that met the change beside one that did not. */
export const comparisonGroupKind = defineChart<ComparisonGroupInput>({
  kind: 'comparison-group',
  oneSize: 'narrow',
  spec,
  sentence,
  table,
});
