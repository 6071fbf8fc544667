import { nextPeriod } from '../model/period.ts';
import { columnsOf, type MeasureKind } from '../model/series.ts';
import { fillIn } from '../source/fill-in.ts';
import type { NewFile } from './new-content.ts';

/** As many periods as a plan needs before a change for what they prove to count. */
const periods = 12;

/**
 * The table of a first metric: a row for each of the last twelve months, with a mark where a figure belongs. An example
 * would be taken for a result by somebody; a mark is no figure, whatever becomes of the table.
 */
export function tableToFill(metric: string, measure: string | undefined, today: string): NewFile {
  const [period, ...figures] = columnsOf((measure ?? 'proportion') as MeasureKind);
  const thisMonth = `${today.slice(0, 7)}-01`;
  const rows = Array.from({ length: periods }, (_, at) => [
    nextPeriod(thisMonth, 'month', at - periods),
    ...figures.map(() => fillIn),
  ]);
  const text = [[period, ...figures], ...rows].map((cells) => `${cells.join(',')}\n`).join('');
  return { path: `data/${metric}.csv`, text, isEntry: false };
}
