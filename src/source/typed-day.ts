import { isDay } from './day.ts';

/** Which of two numbers is the day where a date names its month by a number. */
export type DayOrder = 'day-first' | 'month-first';

const languages = ['en', 'de'] as const;
/** Months by their names and by the first letters of them, in the languages of reports; few commands ask for one. */
let months: ReadonlyMap<string, number> | undefined;

function monthsByName(): ReadonlyMap<string, number> {
  return new Map(
    languages.flatMap((language) => {
      const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) => {
        const name = plain(format(new Date(`2024-${String(month).padStart(2, '0')}-15T00:00:00Z`)));
        return [[name, month] as const, [name.slice(0, 3), month] as const, [name.slice(0, 4), month] as const];
      });
    }),
  );
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

/** The month that a name or its beginning stands for, from 1 on. */
export function monthNamed(word: string): number | undefined {
  months ??= monthsByName();
  return months.get(plain(word));
}

/** A date in ISO, where such a day exists. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isDay(text) ? text : undefined;
}

/**
 * The year that two digits stand for, where every program reads them alike: spreadsheets take 30 to 99 for the last
 * century, other programs 69 to 99.
 */
export function shortYear(digits: string): number | undefined {
  return /^[0-2]\d$/.test(digits) ? 2000 + Number(digits) : undefined;
}

/** The numbers of a date like 01.03.24, of which the first or the last may be the year. */
export function shortPointedDay(text: string): readonly [string, string, string] | undefined {
  const found = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{1,2})$/.exec(text);
  return found ? [found[1] ?? '', found[2] ?? '', found[3] ?? ''] : undefined;
}

/** The two numbers and the year of a date like 03/04/2025, where either number may be the day. */
export function slashedDay(
  text: string,
): { readonly first: number; readonly second: number; readonly year: number } | undefined {
  const found = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  return found ? { first: Number(found[1]), second: Number(found[3]), year: Number(found[4]) } : undefined;
}

/** Such a date in ISO, read in one order. */
export function inOrder(text: string, order: DayOrder): string | undefined {
  const found = slashedDay(text);
  if (!found) return undefined;
  const { first, second, year } = found;
  return order === 'day-first' ? isoDay(year, second, first) : isoDay(year, first, second);
}

/** A date that can be read in one way only, as it is to be written; numbers between slashes can mostly be read in two. */
export function dayMeant(typed: string): string | undefined {
  const text = typed.length > 40 ? '' : typed.trim();
  const slashed = new Set((['day-first', 'month-first'] as const).flatMap((order) => inOrder(text, order) ?? []));
  if (slashed.size > 0) return slashed.size === 1 ? [...slashed][0] : undefined;
  return wordedDay(text);
}

function wordedDay(text: string): string | undefined {
  // A spreadsheet writes a day as its first moment.
  const bare = text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  const byYear = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare);
  if (byYear) return isoDay(Number(byYear[1]), Number(byYear[3]), Number(byYear[4]));
  // Points stand between day, month and year, in this order, wherever they are written.
  const pointed = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(bare);
  if (pointed) return isoDay(Number(pointed[3]), Number(pointed[2]), Number(pointed[1]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](\p{L}{3,}\.?)[ ,-]+(\d{4})$/iu.exec(bare);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(bare);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function named(year = '', word = '', day = ''): string | undefined {
  const month = monthNamed(word);
  return month === undefined ? undefined : isoDay(Number(year), month, Number(day));
}
