import { callOf } from '../../source/call.ts';
import { textHash } from '../../model/queries/refresh-record.ts';
import { countedFigures } from '../counted-figures.ts';
import { countedExample } from '../query-example.ts';
import { defineRule } from '../rule.ts';

/** The page shows the query beside the figures, so they must be what it gives. */
export const queryWasRun = defineRule({
  id: 'query-was-run',
  severity: 'warning',
  why: 'Figures beside a query that never gave them are explained by something else than what made them.',
  bad: countedExample({ query: '⟦select charged as period, 0 as numerator, 1 as denominator from fees⟧' }),
  good: countedExample(),
  *check(report, context) {
    for (const { metric, sql, record, key } of countedFigures(report, context)) {
      if (record?.query === textHash(sql)) continue;
      yield {
        at: metric.at('query', key),
        message: record
          ? `The query was changed since the figures were counted, on ${record.refreshed.slice(0, 10)}. Count them anew with "${callOf('refresh', '--metric', metric.id)}".`
          : `The figures were never counted by this query. Count them with "${callOf('refresh', '--metric', metric.id)}".`,
      };
    }
  },
});
