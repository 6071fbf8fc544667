import { recordText, textHash } from '../model/queries/refresh-record.ts';
import type { RuleExample } from './rule.ts';

const query = `select date_trunc('month', charged) as period, count(*) filter (where in_flight) as numerator, count(*) as denominator
from fees
group by 1
`;
const figures = `period,numerator,denominator
2025-08-01,9,400
2025-09-01,10,404
2025-10-01,11,399
`;

/** What differs in an example from a metric that was counted a moment ago. */
interface Otherwise {
  readonly query?: string;
  readonly figures?: string;
  readonly refreshed?: string;
}

/** A metric that is counted by a query, with what a refresh wrote; for the examples of rules about that. */
export function countedExample(otherwise: Otherwise = {}): RuleExample {
  const record = {
    source: 'desk',
    engine: 'DuckDB v1.5.6',
    refreshed: otherwise.refreshed ?? '2025-11-01T06:00:00Z',
    query: textHash(query),
    csv: textHash(figures),
    rows: 3,
    newest: '2025-10-01',
    withheld: 0,
  };
  return {
    'report.yaml': 'asOf: 2025-11-03\n',
    'sources/desk.yaml': `name: Fees desk
engine: duckdb
tables:
  - name: fees
    files: [fees.csv]
`,
    'metrics/fees-in-flight.yaml': `query:
  source: desk
  file: ${otherwise.query?.includes('⟦') ? '⟦fees-in-flight.sql⟧' : 'fees-in-flight.sql'}
`,
    'queries/fees-in-flight.sql': (otherwise.query ?? query).replaceAll(/[⟦⟧]/g, ''),
    'data/fees-in-flight.csv': otherwise.figures ?? figures,
    'data/fees-in-flight.source.json': recordText(record),
  };
}
