import type { Range } from '../../insight/economics/range.ts';
import { changeLabel, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, Table } from '../chart.ts';
import { colour } from '../colours.ts';
import { formatDate, formatMoney, formatMoneyShort } from '../format.ts';
import { framed, frameOf, unitLabel } from '../frame.ts';
import { label } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { dayEnd } from '../period.ts';
import { keepWithin } from '../plot.ts';

/** What a pain point has put at risk from the day it was opened up to a day, at so much a month. */
export interface CostOfDelayInput {
  readonly name: string;
  readonly opened: string;
  readonly asOf: string;
  readonly perMonth: Range;
  readonly total: Range;
  readonly changedOn?: string;
}

const HEADER = { unit: -70, change: -70, value: -34, range: -12, height: 86 };
const unit = { kind: 'money', label: 'At risk since opened' } as const;

function spec(input: CostOfDelayInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { opened, asOf, total, changedOn } = input;
  const [start, end] = [Date.parse(opened), Math.max(dayEnd(asOf), dayEnd(opened))];
  const frame = frameOf(
    size,
    { unit, every: 'month', values: [0, total.low, total.base, total.high], domain: [start, end], fromZero: true },
    context,
  );
  const line = { series: 'base', stroke: colour('signal'), width: 3, dash: [] };
  const area = { series: 'range', fill: colour('signal'), opacity: 0.16 };
  const known = total.high > total.low;
  const range = `${formatMoneyShort(total.low, context)} to ${formatMoneyShort(total.high, context)}`;
  const valueSize = size === 'wide' ? 22 : 18;
  const at = keepWithin(
    label(frame.width, HEADER.value, `${formatMoneyShort(total.base, context)} at risk so far`, {
      align: 'center',
      role: 'signal',
      bold: true,
      size: valueSize,
    }),
    2 - frame.left,
    frame.width + frame.right - 2,
  );
  const rightEdge = at.x + textWidth(at.text, valueSize, true) / 2;
  return framed(frame, HEADER.height, {
    areas: known
      ? [
          { ...area, x: start, y: 0, y2: 0 },
          { ...area, x: end, y: total.low, y2: total.high },
        ]
      : [],
    rules: changeRule(changedOn, frame, -2),
    lines: [
      { ...line, x: start, y: 0 },
      { ...line, x: end, y: total.base },
    ],
    dots: [
      {
        x: end,
        y: total.base,
        size: 60,
        shape: 'circle',
        fill: colour('signal'),
        stroke: colour('signal'),
        title: `${formatDate(asOf, context)}: ${formatMoney(total.base, context)}`,
      },
    ],
    labels: [
      unitLabel(frame, unit, HEADER.unit),
      at,
      ...(known ? [label(rightEdge, HEADER.range, range, { align: 'right' })] : []),
      ...changeLabel(changedOn, frame, frame.height - 10, context),
    ],
  });
}

function sentence({ name, opened, asOf, perMonth, total }: CostOfDelayInput, context: ChartContext): string {
  const money = (value: number): string => formatMoney(value, context);
  const range = `(${money(total.low)} to ${money(total.high)})`;
  const month = `${money(perMonth.base)} a month`;
  return `${name}: ${money(total.base)} ${range} at risk from ${formatDate(opened, context)} to ${formatDate(asOf, context)}, at ${month}.`;
}

function table({ name, opened, asOf, perMonth, total }: CostOfDelayInput, context: ChartContext): Table {
  const row = (title: string, { low, base, high }: Range): string[] => [
    title,
    ...[low, base, high].map((value) => formatMoney(value, context)),
  ];
  return {
    caption: `${name}: money at risk`,
    columns: [
      { label: 'Money at risk', numeric: false },
      { label: 'Low', numeric: true },
      { label: 'Base', numeric: true },
      { label: 'High', numeric: true },
    ],
    rows: [row('A month', perMonth), row(`From ${formatDate(opened, context)} to ${formatDate(asOf, context)}`, total)],
  };
}

/** Shows what waiting has put at risk since a pain point was opened, with its low and high figure. */
export const costOfDelay = defineChart<CostOfDelayInput>({ kind: 'cost-of-delay', spec, sentence, table });
