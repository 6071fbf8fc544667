import { isoDay, monthNamed, shortPointedDay, shortYear } from '../source/typed-day.ts';
import type { Unclear } from './foreign-figures.ts';
import { isPeriodStart, type PeriodGrid } from './period-grid.ts';
import type { PeriodLength } from './series.ts';

/** A month by its name and its year, which may have two digits. */
export const namedMonth = /^(\p{L}{3,}\.?)[ -/'’]+(\d{2}|\d{4})$/u;

/** What keeps a column of dates like 01.03.24 from being read: another order that fits too, or an uncertain century. */
export function shortDayDoubt(foreign: readonly string[], length: PeriodLength, grid: PeriodGrid): Unclear | undefined {
  const cells = foreign.filter((cell) => shortPointedDay(cell) !== undefined);
  const [cell = ''] = cells;
  const uncertain = cells.find((one) => shortDay(one) === undefined && centuries(one).length === 2);
  if (uncertain !== undefined)
    return { cell: uncertain, unclear: `whether "${uncertain}" is ${centuries(uncertain).join(' or ')}` };
  const isFit = (day: string | undefined) => day !== undefined && isPeriodStart(day, length, grid);
  if (cells.length > 0 && cells.every((one) => isFit(yearFirst(one))))
    return { cell, unclear: `whether "${cell}" is ${[shortDay(cell) ?? 'no day', yearFirst(cell)].join(' or ')}` };
  return undefined;
}

/** The day that such a date is where its year stands last, as is usual; in a certain century, or none. */
export function shortDay(cell: string): string | undefined {
  const [day, month, year = ''] = shortPointedDay(cell) ?? [];
  return isoDay(shortYear(year) ?? Number.NaN, Number(month), Number(day));
}

function yearFirst(cell: string): string | undefined {
  const [year, month, day] = shortPointedDay(cell) ?? [];
  return isoDay(2000 + Number(year), Number(month), Number(day));
}

/** The days that such a date may be in either century. */
function centuries(cell: string): readonly string[] {
  const [day, month, year] = (shortPointedDay(cell) ?? []).map(Number);
  return [1900, 2000].flatMap((century) => isoDay(century + (year ?? Number.NaN), month ?? 0, day ?? 0) ?? []);
}

/** The same for months by name, like "Jan 95". */
export function shortMonthDoubt(cells: readonly string[], length: PeriodLength): Unclear | undefined {
  if (length !== 'month') return undefined;
  for (const cell of cells) {
    const [, word = '', year = ''] = namedMonth.exec(cell) ?? [];
    if (monthNamed(word) !== undefined && year.length === 2 && shortYear(year) === undefined)
      return { cell, unclear: `whether "${cell}" is in 19${year} or in 20${year}` };
  }
  return undefined;
}
