import type { Metric } from '../types/metric.ts';
import { refusalOf } from './one-select.ts';

/** A metric's query as it was found, or what keeps it from being run. */
export interface FoundQuery {
  /** Empty where there is none. */
  readonly sql: string;
  /** Its file from the content folder, where it stands in one of its own. */
  readonly path: string | undefined;
  /** What is wrong, and where in the query; where it concerns no place in it, `at` is undefined. */
  readonly fault: { readonly message: string; readonly at: number | undefined; readonly length: number } | undefined;
}

/** The query of a metric that says how it is counted; `textOf` gives a file's text, empty where there is none. */
export function metricQuery(
  { query }: Pick<Metric, 'query'>,
  textOf: (path: string) => string,
): FoundQuery | undefined {
  if (!query) return undefined;
  const path = query.file === undefined ? undefined : `queries/${query.file}`;
  const found = { sql: query.sql ?? (path === undefined ? '' : textOf(path)), path };
  const fault = (message: string, at?: number, length = 1) => ({ ...found, fault: { message, at, length } });
  if (path !== undefined && query.sql !== undefined)
    return fault('The query stands here and in a file. Keep file or sql.');
  if (path === undefined && query.sql === undefined)
    return fault('The query is missing. Write file with its name in queries/, or sql with the query itself.');
  if (path !== undefined && found.sql === '')
    return fault(`There is no query in ${path}. Write it there, or correct the name under file.`);
  const refusal = refusalOf(found.sql);
  return refusal ? fault(refusal.message, refusal.at, refusal.length) : { ...found, fault: undefined };
}
