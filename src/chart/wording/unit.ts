import type { DeepReadonly } from '../../model/entity.ts';
import type { MetricData } from '../../model/types/generated.ts';
import type { ChartContext } from '../format.ts';
import type { Words } from './words.ts';

/** What of a metric decides how its figures are written. */
export type WordedMetric = DeepReadonly<Pick<MetricData, 'name' | 'measure' | 'unit' | 'per' | 'period' | 'better'>>;

/** How the figures of a metric are written: its stored figures times `factor`, in a style, with words after them. */
export interface WordedUnit {
  readonly style: 'share' | 'score' | 'money' | 'plain';
  readonly factor: number;
  /** Stands after a single figure, or once after two: "complaints per 1,000 bills". */
  readonly tail: string;
}

/** Reads an author's unit: shares show as per cent, "£ thousand" as money in full, rates for the exposure they name. */
export function wordedUnit({ measure, unit, per }: WordedMetric, context: ChartContext, words: Words): WordedUnit {
  if (measure === 'proportion' || unit === '%') return { style: 'share', factor: 1, tail: '' };
  if (measure === 'nps') return { style: 'score', factor: 1, tail: '' };
  const factor = measure === 'rate' ? (per ?? 1) : 1;
  const money = moneyTail(unit, context);
  if (money === null) return { style: 'plain', factor, tail: unit };
  const [first = '', ...rest] = money.split(/\s+/);
  const scale = words.units.scales[first.toLowerCase()];
  return scale === undefined
    ? { style: 'money', factor, tail: money }
    : { style: 'money', factor: factor * scale, tail: rest.join(' ') };
}

const symbolsKnown = new Map<string, readonly string[]>();

/** How a currency may be named in a unit: by its sign in the locale, or by its code. */
function symbolsOf({ locale, currency }: ChartContext): readonly string[] {
  const key = `${locale} ${currency}`;
  let symbols = symbolsKnown.get(key);
  if (!symbols) {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
    symbols = [...parts.flatMap(({ type, value }) => (type === 'currency' ? [value] : [])), currency];
    symbolsKnown.set(key, symbols);
  }
  return symbols;
}

/** What follows the currency in a unit that begins with it; null for any other unit. */
function moneyTail(unit: string, context: ChartContext): string | null {
  const symbol = symbolsOf(context).find((name) => unit === name || unit.startsWith(`${name} `));
  return symbol === undefined ? null : unit.slice(symbol.length).trim();
}
