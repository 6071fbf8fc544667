/** The first and the last day that content may name: what lies beyond is a slip of the finger. */
const firstDay = '1900-01-01';
const lastDay = '2199-12-31';

/** Whether a text is a day that exists, written year-month-day, and lies between the first and the last. */
export function isDay(text: string): boolean {
  return isDayOfCalendar(text) && text >= firstDay && text <= lastDay;
}

/** Whether a text is a day that exists, yet one before the first or after the last. */
export function isFarDay(text: string): boolean {
  return isDayOfCalendar(text) && !isDay(text);
}

/** What to tell about such a day. */
export function farDayMessage(day: string): string {
  return `${day} is too far away. Days lie between ${firstDay} and ${lastDay}.`;
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether there is a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The day that it is at a moment in a time zone, year-month-day; in UTC where there is no such zone. */
export function dayIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function isDayOfCalendar(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
