import type { FigureRange } from '../../insight/economics/range.ts';
import { changeLabel, changeRule } from '../change-mark.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import { formatDate, formatMoney, formatMoneyShort } from '../../wording/format.ts';
import { framed, frameOf, unitLabels } from '../frame.ts';
import { label } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { dayEnd } from '../period.ts';
import { keepWithin } from '../plot.ts';
import { chartWords } from '../../wording/language.ts';

/** What a pain point has put at risk from the day it was opened up to a day, at so much a month. */
export interface CostOfDelayInput {
  readonly name: string;
  readonly opened: string;
  readonly asOf: string;
  readonly perMonth: FigureRange;
  readonly total: FigureRange;
  readonly changedOn?: string;
}

const HEADER = { unit: -70, change: -70, value: -34, range: -12, height: 86 };

function spec(input: CostOfDelayInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { opened, asOf, total, changedOn } = input;
  const words = chartWords(context);
  const unit = { kind: 'money', label: words.costOfDelay.axis } as const;
  const [start, end] = [Date.parse(opened), Math.max(dayEnd(asOf), dayEnd(opened))];
  const frame = frameOf(
    size,
    { unit, every: 'month', values: [0, total.low, total.base, total.high], domain: [start, end], fromZero: true },
    context,
  );
  const line = { series: 'base', stroke: colour('signal'), width: 3, dash: [] };
  const area = { series: 'range', fill: colour('signal'), opacity: 0.16 };
  const known = total.high > total.low;
  const range = words.range(formatMoneyShort(total.low, context), formatMoneyShort(total.high, context));
  const valueSize = size === 'wide' ? 22 : 18;
  const at = keepWithin(
    label(frame.width, HEADER.value, words.costOfDelay.soFar(formatMoneyShort(total.base, context)), {
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
      ...unitLabels(frame, unit, HEADER.unit),
      at,
      ...(known ? [label(rightEdge, HEADER.range, range, { align: 'right' })] : []),
      ...changeLabel(changedOn, frame, frame.height - 10, context),
    ],
  });
}

function sentence({ name, opened, asOf, perMonth, total }: CostOfDelayInput, context: ChartContext): string {
  const money = (value: number): string => formatMoney(value, context);
  const { costOfDelay: words, range } = chartWords(context);
  const known = total.high > total.low;
  const said = known ? `${money(total.base)} (${range(money(total.low), money(total.high))})` : money(total.base);
  const [from, to] = [formatDate(opened, context), formatDate(asOf, context)];
  return words.sentence(name, said, from, to, money(perMonth.base));
}

function table({ name, opened, asOf, perMonth, total }: CostOfDelayInput, context: ChartContext): ChartTable {
  const row = (title: string, { low, base, high }: FigureRange): string[] => [
    title,
    ...[low, base, high].map((value) => formatMoney(value, context)),
  ];
  const { costOfDelay: words, columns } = chartWords(context);
  return {
    caption: words.caption(name),
    columns: [
      { label: words.heading, numeric: false },
      { label: columns.low, numeric: true },
      { label: columns.base, numeric: true },
      { label: columns.high, numeric: true },
    ],
    rows: [row(words.aMonth, perMonth), row(words.span(formatDate(opened, context), formatDate(asOf, context)), total)],
  };
}

/** Shows what waiting has put at risk since a pain point was opened, with its low and high figure. */
export const costOfDelayKind = defineChart<CostOfDelayInput>({ kind: 'cost-of-delay', spec, sentence, table });
