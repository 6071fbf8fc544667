import { parseTable, type TableRow } from '../source/csv.ts';
import type { SourceFile } from '../source/files.ts';
import { unwelcome, unwelcomeMessage } from '../source/characters.ts';
import { farDayMessage, isFarDay } from '../source/day.ts';
import { fillIn } from '../source/fill-in.ts';
import { fileStart, type Location, type Problem, type Range } from '../source/problem.ts';
import { Problems } from '../source/problem-limit.ts';
import { deepFreeze } from './entity.ts';
import {
  type ColumnKind,
  type MeasureKind,
  type MetricSeries,
  columnsOf,
  furtherColumnsOf,
  groupKey,
  type PeriodLength,
  type PointByKind,
  type Series,
  seriesShapes,
  withheld,
} from './series.ts';
import type { RefreshRecord } from './queries/refresh-record.ts';
import { nextPeriod } from './period.ts';
import { isPeriodStart, periodHint, type PeriodGrid, periodNames, plainGrid } from './period-grid.ts';

/** What a metric's file says about its figures. */
export interface MetricShape {
  readonly measure: MeasureKind;
  readonly period: PeriodLength;
  readonly unit?: string;
  readonly gaps?: readonly { readonly period: string }[];
}

/** As long as a plan may name it. */
const longestGroup = 80;

/** Cases of a duration are compared one by one, and every comparison of more of them takes seconds. */
export const mostCases = 1_000_000;

/** Figures of one metric and the file they come from. */
export interface MetricFigures {
  /** Undefined where the file is broken. */
  readonly series: MetricSeries | undefined;
  readonly file: string;
  at(group: string | undefined, period: string, column: string): Location;
  /** What the last refresh left of them; undefined where there was none, or nobody can read what it left. */
  readonly record?: RefreshRecord | undefined;
}

export interface ReadSeries {
  readonly series: MetricSeries;
  readonly problems: readonly Problem[];
  /** Whether each row's figures are among them, whatever else is wrong. */
  readonly isWhole: boolean;
}

/** A row's group by its key; empty for the whole. */
export function groupOf(row: Pick<TableRow, 'cell'>): string {
  return groupKey(row.cell('group') ?? '');
}

/** Reads a metric's CSV by the columns that its measure declares; nothing is inferred, nothing is repaired. */
export function readSeries({ text, file }: SourceFile, metric: MetricShape, grid: PeriodGrid = plainGrid): ReadSeries {
  const shape = seriesShapes[metric.measure];
  const table = parseTable(text, file, columnsOf(metric.measure), furtherColumnsOf(metric.measure));
  const problems = new Problems('metric-matches-its-data');
  const report: Report = (place, message) => problems.add(file, () => ({ range: place(), message }));
  let isWhole = table.problems.length === 0;
  const leaveOut: Report = (place, message) => {
    isWhole = false;
    report(place, message);
  };

  const points = new Map<string, Point[]>();
  const previous = new Map<string, string>();
  const gaps = new Set(metric.gaps?.map(({ period }) => period));
  const afterGaps = new Map<string, string>();
  const columns = Object.entries(shape.columns);
  const names = columns.map(([column]) => column);
  const hasCases = table.rows[0]?.cell('cases') !== undefined;
  let present: ReadonlySet<string> | undefined;
  let casesLeft = mostCases;
  for (const row of table.rows) {
    const group = groupOf(row);
    const unseen = unwelcome(group, 'name');
    if (unseen) report(() => row.at('group'), unwelcomeMessage(unseen));
    else if (group.length > longestGroup)
      report(() => row.at('group'), `The name of a group has ${longestGroup} characters at most.`);
    const period = row.cell('period') ?? '';
    const isWithheld = readWithheld(row, names, leaveOut);
    const point: { period: string; [column: string]: string | number } = { period };
    let isRead = !isWithheld;
    for (const [column, kind] of isWithheld ? [] : columns) {
      const value = readNumber(row, column, kind, leaveOut);
      if (value === undefined) isRead = false;
      else point[column] = value;
    }
    const cases = isWithheld || !hasCases ? 1 : readNumber(row, 'cases', 'count', leaveOut);
    if (cases === 0) report(() => row.at('cases'), 'A row of no cases is no figure. Delete it.');
    if (!isPeriodStart(period, metric.period, grid)) {
      leaveOut(
        () => row.at('period'),
        isFarDay(period)
          ? farDayMessage(period)
          : `"${period.slice(0, 40)}" is not the first day of a ${periodNames[metric.period]}. ${periodHint(period, metric.period, grid)}`,
      );
      previous.delete(group);
      continue;
    }
    const before = previous.get(group);
    if (before === undefined || period > before) previous.set(group, period);
    if (before !== undefined) checkOrder(before, period, row);
    if (group === '' && gaps.has(period))
      report(
        () => row.at('period'),
        `The metric's file says that ${period} is a gap, yet here is its row. Delete the row or the gap.`,
      );
    if (!isRead || cases === undefined) continue;
    casesLeft -= cases;
    if (casesLeft < 0) {
      leaveOut(
        () => row.at('cases'),
        `With this row there are more than ${mostCases} cases. Draw a sample, the same share of every period.`,
      );
      break;
    }
    const values = point as Readonly<Record<string, number>> & Point;
    for (const { column, is, message } of shape.impossible ?? [])
      if (is(values)) report(() => row.at(column), message(values));
    const list = points.get(group) ?? [];
    for (let left = cases; left > 0; left--) list.push(values);
    points.set(group, list);
  }
  if (table.rows.length === 0 && table.problems.length === 0)
    report(() => fileStart, 'There are no figures below the first line. Add a row, or remove the file.');

  function checkOrder(before: string, period: string, row: TableRow): void {
    if (period === before) {
      if (!shape.rowACase) report(() => row.at('period'), `The period ${period} is here twice. Keep one row a period.`);
    } else if (period < before)
      report(() => row.at('period'), `The period ${period} stands below ${before}. Sort the rows by period.`);
    else if (metric.period !== 'day' && table.problems.length === 0) {
      const group = groupOf(row);
      let missing = withoutGaps(nextPeriod(before, metric.period));
      if (missing >= period) return;
      present ??= new Set(table.rows.map((other) => `${groupOf(other)} ${other.cell('period') ?? ''}`));
      while (missing < period && present.has(`${group} ${missing}`))
        missing = withoutGaps(nextPeriod(missing, metric.period));
      if (missing < period)
        report(
          () => row.at('period'),
          `There is no row for ${missing}. Add it, or say why under gaps in the metric's file.`,
        );
    }
  }

  /** The first period from this one on that is no gap. */
  function withoutGaps(from: string): string {
    const known = afterGaps.get(from);
    if (known !== undefined) return known;
    let period = from;
    while (gaps.has(period)) period = nextPeriod(period, metric.period);
    afterGaps.set(from, period);
    return period;
  }

  const seriesOf = (list: readonly Point[]) => ({ kind: metric.measure, points: list }) as Series;
  const groups = new Map([...points].filter(([group]) => group !== '').map(([group, list]) => [group, seriesOf(list)]));
  return {
    series: deepFreeze({ whole: seriesOf(points.get('') ?? []), groups }),
    problems: [...table.problems, ...problems.list],
    isWhole,
  };
}

/** Whether a row says that its figures are withheld; nothing else may stand there. */
function readWithheld(row: TableRow, columns: readonly string[], report: Report): boolean {
  const why = row.cell('why') ?? '';
  if (why === '') return false;
  const filled = [...columns, 'cases'].find((column) => (row.cell(column) ?? '') !== '');
  if (why !== withheld)
    report(() => row.at('why'), `The column "why" says "${withheld}" or nothing, not "${why.slice(0, 40)}".`);
  else if (filled !== undefined)
    report(() => row.at(filled), 'This row is withheld, yet here is a figure. Empty the cell, or the one below "why".');
  return true;
}

type Point = PointByKind[MeasureKind];
type Report = (place: () => Range, message: string) => void;

function readNumber(row: TableRow, column: string, kind: ColumnKind, report: Report): number | undefined {
  const text = row.cell(column) ?? '';
  if (text === '')
    report(
      () => row.at(column),
      `The cell "${column}" is empty. A missing figure is a gap: leave the row out, and say why under gaps in the metric's file.`,
    );
  else if (text === fillIn)
    report(() => row.at(column), `"${column}" is not filled in yet. Write its figure, or delete the row.`);
  else if (!/^[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,3})?$/.test(text))
    report(() => row.at(column), `"${text.slice(0, 40)}" is not a number. Write digits, with a point before decimals.`);
  else {
    const value = Number(text);
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
      report(() => row.at(column), `"${text.slice(0, 40)}" is too large a number.`);
    else if (kind === 'count' && /^\d{1,3}\.000$/.test(text))
      report(() => row.at(column), `"${text}" is ${value} or ${text.replace('.', '')}. Write one of them.`);
    else if (kind === 'count' && !Number.isInteger(value))
      report(() => row.at(column), `"${column}" counts cases, so it must be a whole number, not ${text}.`);
    else if (kind !== 'any' && value < 0)
      report(() => row.at(column), `"${column}" cannot be below zero, but is ${text}.`);
    else return value;
  }
  return undefined;
}
