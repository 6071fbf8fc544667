import { addMonths, nextPeriod } from '../../src/model/period.ts';

/** The day the generated report is read, so that its figures never age. */
export const asOf = '2026-06-30';

/** The first days of the 24 months up to `asOf`, the periods of every generated metric. */
export const months: readonly string[] = Array.from({ length: 24 }, (_, month) => day(2024, 6 + month, 1));

/** Twelve months before the change and eleven after it: July 2025 is the month in which customers meet it. */
export const windows = {
  before: { from: '2024-07-01', to: '2025-06-30' },
  after: { from: '2025-08-01', to: asOf },
} as const;

/** An ISO date; months and days beyond their ends carry over. */
export function day(year: number, month: number, dayOfMonth: number): string {
  return nextPeriod(addMonths(`${year}-01-01`, month), 'day', dayOfMonth - 1);
}

/** The quarter a date falls in, as quarterly files are named. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
