import { formatNumber, formatValue } from '../wording/format.ts';
import { chartWords, wordingFor } from '../wording/language.ts';
import type { ChartContext, ChartTable } from './chart.ts';
import { sayFigure, type ChartMeasure } from './figures.ts';

/** From one figure to another. */
export interface Between {
  readonly lower: number;
  readonly upper: number;
}

/** One unit with its figure, and the limits within which it lies if it is like the whole. */
export interface ChartUnit {
  readonly name: string;
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly n?: number;
  /** Its part of the whole, from 0 to 1. */
  readonly share?: number;
  /** 95 of 100 units like the whole lie within the inner limits, 998 of 1,000 within the outer ones. */
  readonly inner?: Between;
  readonly outer?: Between;
  /** On which side of the outer limits it lies. */
  readonly beyond?: 'better' | 'worse';
  /** What it adds to the change of the whole. */
  readonly adds?: { readonly level: number; readonly mix: number };
}

/** The units of a whole on one axis, the largest first. */
export interface UnitsInput {
  readonly measure: ChartMeasure;
  readonly whole: number;
  readonly units: readonly ChartUnit[];
  /** What belongs to no unit, in what adds to the change. */
  readonly rest?: { readonly level: number; readonly mix: number };
}

/** The units as a table: their figures, their parts of the whole, and what each adds to its change. */
export function unitsTable({ measure, units, rest }: UnitsInput, context: ChartContext): ChartTable {
  const { units: words, columns } = chartWords(context);
  const has = (key: 'share' | 'n' | 'outer' | 'adds') => units.some((unit) => unit[key] !== undefined);
  const parts = {
    n: has('n'),
    share: has('share'),
    limits: has('outer'),
    adds: has('adds'),
  };
  const share = { kind: 'share', label: '' } as const;
  const signed = writerOfParts(units, rest, measure, context);
  const adds = (added: ChartUnit['adds']) => (added ? [signed(added.level), signed(added.mix)] : ['', '']);
  const numeric = (text: string) => ({ label: text, numeric: true });
  return {
    caption: words.caption(measure.name),
    columns: [
      { label: words.unit, numeric: false },
      numeric(columns.figureWithInterval),
      ...(parts.n ? [numeric(columns.n)] : []),
      ...(parts.share ? [numeric(words.share)] : []),
      ...(parts.limits ? [numeric(words.limits)] : []),
      ...(parts.adds
        ? [numeric(withTail(words.level, measure, context)), numeric(withTail(words.mix, measure, context))]
        : []),
    ],
    rows: [
      ...units.map((one) => [
        one.name,
        sayFigure(one, measure.unit, context),
        ...(parts.n ? [one.n === undefined ? '' : formatNumber(one.n, context)] : []),
        ...(parts.share ? [one.share === undefined ? '' : formatValue(one.share, share, context)] : []),
        ...(parts.limits ? [limitsOf(one, measure, context)] : []),
        ...(parts.adds ? adds(one.adds) : []),
      ]),
      ...(rest
        ? [[words.rest, '', ...[parts.n, parts.share, parts.limits].flatMap((is) => (is ? [''] : [])), ...adds(rest)]]
        : []),
    ],
  };
}

/** Writes what units add with the same decimals, so many that the largest has two digits. */
function writerOfParts(
  units: readonly ChartUnit[],
  rest: UnitsInput['rest'],
  { unit: { kind } }: ChartMeasure,
  context: ChartContext,
): (value: number) => string {
  const scale = kind === 'share' ? 100 : 1;
  const parts = [...units.map(({ adds }) => adds), rest].flatMap((part) => (part ? [part.level, part.mix] : []));
  const largest = Math.max(0, ...parts.map(Math.abs)) * scale;
  const decimals = largest === 0 ? 0 : Math.min(9, Math.max(0, 1 - Math.floor(Math.log10(largest))));
  const unit = { kind: kind === 'money' ? kind : 'number', label: '', decimals } as const;
  return (value) => {
    const size = Math.abs(value) * scale;
    if (size === 0) return '0';
    const least = 10 ** -decimals;
    if (size < least / 2) return chartWords(context).units.under(formatValue(least, unit, context));
    return `${value > 0 ? '+' : '\u2212'}${formatValue(size, unit, context)}`;
  };
}

/** A column's name with the unit in which its figures differ. */
function withTail(name: string, { unit }: ChartMeasure, context: ChartContext): string {
  const { percentagePoints, scorePoints } = wordingFor(context.locale).units;
  const tail = unit.kind === 'share' ? percentagePoints.after : unit.kind === 'points' ? scorePoints.after : unit.short;
  return tail === undefined ? name : `${name}, ${tail}`;
}

function limitsOf({ outer }: ChartUnit, { unit }: ChartMeasure, context: ChartContext): string {
  if (!outer) return '';
  const { range } = chartWords(context);
  return range(formatValue(outer.lower, unit, context), formatValue(outer.upper, unit, context));
}
