import type { PeriodLength } from '../../model/series.ts';
import { measures } from '../../insight/measures/index.ts';
import { formatDate, formatMonth, type ChartContext } from '../format.ts';
import { changeInWords } from './change.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { writeCount } from './numbers.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';
import type { Noun, Say, Words } from './words.ts';

const tables: readonly Words[] = [en, de];

const wordings = new Map<string, Words>();
const plurals = new Map<string, Intl.PluralRules>();
const longDates = new Map<string, Intl.DateTimeFormat>();

function keep<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The words of a report's language; English where there is no table for it. */
export function wordingFor(locale: string): Words {
  return keep(wordings, locale, () => {
    const language = new Intl.Locale(locale).language;
    return tables.find((table) => table.language === language) ?? en;
  });
}

/** A noun in the number that a count asks for. */
export function nounFor(count: number, noun: Noun, words: Words): string {
  const rules = keep(plurals, words.language, () => new Intl.PluralRules(words.language));
  return rules.select(count) === 'one' ? noun.one : noun.other;
}

/** Names a day in full: "1 January 2027". */
export function dayInWords(date: string, { locale }: ChartContext): string {
  const format = keep(
    longDates,
    locale,
    () => new Intl.DateTimeFormat(languageOf(locale), { dateStyle: 'long', timeZone: 'UTC' }),
  );
  return format.format(Date.parse(date));
}

/** Names a period of a series in the words' language: "Mar 2026", "Woche ab 9. März 2026". */
export function periodInWords(period: string, length: PeriodLength, { locale, currency }: ChartContext): string {
  const words = wordingFor(locale);
  const context = { locale: languageOf(locale), currency };
  if (length === 'month') return formatMonth(period, context);
  if (length === 'day') return formatDate(period, context);
  if (length === 'week') return words.week(formatDate(period, context));
  return words.quarter(Math.ceil(Number(period.slice(5, 7)) / 3), period.slice(0, 4));
}

/** Writes figures into the sentences of the table, for one metric. */
export function sayFor(metric: WordedMetric, context: ChartContext): Say {
  const words = wordingFor(context.locale);
  const unit = wordedUnit(metric, context, words);
  const number = (value: number) => writeCount(value, context);
  const count = (value: number) => words.count(value, number(value));
  const counted = metric.measure === 'proportion' ? 'cases' : measures[metric.measure].counts;
  const periods = (value: number) => `${count(value)}\u00a0${nounFor(value, words.periods[metric.period], words)}`;
  const cases = (value: number) => `${number(value)}\u00a0${nounFor(value, words.counts[counted], words)}`;
  return {
    measure: metric.measure,
    period: metric.period,
    number,
    count,
    day: (date) => dayInWords(date, context),
    inPeriod: (period) => periodInWords(period, metric.period, context),
    periods,
    cases: (value) => (metric.measure === 'amount' ? periods(value) : cases(value)),
    reason: (code) => words.reasons[code],
    change: (comparison) => changeInWords(comparison, unit, context, words),
    chance: (p) => (p < 0.001 ? words.under(chance(0.001, context)) : chance(p, context)),
  };
}

function chance(p: number, { locale }: ChartContext): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(p);
}

/** Months have names, so dates are written in the language of the words around them. */
function languageOf(locale: string): string {
  return wordingFor(locale).language === new Intl.Locale(locale).language ? locale : 'en-GB';
}
