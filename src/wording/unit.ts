import type { DeepReadonly } from '../model/entity.ts';
import type { MetricData } from '../model/types/generated.ts';
import type { ChartContext, Unit } from './format.ts';
import type { Words } from './words.ts';
import { capital } from './capital.ts';

/** What of a metric decides how its figures are written. */
export type WordedMetric = DeepReadonly<
  Pick<MetricData, 'name' | 'shortName' | 'measure' | 'unit' | 'per' | 'period' | 'better'> & { inPerCent?: boolean }
>;

/** How the figures of a metric are written: its stored figures times `factor`, in a unit, with words after them. */
export interface WordedUnit extends Unit {
  readonly factor: number;
  /** Stands after a single figure, or once after two: "complaints per 1,000 bills". */
  readonly tail: string;
}

/** Reads an author's unit: shares show as per cent, "£ thousand" as money in full, rates for the exposure they name. */
export function wordedUnit(
  { measure, unit, per, inPerCent = false }: WordedMetric,
  context: ChartContext,
  words: Words,
): WordedUnit {
  const label = capital(unit);
  if (measure === 'proportion' || unit.trim() === '%')
    return {
      kind: 'share',
      label: unit.trim() === '%' ? words.units.perCent : label,
      factor: inPerCent ? 0.01 : 1,
      tail: '',
    };
  if (measure === 'nps') return { kind: 'points', label, factor: 1, tail: '' };
  const factor = measure === 'rate' ? (per ?? 1) : 1;
  const money = moneyTail(unit, context);
  if (money === null) {
    const short = unit.includes(' ') ? {} : { short: unit };
    return { kind: measure === 'duration' ? 'duration' : 'number', label, ...short, factor, tail: unit };
  }
  const [first = '', ...rest] = money.split(/\s+/);
  const scale = words.units.scales[first.toLowerCase()];
  const tail = scale === undefined ? money : rest.join(' ');
  return { kind: 'money', label: capital(tail) || context.currency, factor: factor * (scale ?? 1), tail };
}

/** The unit alone, for figures that are already in it. */
export function shownUnit({ factor: _factor, tail: _tail, ...unit }: WordedUnit): Unit {
  return unit;
}

/** The unit of figures that are already shown in it, for the sentences about them. */
export function unitAsShown(unit: Unit): WordedUnit {
  return { ...unit, factor: 1, tail: unit.short ?? '' };
}

const symbolsKnown = new Map<string, readonly string[]>();

/** How a currency may be named in a unit: by its sign in the locale, by its short sign ("$"), or by its code. */
function symbolsOf({ locale, currency }: ChartContext): readonly string[] {
  const key = `${locale} ${currency}`;
  let symbols = symbolsKnown.get(key);
  if (!symbols) {
    const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(0),
    );
    symbols = [...signs.flatMap(({ type, value }) => (type === 'currency' ? [value] : [])), currency];
    symbolsKnown.set(key, symbols);
  }
  return symbols;
}

/** What follows the currency in a unit that begins with it; null for any other unit. */
function moneyTail(unit: string, context: ChartContext): string | null {
  const symbol = symbolsOf(context).find((name) => unit === name || unit.startsWith(`${name} `));
  return symbol === undefined ? null : unit.slice(symbol.length).trim();
}
