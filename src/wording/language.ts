import { fiscalYearOf, placeInYear } from '../model/period-grid.ts';
import type { PeriodLength } from '../model/series.ts';
import { calendar, formatDate, formatMonth, type ChartContext } from './format.ts';
import type { ChartWords } from './chart-words.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Noun, Words } from './words.ts';

const tables: readonly Words[] = [en, de];

const wordings = new Map<string, Words>();
const plurals = new Map<string, Intl.PluralRules>();
const languages = new Map<string, string>();
const longDates = new Map<string, Intl.DateTimeFormat>();
const singulars = new Map<string, boolean>();
const longDateTexts = new Map<string, string>();

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

/** The languages that there are words for, by their codes. */
export const languagesThereAre: readonly string[] = tables.map(({ language }) => language);

/** The language that a report's pages are written in, and which way its script runs, for `<html>`. */
export function pageLanguage({ locale }: Pick<ChartContext, 'locale'>): {
  readonly lang: string;
  readonly dir: Words['direction'];
} {
  return { lang: languageOf(locale), dir: wordingFor(locale).direction };
}

/** The words of the charts in a report's language. */
export function chartWords({ locale }: Pick<ChartContext, 'locale'>): ChartWords {
  return wordingFor(locale).charts;
}

/** A noun in the number that a count asks for. */
export function nounFor(count: number, noun: Noun, words: Words): string {
  const { language } = words;
  const isOne = keep(singulars, `${language} ${count}`, () => {
    const rules = keep(plurals, language, () => new Intl.PluralRules(language));
    return rules.select(count) === 'one';
  });
  return isOne ? noun.one : noun.other;
}

/** Names a day in full: "1 January 2027". */
export function dayInWords(date: string, { locale }: ChartContext): string {
  return keep(longDateTexts, `${locale} ${date}`, () =>
    keep(
      longDates,
      locale,
      () => new Intl.DateTimeFormat(languageOf(locale), { dateStyle: 'long', ...calendar }),
    ).format(Date.parse(date)),
  );
}

/** Names the year that holds a day: "2026", or "2026/27" where the organisation's years begin in another month. */
export function yearInFigures(day: string, { fiscalYearStart = 1 }: Pick<ChartContext, 'fiscalYearStart'>): string {
  const year = fiscalYearOf(day, fiscalYearStart);
  return fiscalYearStart === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Names a period of a series in the words' language: "Mar 2026", "Q1 2026/27", "Woche ab 9. März 2026". */
export function periodInWords(period: string, length: PeriodLength, settings: ChartContext): string {
  const words = wordingFor(settings.locale);
  const { currency, fiscalYearStart = 1 } = settings;
  const context = { locale: languageOf(settings.locale), currency, fiscalYearStart };
  const place = (part: 'quarter' | 'half-year') => placeInYear(period, part, fiscalYearStart);
  switch (length) {
    case 'day':
      return formatDate(period, context);
    case 'week':
      return words.week(formatDate(period, context));
    case 'four-weeks':
      return words.fourWeeks(formatDate(period, context));
    case 'month':
      return formatMonth(period, context);
    case 'quarter':
      return words.quarter(place('quarter'), yearInFigures(period, settings));
    case 'half-year':
      return words.half(place('half-year'), yearInFigures(period, settings));
    case 'year':
      return yearInFigures(period, settings);
  }
}

/** Months have names, so dates are written in the language of the words around them. */
function languageOf(locale: string): string {
  return keep(languages, locale, () =>
    wordingFor(locale).language === new Intl.Locale(locale).language ? locale : 'en-GB',
  );
}
