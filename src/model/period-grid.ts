import { isDay } from '../source/day.ts';
import { addMonths, dayNumber, daysOf, monthNumber, monthsOf, nextPeriod } from './period.ts';
import type { PeriodLength } from './series.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** What decides on which days the periods of a metric begin. */
export interface PeriodGrid {
  /** The month, 1 to 12, with which years begin, and with them quarters and half-years. */
  readonly fiscalYearStart: number;
  readonly weekStart: 'monday' | 'sunday' | 'saturday';
  /** The first day of any one of the four-week periods. */
  readonly periodStart: string;
}

/** Calendar years, and weeks from Monday: what holds where nothing else is written. */
export const plainGrid = {
  fiscalYearStart: 1,
  weekStart: 'monday',
  periodStart: '1970-01-05',
} as const satisfies PeriodGrid;

/** The days on which the periods of a metric begin, by the report's settings and its own. */
export function gridOf(
  { periodStart = plainGrid.periodStart }: { readonly periodStart?: string | undefined },
  { fiscalYearStart, weekStart }: Pick<PeriodGrid, 'fiscalYearStart' | 'weekStart'>,
): PeriodGrid {
  return { fiscalYearStart, weekStart, periodStart };
}

/** Whether periods begin on the same days by both. */
export function isSameGrid(one: PeriodGrid, other: PeriodGrid): boolean {
  const { fiscalYearStart, weekStart, periodStart } = one;
  return (
    fiscalYearStart === other.fiscalYearStart && weekStart === other.weekStart && periodStart === other.periodStart
  );
}

/** The first day of the one period that holds a day. */
export function periodHolding(day: string, length: PeriodLength, grid: PeriodGrid): string {
  if (length === 'day') return day;
  if (length === 'week' || length === 'four-weeks') return nextPeriod(day, 'day', -daysInto(day, length, grid));
  return addMonths(`${day.slice(0, 7)}-01`, -monthsInto(day, length, grid));
}

/** Whether an ISO date is the first day of a period of this length. */
export function isPeriodStart(date: string, length: PeriodLength, grid: PeriodGrid): boolean {
  if (!isDay(date)) return false;
  if (length === 'day') return true;
  if (length === 'week' || length === 'four-weeks') return daysInto(date, length, grid) === 0;
  return date.endsWith('-01') && monthsInto(date, length, grid) === 0;
}

/** How many days of its period lie before a day. */
function daysInto(day: string, length: 'week' | 'four-weeks', grid: PeriodGrid): number {
  return modulo(dayNumber(day) - firstDayNumber(length, grid), daysOf[length]);
}

/** How many months of its period lie before the one that holds a day. */
function monthsInto(day: string, length: Exclude<PeriodLength, 'day' | 'week' | 'four-weeks'>, grid: PeriodGrid) {
  return modulo(monthNumber(day) - (grid.fiscalYearStart - 1), monthsOf[length]);
}

/** The year in which the fiscal year that holds a day began. */
export function fiscalYearOf(day: string, fiscalYearStart: number): number {
  return Math.floor((monthNumber(day) - (fiscalYearStart - 1)) / 12);
}

/** Which quarter or half of its fiscal year a period is, counted from 1. */
export function placeInYear(period: string, length: 'quarter' | 'half-year', fiscalYearStart: number): number {
  return Math.floor(modulo(monthNumber(period) - (fiscalYearStart - 1), 12) / monthsOf[length]) + 1;
}

/** What a period is called in messages. */
export const periodNames: { readonly [Length in PeriodLength]: string } = {
  day: 'day',
  week: 'week',
  'four-weeks': 'four-week period',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};

/** How to write the period that was meant, for messages. */
export function periodHint(written: string, length: PeriodLength, grid: PeriodGrid): string {
  const known = isDay(written);
  const meant = periodHolding(known ? written : '2026-03-31', length, grid);
  const example = known ? meant : `for example ${meant}`;
  if (length === 'day') return `Write the day, ${example}.`;
  if (length === 'week') return `Write its ${weekdayNames[grid.weekStart]}, ${example}.`;
  const why = whyThere(length, grid);
  return `Write its first day, ${example}.${why === '' ? '' : ` ${why}`}`;
}

/** Why periods begin where they do, where the report or the metric says so. */
function whyThere(length: Exclude<PeriodLength, 'day' | 'week'>, { fiscalYearStart, periodStart }: PeriodGrid): string {
  if (length === 'four-weeks') return `Four-week periods are counted from periodStart, ${periodStart}.`;
  if (length === 'month' || fiscalYearStart === 1) return '';
  const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const and = new Intl.ListFormat('en-GB');
  const starts = Array.from({ length: 12 / monthsOf[length] }, (_, i) =>
    monthName.format(Date.parse(addMonths('2026-01-01', fiscalYearStart - 1 + i * monthsOf[length]))),
  );
  const plural = { quarter: 'Quarters', 'half-year': 'Half-years', year: 'Years' }[length];
  return `${plural} begin in ${and.format(starts)}, because fiscalYearStart is ${fiscalYearStart}.`;
}

const weekdayNames = { monday: 'Monday', sunday: 'Sunday', saturday: 'Saturday' } as const;

/** 1970-01-01, day number 0, was a Thursday. */
const firstWeekday = 4;

function firstDayNumber(length: 'week' | 'four-weeks', { weekStart, periodStart }: PeriodGrid): number {
  return length === 'week' ? weekdays.indexOf(weekStart) - firstWeekday : dayNumber(periodStart);
}

/** The remainder that is never below zero. */
function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
