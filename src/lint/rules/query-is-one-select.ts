import { metricQuery } from '../../model/queries/metric-query.ts';
import type { Metric } from '../../model/types/metric.ts';
import { fileBeside, placeInText, textsBeside } from '../content-text.ts';
import { defineRule } from '../rule.ts';

const source = `name: Fees desk
engine: duckdb
tables:
  - name: fees
    files: [fees.csv]
`;
const asked = 'query:\n  source: desk\n  file: fees-in-flight.sql\n';
const counting = `select date_trunc('month', charged) as period, count(*) filter (where in_flight) as numerator, count(*) as denominator
from fees
group by 1
`;

/** What counts figures reads them and does nothing else; this is told before anybody runs it. */
export const queryIsOneSelect = defineRule({
  id: 'query-is-one-select',
  severity: 'error',
  why: 'Whoever may propose a query could otherwise read any file, or change what it should count.',
  bad: {
    'sources/desk.yaml': source,
    'metrics/fees-in-flight.yaml': asked,
    'queries/fees-in-flight.sql': `select content as period from ⟦read_text⟧('/etc/passwd')\n`,
  },
  good: {
    'sources/desk.yaml': source,
    'metrics/fees-in-flight.yaml': asked,
    'queries/fees-in-flight.sql': counting,
  },
  *check(report, context) {
    for (const metric of report.metrics) {
      const found = metricQuery(metric, report, textsBeside(metric, context));
      if (!found?.fault) continue;
      const { path, sql } = found;
      const { at, length, message } = found.fault;
      yield {
        at:
          path !== undefined && at !== undefined
            ? placeInText(fileBeside(metric, path), sql, at, length)
            : metric.at('query', ...keyOf(metric)),
        message,
      };
    }
  },
});

/** The key that a fault of the whole query is about. */
function keyOf({ query }: Metric): readonly string[] {
  const [key] = (['export', 'sql', 'file'] as const).filter((name) => query?.[name] !== undefined);
  return key === undefined ? [] : [key];
}
