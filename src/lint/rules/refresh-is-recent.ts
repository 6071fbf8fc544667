import { callOf } from '../../source/call.ts';
import { dayNumber, nextPeriod } from '../../model/period.ts';
import { countedFigures } from '../counted-figures.ts';
import { countedExample } from '../query-example.ts';
import { defineRule } from '../rule.ts';

/** Figures that could be counted at any time and are not. */
export const refreshIsRecent = defineRule({
  id: 'refresh-is-recent',
  severity: 'warning',
  why: 'Who reads a page takes its figures for today’s, and nobody notices that a scheduled refresh has stopped.',
  bad: {
    ...countedExample({ refreshed: '2025-08-10T06:00:00Z' }),
    'metrics/fees-in-flight.yaml': 'query:\n  source: ⟦desk⟧\n  file: fees-in-flight.sql\n',
  },
  good: countedExample({ refreshed: '2025-09-10T06:00:00Z' }),
  *check(report, context) {
    const { asOf } = report.settings;
    for (const { metric, record } of countedFigures(report, context)) {
      if (!record || !metric.query) continue;
      const on = record.refreshed.slice(0, 10);
      const source = report.sources.find(metric.query.source);
      if (!source) continue;
      const { refreshWithinDays: days = dayNumber(nextPeriod(on, metric.period, 2)) - dayNumber(on) } = source;
      const old = dayNumber(asOf) - dayNumber(on);
      if (old <= days) continue;
      yield {
        at: metric.at('query', 'source'),
        message: `The figures were counted ${old} days ago, on ${on}; they should be counted every ${days} days. Count them with "${callOf('refresh', '--metric', metric.id)}".`,
      };
    }
  },
});
