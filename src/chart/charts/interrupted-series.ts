import { changeLabel, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import type { ColourRole } from '../colours.ts';
import { includesNone, sayDifference, sayDifferenceShort, sayPeriod } from '../figures.ts';
import type { ChartDifference, ChartMeasure, ChartPoint } from '../figures.ts';
import { alikeUnit, formatDate, formatValue } from '../../wording/format.ts';
import { headerOf } from '../header.ts';
import { emptyLabels, framed, frameOf, unitLabels, unitRoom } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { periodMiddle } from '../period.ts';
import type { Label, RuleMark, Vertex } from '../picture.ts';
import { blockAt, spread } from '../plot.ts';
import { MOST_DOTS, dotArea, seriesDot } from '../series-marks.ts';
import type { LineStyle } from '../series-marks.ts';
import { FONT_SIZE } from '../spec.ts';
import { label, textLine } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { timeDomain } from '../time-domain.ts';
import type { ChartWords } from '../../wording/chart-words.ts';
import { chartWords, periodInWords } from '../../wording/language.ts';

/** A series with the lines fitted on both sides of the change, and where the old trend would have led. */
export interface InterruptedSeriesInput {
  readonly measure: ChartMeasure;
  readonly points: readonly ChartPoint[];
  readonly changedOn?: string;
  /** The fitted value of every period before the change, and of every one from it on. */
  readonly before: readonly ChartPoint[];
  readonly after: readonly ChartPoint[];
  /** Where the old trend would have led, for every period from the change on. */
  readonly counterfactual: readonly ChartPoint[];
  /** How far the last fitted value lies from there. */
  readonly effect?: ChartDifference;
}

type LineNames = ChartWords['interruptedSeries']['lines'][ChartSize];

function fittedLine(
  points: readonly ChartPoint[],
  { every }: ChartMeasure,
  series: string,
  style: LineStyle,
): Vertex[] {
  const { role, width = 2.5, dash = [] } = style;
  return points.map(({ period, value }) => ({
    series,
    x: periodMiddle(period, every),
    y: value,
    stroke: colour(role),
    width,
    dash,
  }));
}

function lineNames({ after, counterfactual }: InterruptedSeriesInput, frame: Frame, names: LineNames): Label[] {
  const [fitted, unchanged] = [after.at(-1), counterfactual.at(-1)];
  if (!fitted || !unchanged) return [];
  const block = (lines: readonly string[], value: number, role: ColourRole): Label[] =>
    blockAt(
      frame.width + 8,
      frame.y(value),
      lines.map((text) => textLine(text, { role, bold: true })),
    );
  const { fitted: since, counterfactual: old } = names;
  return spread([block(since, fitted.value, 'after'), block(old, unchanged.value, 'before')], 10, frame.height + 4);
}

function gapRule({ measure, after, counterfactual, effect }: InterruptedSeriesInput): RuleMark[] {
  const [fitted, unchanged] = [after.at(-1), counterfactual.at(-1)];
  if (!effect || !fitted || !unchanged) return [];
  const x = periodMiddle(fitted.period, measure.every);
  return [{ x, x2: x, y: fitted.value, y2: unchanged.value, stroke: colour('text'), width: 1.5, dash: [] }];
}

function spec(input: InterruptedSeriesInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { measure, points, changedOn, before, after, counterfactual, effect } = input;
  const drawn = [...points, ...before, ...after, ...counterfactual];
  const names = chartWords(context).interruptedSeries.lines[size];
  const widest = Math.max(
    ...Object.values(names)
      .flat()
      .map((text) => textWidth(text, FONT_SIZE, true)),
  );
  const frame = frameOf(
    size,
    {
      unit: measure.unit,
      every: measure.every,
      values: drawn.map(({ value }) => value),
      domain: timeDomain({ points: drawn, every: measure.every, days: [changedOn] }),
      right: after.length > 0 && counterfactual.length > 0 ? widest + 12 : 0,
    },
    context,
  );
  const header = headerOf({
    change: changedOn === undefined ? 0 : 22,
    effect: effect ? 24 : 0,
    unit: unitRoom(frame, measure.unit),
  });
  const area = dotArea(frame.width, points.length);
  const effectLabel = effect
    ? [
        label(frame.width + frame.right - 2, header.effect, sayDifferenceShort(effect, measure.unit, context), {
          align: 'right',
          role: 'text',
          bold: size === 'wide',
        }),
      ]
    : [];
  return framed(frame, header.height, {
    rules: changeRule(changedOn, frame, header.change + 6),
    lines: [
      ...fittedLine(before, measure, 'before', { role: 'before' }),
      ...fittedLine(counterfactual, measure, 'counterfactual', { role: 'before', width: 2, dash: [6, 4] }),
      ...fittedLine(after, measure, 'after', { role: 'after', width: 3 }),
    ],
    levels: gapRule(input),
    dots:
      points.length > MOST_DOTS * 2
        ? []
        : points.map((point) => {
            const isAfter = changedOn !== undefined && point.period >= changedOn;
            const role = isAfter ? 'after' : 'before';
            return seriesDot(point, measure, area, { role, hollow: !isAfter, scale: 0.6 }, context);
          }),
    labels: [
      ...unitLabels(frame, measure.unit, header.unit),
      ...changeLabel(changedOn, frame, header.change, context),
      ...effectLabel,
      ...lineNames(input, frame, names),
      ...emptyLabels(frame, points, context),
    ],
  });
}

function sentence(input: InterruptedSeriesInput, context: ChartContext): string {
  const { measure, points, changedOn, after, counterfactual, effect } = input;
  const { name, unit, every } = measure;
  const { interruptedSeries: words, hasNoFigures, metChange } = chartWords(context);
  const [fitted, unchanged] = [after.at(-1), counterfactual.at(-1)];
  if (points.length === 0) return hasNoFigures(name);
  if (!fitted || !unchanged || !effect) return words.tooShort(name);
  const alike = alikeUnit([fitted.value, unchanged.value], unit);
  const [at, led] = [fitted, unchanged].map(({ value }) => formatValue(value, alike, context));
  const ends = words.ends(periodInWords(fitted.period, every, context), at ?? '', led ?? '');
  return [
    `${name}.`,
    `${ends}: ${sayDifference(effect, unit, context)}.`,
    includesNone(effect) ? words.includesNone : '',
    changedOn === undefined ? '' : metChange(formatDate(changedOn, context)),
  ]
    .filter(Boolean)
    .join(' ');
}

function table(input: InterruptedSeriesInput, context: ChartContext): ChartTable {
  const { measure, points, before, after, counterfactual } = input;
  const { name, unit, every } = measure;
  const { interruptedSeries: words, columns } = chartWords(context);
  const at = (series: readonly ChartPoint[]): Map<string, number> =>
    new Map(series.map(({ period, value }) => [period, value]));
  const [figures, fitted, unchanged] = [at(points), at([...before, ...after]), at(counterfactual)];
  const periods = [...new Set([...figures.keys(), ...fitted.keys(), ...unchanged.keys()])].sort();
  const cell = (value: number | undefined): string => (value === undefined ? '' : formatValue(value, unit, context));
  return {
    caption: words.caption(name, unit.label),
    columns: [
      { label: columns.period, numeric: false },
      { label: columns.figure, numeric: true },
      { label: words.fitted, numeric: true },
      { label: words.counterfactual, numeric: true },
    ],
    rows: periods.map((period) => [
      sayPeriod({ period }, every, context),
      cell(figures.get(period)),
      cell(fitted.get(period)),
      cell(unchanged.get(period)),
    ]),
  };
}

/** Shows whether a measure did more than its own trend: the old trend goes on as a broken line. */
export const interruptedSeriesKind = defineChart<InterruptedSeriesInput>({
  kind: 'interrupted-series',
  oneSize: 'narrow',
  spec,
  sentence,
  table,
});
