import type { PeriodLength } from './series.ts';

/** Whether an ISO date is the first day of a period of this length (weeks begin on Monday). */
export function isPeriodStart(date: string, length: PeriodLength): boolean {
  if (!isDay(date)) return false;
  const day = Number(date.slice(8));
  switch (length) {
    case 'day':
      return true;
    case 'week':
      return new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
    case 'month':
      return day === 1;
    case 'quarter':
      return day === 1 && Number(date.slice(5, 7)) % 3 === 1;
  }
}

/** The first day of the period after the one that begins on `date`. */
export function nextPeriod(date: string, length: PeriodLength): string {
  if (length === 'day' || length === 'week') {
    const next = new Date(`${date}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + (length === 'day' ? 1 : 7));
    return next.toISOString().slice(0, 10);
  }
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + (length === 'month' ? 1 : 3);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}${date.slice(7)}`;
}

/** How to write a period of this length, for messages. */
export function periodHint(length: PeriodLength): string {
  const examples: { readonly [Length in PeriodLength]: string } = {
    day: 'Write the day, for example 2026-03-31.',
    week: 'Write its Monday, for example 2026-03-30.',
    month: 'Write its first day, for example 2026-03-01.',
    quarter: 'Write its first day, for example 2026-01-01, 2026-04-01, 2026-07-01 or 2026-10-01.',
  };
  return examples[length];
}

/** Whether a text is the ISO date of a day that exists. */
export function isDay(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  return (
    month !== undefined && month >= 1 && month <= 12 && day !== undefined && day >= 1 && day <= lastDay(year, month)
  );
}

function lastDay(year = 0, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
