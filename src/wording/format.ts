import { nextPeriod } from '../model/period.ts';
import { levelDecimals, type UnitKind } from './level-decimals.ts';

/** The language and money a reader's numbers and dates are written in. */
export interface ChartContext {
  readonly locale: string;
  readonly currency: string;
  /** The month, 1 to 12, with which the years of quarters begin; January where it is left out. */
  readonly fiscalYearStart?: number;
}

/** A measure's unit; the label stands at its axis ("of bills", "days to resolve") and `short` after a single value ("days"). */
export interface Unit {
  readonly kind: UnitKind;
  readonly label: string;
  readonly short?: string;
  /** Set where several figures are to be written alike. */
  readonly decimals?: number;
}

/** Days are of one calendar and one zone, whatever the locale's own: the files hold Gregorian days. */
export const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;

/** Where a language has no short word for thousands, they are parted as in full: "1.800 €" beside "1.759 €". */
const inShort = { notation: 'compact', useGrouping: 'always' } as const satisfies Intl.NumberFormatOptions;

type WriteNumber = (value: number) => string;

const numberWriters = new Map<string, WriteNumber>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** How dates are written, by how much of them is said. */
const dateStyles = {
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  monthName: { month: 'short' },
  dayAndMonth: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function numberWriter(locale: string, options: Intl.NumberFormatOptions): WriteNumber {
  return keptWriter(`${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

function keptWriter(key: string, make: () => Intl.NumberFormat): WriteNumber {
  let writer = numberWriters.get(key);
  if (!writer) numberWriters.set(key, (writer = writingOnce(make())));
  return writer;
}

/** So many texts are remembered of one format: most figures stand several times on a page and those beside it. */
const mostTexts = 5_000;

/** Writes each number once, because writing one is slow. */
function writingOnce(format: Intl.NumberFormat): WriteNumber {
  const texts = new Map<number, string>();
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) {
      if (texts.size >= mostTexts) texts.clear();
      text = format.format(Object.is(value, -0) ? 0 : value).replace('-', '\u2212');
      texts.set(value, text);
    }
    return text;
  };
}

function dateFormat(locale: string, style: keyof typeof dateStyles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...dateStyles[style], ...calendar });
  dateFormats.set(key, format);
  return format;
}

const dateTexts = new Map<string, string>();

/** Writes a date once: a report names few days, each many thousand times, and writing one is slow. */
function writeDate(date: string, locale: string, style: keyof typeof dateStyles): string {
  const key = `${locale} ${style} ${date}`;
  let text = dateTexts.get(key);
  if (text === undefined) dateTexts.set(key, (text = dateFormat(locale, style).format(Date.parse(date))));
  return text;
}

function write(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  return numberWriter(locale, options)(value);
}

function styleOf(unit: Unit, { currency }: ChartContext): Intl.NumberFormatOptions {
  if (unit.kind === 'share') return { style: 'percent' };
  return unit.kind === 'money' ? { style: 'currency', currency } : {};
}

/** Nothing and all are written without decimals; what is not nothing never shows as nothing for want of decimals. */
function fractionDigits(value: number, unit: Unit): number | 'none' {
  const scale = unit.kind === 'share' ? 100 : 1;
  if (value === 0 || (unit.kind === 'share' && value === 1)) return 'none';
  const usual = levelDecimals([value], unit);
  const { decimals = usual } = unit;
  return Number((value * scale).toFixed(decimals)) === 0 ? Math.max(decimals, usual) : decimals;
}

function withDigits(digits: number | 'none'): Intl.NumberFormatOptions {
  return digits === 'none'
    ? { maximumFractionDigits: 0 }
    : { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function withWord(text: string, unit: Unit): string {
  return unit.short ? `${text}\u00a0${unit.short}` : text;
}

/** A unit in which these figures of a measure, and whatever stands with them, are written alike. */
export function alikeUnit(values: readonly (number | undefined)[], unit: Unit): Unit {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? unit : { ...unit, decimals: levelDecimals(known, unit) };
}

/** Writes one figure of a measure the way a reader of the locale expects it: "12.1%", "£1,240", "3.4 days". */
export function formatValue(value: number, unit: Unit, context: ChartContext): string {
  const digits = fractionDigits(value, unit);
  const { locale, currency } = context;
  // The key is put together without the options, which most of a report's hundred thousand figures need not be asked for.
  const writer = keptWriter(
    `${locale} ${unit.kind} ${currency} ${digits}`,
    () => new Intl.NumberFormat(locale, { ...styleOf(unit, context), ...withDigits(digits), signDisplay: 'negative' }),
  );
  return withWord(writer(value), unit);
}

/** Writes one figure where room is short: from a hundred thousand on it is rounded, "£1.2m". */
export function formatShort(value: number, unit: Unit, context: ChartContext): string {
  if (unit.kind === 'share' || Math.abs(value) < 100_000) return formatValue(value, unit, context);
  const options = { ...styleOf(unit, context), ...inShort, maximumSignificantDigits: 3 };
  return withWord(write(value, context.locale, options), unit);
}

/** Writes a figure that was set rather than measured, without decimals that nobody wrote, and a small one not as none: "6%", "0.001". */
export function formatTarget(value: number, unit: Unit, context: ChartContext): string {
  const options = {
    ...styleOf(unit, context),
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    maximumSignificantDigits: 3,
    roundingPriority: 'morePrecision' as const,
  };
  return withWord(write(value, context.locale, options), unit);
}

/** Writes a count or a ratio without a unit, with at most the given number of decimals. */
export function formatNumber(value: number, { locale }: ChartContext, decimals = 0): string {
  return write(value, locale, { maximumFractionDigits: decimals });
}

/** Writes an amount of money in full: "£124,000". */
export function formatMoney(value: number, context: ChartContext): string {
  return formatValue(value, { kind: 'money', label: '' }, context);
}

/** Writes an amount of money where room is short: "£1.2m". */
export function formatMoneyShort(value: number, { locale, currency }: ChartContext): string {
  return write(value, locale, { style: 'currency', currency, ...inShort, maximumSignificantDigits: 3 });
}

/**
 * Writes the ticks of one axis alike and each differently, with the decimals that their step needs: "£1.2m" where few
 * digits tell them apart, "9,995" and "10,005" where many are needed.
 */
export function formatTicks(ticks: readonly number[], step: number, unit: Unit, context: ChartContext): string[] {
  const scaled = unit.kind === 'share' ? step * 100 : step;
  const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(scaled) + 1e-9)));
  const largest = Math.max(...ticks.map(Math.abs), 0);
  const digits = Math.floor(Math.log10(largest) + 1e-9) - Math.floor(Math.log10(step) + 1e-9) + 1;
  const compact = unit.kind !== 'share' && largest >= 10_000 && digits <= (largest >= 1_000_000 ? 5 : 4);
  const options: Intl.NumberFormatOptions = compact
    ? { ...styleOf(unit, context), ...inShort, maximumSignificantDigits: Math.max(4, digits) }
    : { ...styleOf(unit, context), minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const zero = { ...styleOf(unit, context), maximumFractionDigits: 0, minimumFractionDigits: 0 };
  return ticks.map((tick) => write(tick, context.locale, tick === 0 ? zero : options));
}

/** Writes a day: "12 Mar 2026". */
export function formatDate(date: string, { locale }: ChartContext): string {
  return writeDate(date, locale, 'date');
}

/** Writes the month of a day: "Mar 2026". */
export function formatMonth(date: string, { locale }: ChartContext): string {
  return writeDate(date, locale, 'month');
}

/** Writes a month without its year, for axes that show the year once: "Mar". */
export function formatMonthName(date: string, { locale }: ChartContext): string {
  return writeDate(date, locale, 'monthName');
}

/** Writes a day without its year, for axes that show the year once: "2 Mar". */
export function formatDayAndMonth(date: string, { locale }: ChartContext): string {
  return writeDate(date, locale, 'dayAndMonth');
}

/** Names a window of time as shortly as it can be: "Jan – Mar 2026" for whole months, else "5 Jan – 1 Mar 2026". */
export function formatSpan(from: string, to: string, { locale }: ChartContext): string {
  const key = `${locale} ${from} ${to}`;
  let text = dateTexts.get(key);
  if (text === undefined) {
    const isWhole = from.endsWith('-01') && nextPeriod(to, 'day').endsWith('-01');
    const range = dateFormat(locale, isWhole ? 'month' : 'date').formatRange(Date.parse(from), Date.parse(to));
    dateTexts.set(key, (text = range.replaceAll('\u2009–\u2009', '\u00a0– ').replaceAll('\u2009', '\u00a0')));
  }
  return text;
}
