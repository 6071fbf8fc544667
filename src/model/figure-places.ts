import { parseTable, type TableRow } from '../source/csv.ts';
import type { SourceFile } from '../source/files.ts';
import { fileStart } from '../source/problem.ts';
import { groupOf, type MetricFigures } from './read-series.ts';
import { columnsOf, furtherColumnsOf, type MeasureKind } from './series.ts';

/** Finds the cells of a metric's CSV by reading it anew: few are ever asked for. */
export function figurePlaces({ text, file }: SourceFile, measure: MeasureKind): MetricFigures['at'] {
  let rows: ReadonlyMap<string, TableRow> | undefined;
  return (group, period, column) => {
    rows ??= firstRows(parseTable(text, file, columnsOf(measure), furtherColumnsOf(measure)).rows);
    return { file, range: rows.get(keyOf(group, period))?.at(column) ?? fileStart };
  };
}

const keyOf = (group: string | undefined, period: string | undefined) => `${period} ${group ?? ''}`;

function firstRows(rows: readonly TableRow[]): ReadonlyMap<string, TableRow> {
  return new Map(rows.toReversed().map((row) => [keyOf(groupOf(row), row.cell('period')), row]));
}
