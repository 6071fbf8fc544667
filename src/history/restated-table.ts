import { gridOf, plainGrid } from '../model/period-grid.ts';
import { readSeries } from '../model/read-series.ts';
import type { MetricSeries } from '../model/series.ts';
import type { MetricData, ReportData } from '../model/types/generated.ts';
import { compareFigures, type SeriesChange } from './compare-series.ts';

/** The figures of a table that say something else than in the version before, or are there only now between others. */
export function restatedTable(
  path: string,
  [before, after]: readonly [before: string, after: string],
  metric: MetricData,
  settings: ReportData | undefined,
): readonly SeriesChange[] {
  const { fiscalYearStart = plainGrid.fiscalYearStart, weekStart = plainGrid.weekStart } = settings ?? {};
  const grid = gridOf(metric, { fiscalYearStart, weekStart });
  const read = (text: string): MetricSeries => readSeries({ path, file: path, text }, metric, grid).series;
  return compareFigures(read(before), read(after)).filter(
    ({ restated, filledIn }) => restated.length + filledIn.length > 0,
  );
}
