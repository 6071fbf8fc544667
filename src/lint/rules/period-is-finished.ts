import { defineRule } from '../rule.ts';

/** A row of a period that has not begun is a forecast, or a mistyped year. */
export const periodIsFinished = defineRule({
  id: 'period-is-finished',
  severity: 'error',
  why: 'A figure of a period that has not begun on the report’s day cannot have been counted.',
  bad: {
    'report.yaml': `asOf: 2025-10-31
`,
    'data/fees-in-flight.csv': `period,numerator,denominator
2025-09-01,10,404
2025-10-01,11,399
⟦2025-11-01⟧,9,402
`,
  },
  good: {
    'report.yaml': `asOf: 2025-10-31
`,
    'data/fees-in-flight.csv': `period,numerator,denominator
2025-09-01,10,404
2025-10-01,11,399
`,
  },
  *check({ settings: { asOf, finishedThrough } }, { metrics }) {
    const written = finishedThrough === asOf;
    for (const { series, figureAt } of metrics) {
      const rows = [
        ...(series?.whole.points ?? []).map(({ period }) => ({ group: undefined, period })),
        ...[...(series?.groups ?? [])].flatMap(([group, { points }]) =>
          points.map(({ period }) => ({ group, period })),
        ),
      ].filter(({ period }) => period > asOf);
      const [first] = rows;
      if (!first) continue;
      const more = rows.length > 1 ? ` (and ${rows.length - 1} more)` : '';
      yield {
        at: figureAt(first.group, first.period, 'period'),
        message: `This row${more} begins after the report's day, ${asOf}. ${written ? 'Delete it, correct its date, or move asOf in report.yaml on.' : 'Delete it, or correct its date.'}`,
      };
    }
  },
});
