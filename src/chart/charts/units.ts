import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize } from '../chart.ts';
import { colour } from '../colours.ts';
import type { ColourRole } from '../colours.ts';
import { sayFigure } from '../figures.ts';
import type { ChartMeasure } from '../figures.ts';
import type { Box, Dot, Label, RuleMark } from '../picture.ts';
import { canvases, keepWithin } from '../plot.ts';
import { FONT_SIZE, toSpec } from '../spec.ts';
import { label } from '../text.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { type Between, type ChartUnit, type UnitsInput, unitsTable } from '../units-table.ts';
import { valueScale } from '../value-scale.ts';
import type { ValueScale } from '../value-scale.ts';
import { formatNumber, formatValue } from '../../wording/format.ts';
import { chartWords } from '../../wording/language.ts';

/** More rows than this are in the table alone. */
const mostDrawn = 40;

const ROW = 34;
const LINE = 17;
const FOOT = 30;
const NAMES = 190;
const COUNTS = 82;

/** One row of the drawing, from its top. */
interface Row {
  readonly unit: ChartUnit;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

function rowsOf(units: readonly ChartUnit[], size: ChartSize, head: number, room: number): readonly Row[] {
  let top = head;
  return units.map((unit) => {
    const lines = wrapText(unit.name, FONT_SIZE, room);
    const height = size === 'wide' ? Math.max(ROW, lines.length * LINE + 14) : ROW + lines.length * LINE;
    const row = { unit, lines, top, height };
    top += height;
    return row;
  });
}

function spec({ measure, whole, units }: UnitsInput, size: ChartSize, context: ChartContext) {
  const canvas = canvases[size];
  const words = chartWords(context).units;
  const drawn = units.slice(0, mostDrawn);
  const left = size === 'wide' ? NAMES : 6;
  const counted = drawn.some(({ n }) => n !== undefined);
  const right = canvas.width - canvas.right - (counted && size === 'wide' ? COUNTS : 8);
  const head = headOf(
    measure,
    drawn.some(({ outer }) => outer !== undefined),
    size,
    context,
  );
  const rows = rowsOf(drawn, size, head.height, size === 'wide' ? NAMES - 16 : right - left - COUNTS);
  const last = rows.at(-1);
  const height = (last ? last.top + last.height : head.height + ROW) + FOOT;
  const values = drawn.flatMap(({ value, lower, upper, outer }) => [value, lower, upper, outer?.lower, outer?.upper]);
  const known = [whole, ...values].filter((value) => value !== undefined);
  const scale = valueScale(known, { unit: measure.unit, tickCount: canvas.valueTicks }, context);
  const x = (value: number) => left + ((value - scale.low) / (scale.high - scale.low)) * (right - left);
  const middleOf = ({ top, lines, height: room }: Row) =>
    size === 'wide' ? top + room / 2 : top + lines.length * LINE + (ROW - 8) / 2;
  const boxes = rows.flatMap((row) => limitBoxes(row, middleOf(row), x));
  const levels = rows.flatMap((row) => interval(row, middleOf(row), x));
  const dots = rows.map((row) => dotOf(row, middleOf(row), x, measure, context));
  const names = rows.flatMap((row) =>
    row.lines.map((text, i) => {
      const middle = middleOf(row) + 5 - ((row.lines.length - 1) * LINE) / 2;
      const y = size === 'wide' ? middle + i * LINE : row.top + 12 + i * LINE;
      return label(2, y, text, { role: 'text', bold: row.unit.beyond !== undefined });
    }),
  );
  const counts = rows.flatMap((row) => {
    const { n } = row.unit;
    if (n === undefined) return [];
    const y = size === 'wide' ? middleOf(row) + 5 : row.top + 12;
    return [label(canvas.width - 4, y, words.n(formatNumber(n, context)), { align: 'right' })];
  });
  const bottom = height - FOOT;
  const rule = (at: number, role: ColourRole, width: number, dash: readonly number[]): RuleMark => ({
    ...{ x: at, x2: at, y: 6 - head.height, y2: -bottom },
    ...{ stroke: colour(role), width, dash },
  });
  const together = words.whole(formatValue(whole, measure.unit, context));
  const said =
    drawn.length === 0
      ? []
      : [
          keepWithin(
            label(x(whole), head.height - 10, together, { align: 'center', role: 'text' }),
            2,
            canvas.width - 4,
          ),
        ];
  const empty =
    drawn.length > 0 ? [] : [label(left, head.height + 20, chartWords(context).noFigures, { role: 'text' })];
  return toSpec({
    plain: true,
    width: canvas.width,
    gap: 0,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    time: { start: 0, end: canvas.width, ticks: [], labels: [] },
    panels: [
      {
        height,
        scale: { low: -height, high: 0, ticks: [], labels: [] },
        layers: {
          boxes: [...boxes, ...head.boxes],
          rules: [
            ...scale.ticks.map((at) => rule(x(at), 'hairline', 1, [])),
            ...(drawn.length === 0 ? [] : [rule(x(whole), 'text', 1.5, [4, 3])]),
          ],
          levels,
          dots,
          labels: [
            ...names,
            ...axisLabels(scale, x, bottom).map((tick) => keepWithin(tick, 2, canvas.width - 2)),
            ...counts,
            ...said,
            ...head.labels,
            ...empty,
          ],
        },
      },
    ],
  });
}

function axisLabels(scale: ValueScale, x: (value: number) => number, y: number): Label[] {
  return scale.ticks.map((at, i) => label(x(at), y + 16, scale.labels[i] ?? '', { align: 'center' }));
}

function limitBoxes({ unit: { inner, outer } }: Row, middle: number, x: (value: number) => number): Box[] {
  const box = ({ lower, upper }: Between, opacity: number): Box => ({
    ...{ x: x(lower), x2: x(upper), y: -(middle - 10), y2: -(middle + 10) },
    ...{ fill: colour('before'), opacity },
  });
  return [...(outer ? [box(outer, 0.16)] : []), ...(inner ? [box(inner, 0.22)] : [])];
}

const roleOf = ({ beyond }: ChartUnit): ColourRole => (beyond === 'worse' ? 'signal' : 'after');

function interval({ unit }: Row, middle: number, x: (value: number) => number): RuleMark[] {
  const { lower, upper } = unit;
  if (lower === undefined || upper === undefined) return [];
  const place = { x: x(lower), x2: x(upper), y: -middle, y2: -middle };
  return [{ ...place, stroke: colour(roleOf(unit)), width: 2, dash: [] }];
}

/** Beyond the limits a dot is a diamond, so that it is told without its colour. */
function dotOf(
  { unit }: Row,
  middle: number,
  x: (value: number) => number,
  measure: ChartMeasure,
  context: ChartContext,
): Dot {
  return {
    ...{ x: x(unit.value), y: -middle, size: unit.beyond ? 130 : 80, shape: unit.beyond ? 'diamond' : 'circle' },
    ...{ fill: colour(roleOf(unit)), stroke: colour(roleOf(unit)) },
    title: `${unit.name}: ${sayFigure(unit, measure.unit, context)}`,
  };
}

/** What stands above the plot: the unit, what both shades mean, and room for the figure of all together. */
function headOf(measure: ChartMeasure, hasLimits: boolean, size: ChartSize, context: ChartContext) {
  const { width } = canvases[size];
  const { inner, outer } = chartWords(context).units.key;
  const unit = wrapText(measure.unit.label, FONT_SIZE, width - 4).map((text, i) => label(2, 16 + i * LINE, text));
  const boxes: Box[] = [];
  const labels: Label[] = [...unit];
  let [x, y] = [2, 16 + unit.length * LINE + 4];
  for (const [text, shades] of hasLimits
    ? ([
        [inner, [0.16, 0.22]],
        [outer, [0.16]],
      ] as const)
    : []) {
    const room = 28 + textWidth(text, FONT_SIZE);
    if (x > 2 && x + room > width) [x, y] = [2, y + LINE + 2];
    for (const opacity of shades)
      boxes.push({ x, x2: x + 22, y: -(y - 11), y2: -(y + 1), fill: colour('before'), opacity });
    labels.push(label(x + 28, y, text));
    x += room + 20;
  }
  return { boxes, labels, height: (hasLimits ? y : y - LINE - 4) + 32 };
}

function sentence({ measure, whole, units }: UnitsInput, context: ChartContext): string {
  const words = chartWords(context).units;
  if (units.length === 0) return chartWords(context).hasNoFigures(measure.name);
  const figure = formatValue(whole, measure.unit, context);
  const beyond = units.filter((unit) => unit.beyond !== undefined);
  const told = beyond.map((unit) => words.beyondOne(unit.name, formatValue(unit.value, measure.unit, context)));
  const hasLimits = units.some(({ outer }) => outer !== undefined);
  return [
    words.sentence(measure.name, formatNumber(units.length, context), figure),
    hasLimits ? (beyond.length === 0 ? words.noneBeyond : words.beyond(told.join(', '))) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Shows each unit of a whole with its interval, its n and the limits of what chance and usual differences explain. */
export const unitsKind = defineChart<UnitsInput>({ kind: 'units', spec, sentence, table: unitsTable });
