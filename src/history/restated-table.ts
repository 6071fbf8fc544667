import { lastDayOf } from '../model/period.ts';
import { gridOf, periodHolding, plainGrid } from '../model/period-grid.ts';
import { type ReadSeries, readSeries } from '../model/read-series.ts';
import type { MetricData, ReportData } from '../model/types/generated.ts';
import { compareFigures, meanShift, type SeriesChange } from './compare-series.ts';

/** The text of a table before and after a commit. */
export interface TableVersions {
  readonly before: string;
  readonly after: string;
  /** The day of the commit with which the text before began to stand. */
  readonly stoodFrom: string;
  /** The day of the commit, and of the last one before it. */
  readonly on: string;
  readonly last: string;
}

/** What became of the figures of a table that were final. */
export interface RestatedTable {
  readonly changes: readonly SeriesChange[];
  /** Whether it says nothing else besides, and no period ended meanwhile of which a claim could take the figures in. */
  readonly alone: boolean;
}

/**
 * The figures of a table that say something else than in the version before, or are there only now between others;
 * undefined where rows cannot be read any more: of these nobody knows what they say. Figures of a period that was not over
 * when they were written down were not final: that they are others now is no restatement.
 */
export function restatedTable(
  path: string,
  { before, after, stoodFrom, on, last }: TableVersions,
  metric: MetricData,
  settings: ReportData | undefined,
): RestatedTable | undefined {
  const { fiscalYearStart = plainGrid.fiscalYearStart, weekStart = plainGrid.weekStart } = settings ?? {};
  const grid = gridOf(metric, { fiscalYearStart, weekStart });
  const read = (text: string): ReadSeries => readSeries({ path, file: path, text }, metric, grid);
  const added = linesAdded(before, after);
  const more = added !== undefined && isLater(added, before) ? added : undefined;
  const now = read(more ?? after);
  if (!now.isWhole) return undefined;
  if (more !== undefined) return { changes: [], alone: false };
  const wasOver = (period: string) => lastDayOf(period, metric.period) < stoodFrom;
  const all = compareFigures(read(before).series, now.series);
  const changes = all.flatMap((change) => ofPeriods(wasOver, change));
  const running = (day: string) => periodHolding(day, metric.period, grid);
  const noneEnded = settings?.asOf !== undefined || running(last) === running(on);
  return { changes, alone: noneEnded && countOf(changes) === countOf(all) };
}

/** How many periods say something else. */
function countOf(changes: readonly SeriesChange[]): number {
  return changes.flatMap(({ restated, added, filledIn }) => [...restated, ...added, ...filledIn]).length;
}

/** What a change did to some of the periods; nothing where it left them as they were. */
function ofPeriods(isAsked: (period: string) => boolean, change: SeriesChange): readonly SeriesChange[] {
  const restated = change.restated.filter(({ period }) => isAsked(period));
  const filledIn = change.filledIn.filter(isAsked);
  if (restated.length + filledIn.length === 0) return [];
  return [{ group: change.group, restated, meanShift: meanShift(restated), added: [], filledIn }];
}

/** Whether lines that were put at the end are of later days than all above: more cases of a month make it another. */
function isLater(added: string, before: string): boolean {
  const days = (text: string) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const [first] = days(added).sort();
  return first === undefined || days(before).every((day) => day < first);
}

/** The lines that were put at the end, below the columns, where nothing else is different. */
function linesAdded(before: string, after: string): string | undefined {
  const old = before.replace(/\r?\n$/, '');
  const added = /^(?:\r?\n|$)/.exec(after.slice(old.length));
  if (old === '' || !after.startsWith(before) || !added) return undefined;
  return after.slice(0, after.indexOf('\n') + 1) + after.slice(old.length + added[0].length);
}
