import { lastDayOf } from '../model/period.ts';
import { gridOf, plainGrid } from '../model/period-grid.ts';
import { type ReadSeries, readSeries } from '../model/read-series.ts';
import type { MetricData, ReportData } from '../model/types/generated.ts';
import { compareFigures, meanShift, type SeriesChange } from './compare-series.ts';

/** The text of a table, and the day of the commit with which it began to stand. */
export interface StoodTable {
  readonly text: string;
  readonly from: string;
}

/**
 * The figures of a table that say something else than in the version before, or are there only now between others;
 * undefined where rows cannot be read any more: of these nobody knows what they say. Figures of a period that was not over
 * when they were written down were not final: that they are others now is no restatement.
 */
export function restatedTable(
  path: string,
  { text: before, from }: StoodTable,
  after: string,
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
  const wasOver = (period: string) => lastDayOf(period, metric.period) < from;
  return compareFigures(read(before).series, now.series).flatMap((change) => ofPeriods(wasOver, change));
}

/** What a change did to some of the periods; nothing where it left them as they were. */
function ofPeriods(isAsked: (period: string) => boolean, change: SeriesChange): readonly SeriesChange[] {
  const restated = change.restated.filter(({ period }) => isAsked(period));
  const filledIn = change.filledIn.filter(isAsked);
  if (restated.length + filledIn.length === 0) return [];
  return [{ ...change, restated, meanShift: meanShift(restated), filledIn }];
}

/** The lines that were put at the end, below the columns, where nothing else is different. */
function linesAdded(before: string, after: string): string | undefined {
  const old = before.replace(/\r?\n$/, '');
  const added = /^(?:\r?\n|$)/.exec(after.slice(old.length));
  if (old === '' || !after.startsWith(before) || !added) return undefined;
  return after.slice(0, after.indexOf('\n') + 1) + after.slice(old.length + added[0].length);
}
