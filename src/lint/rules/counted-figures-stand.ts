import { callOf } from '../../source/call.ts';
import { textHash } from '../../model/queries/refresh-record.ts';
import { fileStart } from '../../source/problem.ts';
import { fileBeside } from '../content-text.ts';
import { countedFigures } from '../counted-figures.ts';
import { countedExample } from '../query-example.ts';
import { defineRule } from '../rule.ts';

/** Figures that a query gives are corrected where they come from. */
export const countedFiguresStand = defineRule({
  id: 'counted-figures-stand',
  severity: 'error',
  why: 'A figure that somebody changed by hand is none that the query gives, and the next refresh takes it back.',
  bad: Object.fromEntries(
    Object.entries(countedExample({ figures: 'period,numerator,denominator\n2025-10-01,11,399\n' })).map(
      ([path, text]) => (path.endsWith('.csv') ? [`⟦${path}⟧`, text] : [path, text]),
    ),
  ),
  good: countedExample(),
  *check(report, context) {
    for (const { metric, csv, record } of countedFigures(report, context)) {
      if (csv === '' || !record || record.csv === textHash(csv)) continue;
      yield {
        at: { file: fileBeside(metric, `data/${metric.id}.csv`), range: fileStart },
        message: `These figures were edited since they were counted, on ${record.refreshed.slice(0, 10)}. Correct what the query reads, then count anew with "${callOf('refresh', '--metric', metric.id)}". Or take query out of ${metric.path}, and the figures are typed from now on.`,
      };
    }
  },
});
