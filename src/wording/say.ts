import { formatDate, formatMoney, formatMoneyShort, formatMonth, formatNumber, formatValue } from './format.ts';
import type { FigureRange } from '../insight/economics/range.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type { Settings } from '../model/types/report.ts';
import { capital } from './capital.ts';
import { wordingFor } from './language.ts';
import type { Words } from './words.ts';

/** Writes dates, money and shares in the report's language. */
export interface ReportSay {
  /** The words themselves. */
  readonly words: Words;
  readonly date: (date: string) => string;
  readonly month: (date: string) => string;
  readonly count: (value: number) => string;
  /** A figure that need not be whole, with at most two decimals. */
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly money: (value: number) => string;
  readonly moneyShort: (value: number) => string;
  /** "£1.2m" */
  readonly base: (range: DeepReadonly<FigureRange>) => string;
  /** "£0.9m to £1.6m"; empty where the range has no width. */
  readonly span: (range: DeepReadonly<FigureRange>) => string;
  /** " (£0.9m to £1.6m)", to stand after a base figure; empty where the range has no width. */
  readonly spanAfter: (range: DeepReadonly<FigureRange>) => string;
  /** How far the figures reach: "Data as of 31 Oct 2026". */
  readonly dataAsOf: (day: string | null) => string;
}

const sayers = new WeakMap<Settings, ReportSay>();

/** The report's way of writing figures. */
export function sayerOf(settings: Settings): ReportSay {
  const known = sayers.get(settings);
  if (known) return known;
  const words = wordingFor(settings.locale);
  const { fromTo, dataAsOf, noFigures } = words.shell;
  const moneyShort = (value: number) =>
    Math.abs(value) < 1000 ? formatMoney(Math.round(value), settings) : formatMoneyShort(value, settings);
  const span: ReportSay['span'] = ({ low, high }) =>
    moneyShort(low) === moneyShort(high) ? '' : fromTo(moneyShort(low), moneyShort(high));
  const say: ReportSay = {
    words,
    date: (date) => formatDate(date, settings),
    month: (date) => formatMonth(date, settings),
    count: (value) => formatNumber(value, settings),
    number: (value) => formatNumber(value, settings, 2),
    share: (value) => formatValue(value, { kind: 'share', label: '' }, settings),
    money: (value) => formatMoney(value, settings),
    moneyShort,
    base: ({ base }) => moneyShort(base),
    span,
    spanAfter: (range) => (span(range) === '' ? '' : ` (${span(range)})`),
    dataAsOf: (day) => (day === null ? noFigures : dataAsOf(formatDate(day, settings))),
  };
  sayers.set(settings, say);
  return say;
}

/** Where a plan or a pain point stands, at the beginning of a line: `under-way` is "Under way". */
export function statusInWords(status: string, { review }: Words): string {
  const { statuses } = review;
  return capital(statuses[status as keyof typeof statuses] ?? status);
}
