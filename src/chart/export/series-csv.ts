import { columnsOf } from '../../model/series.ts';
import type { MetricSeries, Series } from '../../model/series.ts';
import { csvText } from './csv.ts';
import type { CsvCell } from './csv.ts';

function rowsOf({ kind, points }: Series, group: readonly CsvCell[]): CsvCell[][] {
  const columns = columnsOf(kind);
  return points.map((point) => {
    const cells = new Map<string, CsvCell>(Object.entries(point));
    return [...columns.map((column) => cells.get(column) ?? ''), ...group];
  });
}

/** Gives a metric's figures as they were counted, as CSV; the rows of named groups follow those of the whole. */
export function seriesCsv({ whole, groups }: MetricSeries): string {
  const grouped = groups.size > 0;
  return csvText([
    [...columnsOf(whole.kind), ...(grouped ? ['group'] : [])],
    ...rowsOf(whole, grouped ? [''] : []),
    ...[...groups].flatMap(([name, series]) => rowsOf(series, [name])),
  ]);
}
