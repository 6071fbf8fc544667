import { metricQuery } from '../model/queries/metric-query.ts';
import type { RefreshRecord } from '../model/queries/refresh-record.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import { textsBeside } from './content-text.ts';
import type { RuleContext } from './rule.ts';

/** A metric that is counted by a query that could be run, and what the last refresh left. */
export interface CountedFigures {
  readonly metric: Metric;
  readonly sql: string;
  /** The CSV as it stands, empty where there is none. */
  readonly csv: string;
  /** Undefined where there was no refresh, or nobody can read what it left. */
  readonly record: RefreshRecord | undefined;
  /** The path of the key that says where the query stands. */
  readonly key: 'file' | 'sql' | 'export';
}

/** Every metric whose query could be run. */
export function* countedFigures(report: Report, context: RuleContext): Generator<CountedFigures> {
  for (const metric of report.metrics) {
    const textOf = textsBeside(metric, context);
    const query = metricQuery(metric, report, textOf);
    if (!query || query.fault) continue;
    yield {
      metric,
      sql: query.sql,
      csv: textOf(`data/${metric.id}.csv`),
      record: metric.refreshed,
      key: metric.query?.export ? 'export' : query.path === undefined ? 'sql' : 'file',
    };
  }
}
