import { formatNumber, formatTarget, type ChartContext } from './format.ts';
import { nounFor, wordingFor } from './language.ts';
import type { OpenRange, FigureRange } from '../insight/economics/range.ts';
import type { Return } from '../insight/economics/return.ts';
import { isRefusal, type Refusal } from '../insight/interval.ts';
import type { Settings } from '../model/types/report.ts';
import { sayerOf } from './say.ts';
import type { ShellWords } from './shell-words.ts';

/** An expected figure in words: the base figure, and the range it is believed to lie in; empty where it has none. */
export interface Expected {
  readonly base: string;
  readonly range: string;
}

/** What a plan is expected to return, in words. */
export interface ReturnWords {
  readonly net: Expected;
  readonly payback: Expected;
  readonly roi: Expected;
  readonly npv: Expected;
}

/** Months beyond which nobody plans. */
const farAway = 600;

/** Puts an expected return into words; the reason where it is withheld, null where the plan does not say enough. */
export function returnInWords(expected: Return | Refusal | null, settings: Settings): ReturnWords | string | null {
  if (expected === null) return null;
  if (isRefusal(expected)) return wordingFor(settings.locale).reasons[expected.reason];
  const { netPerYear, paybackMonths, roi, npv } = expected;
  return {
    net: benefitInWords(netPerYear, settings),
    payback: paybackInWords(paybackMonths, settings),
    roi: roiInWords(roi, settings),
    npv: benefitInWords(npv, settings),
  };
}

/** A base figure with its range where it has one: "£459k (£191k to £1.07m)". */
export function rangeInWords({ base, range }: Expected): string {
  return range === '' ? base : `${base} (${range})`;
}

/** Money with its range: "£459k" and "£191k to £1.07m". */
export function benefitInWords(money: FigureRange, settings: Settings): Expected {
  const say = sayerOf(settings);
  return expected(say.base(money), say.span(money), say.words.shell);
}

/** Months until the one-off cost is earned back: "8 months" and "2 to 31", "never" and "22 months to never". */
export function paybackInWords({ low, base, high }: OpenRange, context: ChartContext): Expected {
  const { money, shell } = wordingFor(context.locale);
  if (low === null) return expected(money.never, money.neverAtHigh, shell);
  const far = high === null || high > farAway;
  const range = far
    ? shell.fromTo(months(low, context), high === null ? money.never : months(high, context))
    : shell.fromTo(number(low, context), number(high, context));
  const alike = high !== null && Math.ceil(low) === Math.ceil(high);
  return expected(base === null ? money.never : months(base, context), alike ? '' : range, shell);
}

function number(value: number, context: ChartContext): string {
  return formatNumber(Math.ceil(value), context);
}

function months(value: number, context: ChartContext): string {
  const words = wordingFor(context.locale);
  if (value > farAway) return words.money.farAway;
  return `${number(value, context)}\u00a0${nounFor(Math.ceil(value), words.periods.month, words)}`;
}

/** A return as a share of what is spent: "44%" and "−28% to 160%"; from 100% on two figures are all that it is worth. */
export function roiInWords({ low, base, high }: OpenRange, context: ChartContext): Expected {
  const { money, shell } = wordingFor(context.locale);
  if (base === null) return expected(money.nothingSpent, '', shell);
  const share = (value: number) => formatTarget(rounded(value), { kind: 'share', label: '' }, context);
  if (low === null || high === null) return expected(share(base), '', shell);
  return expected(share(base), shell.fromTo(share(low), share(high)), shell);
}

function rounded(share: number): number {
  return Math.abs(share) < 1 ? Math.round(share * 100) / 100 : Number(share.toPrecision(2));
}

/** Keeps a minus with its figure at the end of a line, and leaves out a range that only repeats the figure. */
function expected(base: string, range: string, { fromTo }: ShellWords): Expected {
  const joined = (text: string) => text.replaceAll('\u2212', '\u2212\u2060');
  const repeats = range === base || range === fromTo(base, base);
  return { base: joined(base), range: repeats ? '' : joined(range) };
}
