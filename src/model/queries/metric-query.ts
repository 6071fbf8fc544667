import type { Report } from '../report.ts';
import type { Metric } from '../types/metric.ts';
import { exportFault, exportQuery } from './export-query.ts';
import { refusalOf } from './one-select.ts';

/** A metric's query as it was found, or what keeps it from being run. */
export interface FoundQuery {
  /** Empty where there is none. */
  readonly sql: string;
  /** For an export, the query that says why answers are left out. */
  readonly leftOut?: string;
  /** Its file from the content folder, where it stands in one of its own. */
  readonly path: string | undefined;
  /** What is wrong, and where in the query; where it concerns no place in it, `at` is undefined. */
  readonly fault: { readonly message: string; readonly at: number | undefined; readonly length: number } | undefined;
}

/** The query of a metric that says how it is counted; `textOf` gives a file's text, empty where there is none. */
export function metricQuery(
  { query, measure }: Metric,
  { sources, settings }: Report,
  textOf: (path: string) => string,
): FoundQuery | undefined {
  if (!query) return undefined;
  const path = query.file === undefined ? undefined : `queries/${query.file}`;
  const found = { sql: query.sql ?? (path === undefined ? '' : textOf(path)), path };
  const fault = (message: string, at?: number, length = 1) => ({ ...found, fault: { message, at, length } });
  const written = [query.file, query.sql, query.export].filter((way) => way !== undefined);
  if (written.length > 1) return fault('The query is written more than once. Keep one of file, sql and export.');
  if (query.export) {
    const source = sources.find(query.source);
    // A source that cannot be read says itself what is wrong with it.
    if (!source) return undefined;
    const table = query.export.table ?? source.tables?.[0]?.name;
    if (source.engine !== 'duckdb')
      return fault(
        'An export is made of files, and this source is a server. Write the query itself, with file or sql.',
      );
    const wrong = exportFault(query.export, measure);
    if (wrong !== undefined) return fault(wrong);
    if (table === undefined) return fault('The source names no table, so nothing can be read.');
    return { ...found, ...exportQuery(query.export, table, measure, settings.timeZone), fault: undefined };
  }
  if (written.length === 0)
    return fault('The query is missing. Write file with its name in queries/, sql with the query itself, or export.');
  if (path !== undefined && found.sql === '')
    return fault(`There is no query in ${path}. Write it there, or correct the name under file.`);
  const refusal = refusalOf(found.sql);
  return refusal ? fault(refusal.message, refusal.at, refusal.length) : { ...found, fault: undefined };
}
