import { fileStart, type Problem } from '../source/problem.ts';
import type { SourceFile, Tree } from '../source/files.ts';
import type { KeptReading } from '../source/kept-reading.ts';
import { textHashOf } from '../source/text-hash.ts';
import { note } from '../source/reads.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { unreadable } from '../source/unreadable.ts';
import { buildReport } from './build-report.ts';
import { deepFreeze } from './entity.ts';
import { checkLogo } from './logo.ts';
import { figurePlaces } from './figure-places.ts';
import { foreignTable } from './foreign-table.ts';
import { idsByType } from './ids-by-type.ts';
import { checkPlans, checkReferences } from './references.ts';
import { checkUnique } from './unique-ids.ts';
import { checkTimeZone } from './time-zone.ts';
import { type Content, type ReadContent, readContent } from './read-content.ts';
import { gridOf, isSameGrid, type PeriodGrid, plainGrid } from './period-grid.ts';
import { checkPeriodStarts, startIsMissing } from './period-starts.ts';
import { type MetricFigures, type ReadSeries, readSeries } from './read-series.ts';
import { readRecord, type RefreshRecord } from './queries/refresh-record.ts';
import type { Report } from './report.ts';
import { type KeptColumns, keptColumns, seriesIn } from './kept-series.ts';
import type { MetricSeries } from './series.ts';
import type { MetricData, ReportData } from './types/generated.ts';

/** What reading a content folder gives: the report, as far as it could be understood, and all that is wrong. */
export interface LoadedReport {
  /** Holds what is well-formed and refers only to such; undefined when report.yaml itself is not. */
  readonly report: Report | undefined;
  /** As they were found, neither sorted nor limited. */
  readonly problems: readonly Problem[];
  /** Every id that can be referred to, of broken files too; a type of which a list cannot be read is missing. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Changes whenever a file of the content does. */
  readonly digest: string;
  /** What was read: the content folder as problems name it, and how many files of it. */
  readonly reading: { readonly folder: string; readonly files: number };
}

/** What day it is, or which one it is in a time zone: it stands in for the date of a report that names none. */
export interface Clock {
  readonly today: string | ((timeZone: string) => string);
}

/** Understands a tree of content, from a folder or a commit. */
export function loadReport(tree: Tree, { today }: Clock): LoadedReport {
  const read = readContent(tree);
  const figures = readFigures(read, tree);
  let ids: LoadedReport['ids'] | undefined;
  const findIds = () => (ids ??= idsByType(read, tree.paths));
  let problems: readonly Problem[] | undefined;
  const find = (): readonly Problem[] => [
    ...tree.problems,
    ...read.problems,
    ...figures.problems,
    ...checkReferences(read.contents, findIds()),
    ...checkTimeZone(read.contents),
    ...checkLogo(read.contents, tree),
    ...checkPeriodStarts(read.contents),
    ...checkUnique(read.contents),
    ...checkPlans(read.contents, tree.paths),
    ...checkComplete(read.contents, tree.paths, tree.name),
  ];
  let built: { readonly report: Report | undefined } | undefined;
  const build = () => ({
    report: buildReport(read.contents, figures.byMetric, typeof today === 'string' ? () => today : today),
  });
  // Whoever only tells what reading found waits neither for the report nor for the hash; whoever asks what an earlier
  // version held hears of no mistake in it.
  return {
    get report() {
      built ??= build();
      return built.report;
    },
    get problems() {
      return (problems ??= find());
    },
    get ids() {
      return findIds();
    },
    get digest() {
      return tree.digest;
    },
    reading: { folder: tree.name, files: tree.files.length },
  };
}

function readFigures({ contents, tables, records }: ReadContent, { name, paths, kept }: Tree) {
  const metrics = new Map(
    contents.filter(({ type }) => type.name === 'metric').map((content) => [content.id, content]),
  );
  const byMetric = new Map<string, MetricFigures>();
  const problems: Problem[] = [];
  const settings = settingsOf(contents);
  for (const [id, source] of tables) {
    const metric = metrics.get(id);
    if (!metric) {
      const message = `No metric has the id "${id}", so nobody can read these figures.${didYouMean(id, metrics.keys())} Add metrics/${id}.yaml.`;
      problems.push({
        rule: 'metric-matches-its-data',
        severity: 'error',
        file: source.file,
        range: fileStart,
        message,
      });
    } else if (metric.valid && !startIsMissing(metric)) {
      const data = metric.value as MetricData;
      const read = readSafely(source, data, gridOf(data, settings), kept && keptFor(source, metric, kept));
      problems.push(...read.problems);
      byMetric.set(id, { ...read.figures, record: recordIn(records.get(id)) });
    }
  }
  for (const id of metrics.keys()) {
    const file = `${name}/data/${id}.csv`;
    if (!tables.has(id) && paths.has(`data/${id}.csv`))
      byMetric.set(id, { series: undefined, file, at: () => ({ file, range: fileStart }) });
  }
  return { byMetric, problems };
}

/** A refresh record is read once, so that a metric whose record did not change is the same. */
function recordIn(source: SourceFile | undefined): RefreshRecord | undefined {
  if (!source) return undefined;
  if (!recordsBefore.has(source)) recordsBefore.set(source, readRecord(source.text));
  return recordsBefore.get(source);
}

const recordsBefore = new WeakMap<SourceFile, RefreshRecord | undefined>();

/** What the report says of its calendar, as far as it can be read. */
function settingsOf(contents: readonly Content[]): Pick<PeriodGrid, 'fiscalYearStart' | 'weekStart'> {
  const report = contents.find(({ type, valid }) => type.name === 'report' && valid);
  const written = (report?.value ?? {}) as Partial<ReportData>;
  const { fiscalYearStart = plainGrid.fiscalYearStart, weekStart = plainGrid.weekStart } = written;
  return { fiscalYearStart, weekStart };
}

/** What the reader cannot cope with is a problem of that table, and of no other. */
function readSafely(source: SourceFile, metric: MetricData, grid: PeriodGrid, kept?: KeptSeries): ReadTable {
  const known = readBefore.get(source);
  if (known?.metric === metric && isSameGrid(known.grid, grid)) return known.read;
  const before = kept?.take(grid);
  const { series, problems } = before
    ? { series: deepFreeze(before), problems: [] }
    : readOrGiveUp(source, metric, grid);
  if (!before && series && problems.length === 0) kept?.keep(series, grid);
  const placeOf = figurePlaces(source, metric.measure);
  const figures: MetricFigures = {
    series: problems.length === 0 ? series : undefined,
    file: source.file,
    at: (...place) => {
      note('text', source.path);
      return placeOf(...place);
    },
  };
  const read = { figures, problems };
  readBefore.set(source, { metric, grid, read });
  return read;
}

/** What was kept of a table, of which its text, its metric's and the grid of its periods decide. */
interface KeptSeries {
  readonly take: (grid: PeriodGrid) => MetricSeries | undefined;
  readonly keep: (series: MetricSeries, grid: PeriodGrid) => void;
}

function keptFor(source: SourceFile, metric: Content, { take, keep }: KeptReading): KeptSeries {
  const texts = [source, metric.source].map(textHashOf);
  const from = (grid: PeriodGrid) => [source.path, ...texts, JSON.stringify(grid)];
  return {
    take: (grid) => {
      const columns = take(...from(grid)) as KeptColumns | undefined;
      return columns && seriesIn(columns);
    },
    keep: (series, grid) => {
      const columns = keptColumns(series);
      if (columns) keep(columns, ...from(grid));
    },
  };
}

interface ReadTable extends Pick<ReadSeries, 'problems'> {
  readonly figures: MetricFigures;
}

/** The tables of a tree that is read again while somebody writes are the same but for those that changed. */
const readBefore = new WeakMap<
  SourceFile,
  { readonly metric: MetricData; readonly grid: PeriodGrid; readonly read: ReadTable }
>();

function readOrGiveUp(
  source: SourceFile,
  metric: MetricData,
  grid: PeriodGrid,
): Partial<ReadSeries> & Pick<ReadSeries, 'problems'> {
  try {
    const read = readSeries(source, metric, grid);
    const foreign = read.problems.length > 0 ? foreignTable(source, metric, grid) : undefined;
    return foreign ? { problems: [foreign] } : read;
  } catch (error) {
    return { problems: [unreadable(source.file, error)] };
  }
}

/** A report without report.yaml, or without a single pain point and plan, is no report. */
function checkComplete(contents: readonly Content[], paths: ReadonlySet<string>, name: string): Problem[] {
  const problem = (message: string): Problem => ({
    rule: 'report-has-content',
    severity: 'error',
    file: `${name}/report.yaml`,
    range: fileStart,
    message,
  });
  if (!paths.has('report.yaml') && !paths.has('report.yml'))
    return [problem('There is no report.yaml. Add it with organisation, title, locale and currency.')];
  const counted = contents.some(({ type }) => type.name === 'pain-point' || type.name === 'plan');
  const present = [...paths].some((path) => /^(pain-points|plans)\/.+\.yaml$/.test(path));
  return counted || present
    ? []
    : [problem('There is nothing to report yet. Add a pain point in pain-points/, then a plan in plans/.')];
}
