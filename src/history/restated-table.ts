import { gridOf, plainGrid } from '../model/period-grid.ts';
import { type ReadSeries, readSeries } from '../model/read-series.ts';
import type { MetricData, ReportData } from '../model/types/generated.ts';
import { compareFigures, type SeriesChange } from './compare-series.ts';

/**
 * The figures of a table that say something else than in the version before, or are there only now between others;
 * undefined where rows cannot be read any more: of these nobody knows what they say.
 */
export function restatedTable(
  path: string,
  [before, after]: readonly [before: string, after: string],
  metric: MetricData,
  settings: ReportData | undefined,
): readonly SeriesChange[] | undefined {
  const { fiscalYearStart = plainGrid.fiscalYearStart, weekStart = plainGrid.weekStart } = settings ?? {};
  const grid = gridOf(metric, { fiscalYearStart, weekStart });
  const read = (text: string): ReadSeries => readSeries({ path, file: path, text }, metric, grid);
  const more = linesAdded(before, after);
  const now = read(more ?? after);
  if (!now.isWhole) return undefined;
  if (more !== undefined) return [];
  return compareFigures(read(before).series, now.series).filter(
    ({ restated, filledIn }) => restated.length + filledIn.length > 0,
  );
}

/** The lines that were put at the end, below the columns, where nothing else is different. */
function linesAdded(before: string, after: string): string | undefined {
  const old = before.replace(/\r?\n$/, '');
  const added = /^(?:\r?\n|$)/.exec(after.slice(old.length));
  if (old === '' || !after.startsWith(before) || !added) return undefined;
  return after.slice(0, after.indexOf('\n') + 1) + after.slice(old.length + added[0].length);
}
