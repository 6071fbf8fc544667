import type { OpenRange, FigureRange } from '../../insight/economics/range.ts';
import { addMonths } from '../../model/period.ts';
import { defineChart } from '../chart.ts';
import type { ChartContext, ChartSize, ChartTable } from '../chart.ts';
import { colour } from '../colours.ts';
import { formatDate, formatMoney, formatMoneyShort, formatMonth, formatNumber } from '../../wording/format.ts';
import { framed, frameOf, unitLabels } from '../frame.ts';
import type { Frame } from '../frame.ts';
import type { AreaStep, Label, Vertex } from '../picture.ts';
import { blockAt, keepWithin, spread } from '../plot.ts';
import { FONT_SIZE } from '../spec.ts';
import { label, textLine } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { chartWords } from '../../wording/language.ts';

/** What a plan costs and what it is expected to bring, from the day it began. */
export interface BenefitInvestmentInput {
  readonly name: string;
  readonly starts: string;
  readonly months: number;
  readonly oneOff: number;
  readonly runPerYear: number;
  readonly benefitPerYear: FigureRange;
  readonly paybackMonths: OpenRange;
}

const HEADER = { unit: -34, payback: -12, height: 52 };

/** The same day some months later, in milliseconds; a part of a month counts in proportion. */
function monthsLater(date: string, months: number): number {
  const at = (whole: number): number => Date.parse(addMonths(date, whole));
  const whole = Math.floor(months);
  return at(whole) + (at(whole + 1) - at(whole)) * (months - whole);
}

function endNames(input: BenefitInvestmentInput, frame: Frame, spent: number, context: ChartContext): Label[] {
  const words = chartWords(context).benefitInvestment;
  const benefit = (input.benefitPerYear.base * input.months) / 12;
  return spread(
    [
      blockAt(frame.width + 8, frame.y(benefit), [
        textLine(words.benefit, { role: 'after', bold: true }),
        textLine(formatMoneyShort(benefit, context), { role: 'after' }),
      ]),
      blockAt(frame.width + 8, frame.y(spent), [
        textLine(words.spent, { role: 'before', bold: true }),
        textLine(formatMoneyShort(spent, context), { role: 'before' }),
      ]),
    ],
    8,
    frame.height + 4,
  );
}

function spec(input: BenefitInvestmentInput, size: ChartSize, context: ChartContext): ReturnType<typeof framed> {
  const { starts, months, oneOff, runPerYear, benefitPerYear, paybackMonths } = input;
  const words = chartWords(context).benefitInvestment;
  const unit = { kind: 'money', label: words.axis } as const;
  const [start, end] = [Date.parse(starts), monthsLater(starts, Math.max(1, months))];
  const gained = (perYear: number): number => (perYear * months) / 12;
  const spent = oneOff + gained(runPerYear);
  const texts = [
    words.benefit,
    words.spent,
    formatMoneyShort(gained(benefitPerYear.base), context),
    formatMoneyShort(spent, context),
  ];
  const frame = frameOf(
    size,
    {
      unit,
      every: 'month',
      values: [0, spent, gained(benefitPerYear.low), gained(benefitPerYear.high)],
      domain: [start, end],
      fromZero: true,
      right: Math.max(...texts.map((text) => textWidth(text, FONT_SIZE, true))) + 12,
    },
    context,
  );
  const line = (series: string, role: 'before' | 'after', from: number, to: number): Vertex[] =>
    [
      { x: start, y: from },
      { x: end, y: to },
    ].map((at) => ({ ...at, series, stroke: colour(role), width: 3, dash: role === 'before' ? [6, 3] : [] }));
  const area: AreaStep[] = [
    { x: start, y: 0, y2: 0 },
    { x: end, y: gained(benefitPerYear.low), y2: gained(benefitPerYear.high) },
  ].map((at) => ({ ...at, series: 'range', fill: colour('after'), opacity: 0.16 }));
  const { base } = paybackMonths;
  const shown = base !== null && base <= months;
  const paidBackAt = shown ? monthsLater(starts, base) : end;
  const value = oneOff + (runPerYear * (shown ? base : 0)) / 12;
  const paidBack = words.paidBack(formatMonth(new Date(paidBackAt).toISOString(), context));
  const verdict = shown ? paidBack : base === null ? words.notPaidBack : words.notPaidBackYet;
  const centred = label(frame.x(paidBackAt), HEADER.payback, verdict, { align: 'center', role: 'text', bold: true });
  return framed(frame, HEADER.height, {
    areas: area,
    lines: [...line('spent', 'before', oneOff, spent), ...line('benefit', 'after', 0, gained(benefitPerYear.base))],
    levels: shown
      ? [
          {
            x: paidBackAt,
            x2: paidBackAt,
            y: 0,
            y2: frame.valueAt(-6),
            stroke: colour('text'),
            width: 1.5,
            dash: [3, 3],
          },
        ]
      : [],
    dots: shown
      ? [
          {
            x: paidBackAt,
            y: value,
            size: 70,
            shape: 'circle',
            fill: colour('surface'),
            stroke: colour('text'),
            title: verdict,
          },
        ]
      : [],
    labels: [
      ...unitLabels(frame, unit, HEADER.unit),
      keepWithin(centred, 2 - frame.left, frame.width + frame.right - 2),
      ...endNames(input, frame, spent, context),
    ],
  });
}

function sayPayback({ paybackMonths, starts }: BenefitInvestmentInput, context: ChartContext): string {
  const { low, base, high } = paybackMonths;
  const { benefitInvestment: words, range } = chartWords(context);
  if (base === null) return words.doesNotPayBack;
  const say = (months: number | null): string => (months === null ? words.never : formatNumber(months, context, 1));
  const when = formatMonth(new Date(monthsLater(starts, base)).toISOString(), context);
  const ends = low === base && high === base ? '' : ` (${range(say(low), say(high))})`;
  return words.paysBack(say(base), ends, when);
}

function sentence(input: BenefitInvestmentInput, context: ChartContext): string {
  const { name, oneOff, runPerYear, benefitPerYear } = input;
  const money = (value: number): string => formatMoney(value, context);
  const { low, base, high } = benefitPerYear;
  const { benefitInvestment: words, range } = chartWords(context);
  const benefit = low === high ? money(base) : `${money(base)} (${range(money(low), money(high))})`;
  return words.sentence(name, money(oneOff), money(runPerYear), benefit, sayPayback(input, context));
}

function table(input: BenefitInvestmentInput, context: ChartContext): ChartTable {
  const { name, starts, months, oneOff, runPerYear, benefitPerYear, paybackMonths } = input;
  const { benefitInvestment: words, columns } = chartWords(context);
  const same = (value: number): FigureRange => ({ low: value, base: value, high: value });
  const money = (title: string, { low, base, high }: FigureRange): string[] => [
    title,
    ...[low, base, high].map((value) => formatMoney(value, context)),
  ];
  const say = (value: number | null): string => (value === null ? words.never : formatNumber(value, context, 1));
  const gained = (value: number): number => (value * months) / 12;
  const { low, base, high } = benefitPerYear;
  return {
    caption: words.caption(name, formatDate(starts, context)),
    columns: [
      { label: '', numeric: false },
      { label: columns.low, numeric: true },
      { label: columns.base, numeric: true },
      { label: columns.high, numeric: true },
    ],
    rows: [
      money(words.spentOnce, same(oneOff)),
      money(words.spentAYear, same(runPerYear)),
      money(words.benefitAYear, benefitPerYear),
      money(words.spentIn(formatNumber(months, context)), same(oneOff + gained(runPerYear))),
      money(words.benefitIn(formatNumber(months, context)), {
        low: gained(low),
        base: gained(base),
        high: gained(high),
      }),
      [words.monthsToPayback, say(paybackMonths.low), say(paybackMonths.base), say(paybackMonths.high)],
    ],
  };
}

/** Shows what a plan brings against what it costs, up to the day it has paid for itself. */
export const benefitInvestmentKind = defineChart<BenefitInvestmentInput>({
  kind: 'benefit-investment',
  oneSize: 'narrow',
  spec,
  sentence,
  table,
});
