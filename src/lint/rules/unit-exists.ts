import type { Report } from '../../model/report.ts';
import { groupKey } from '../../model/series.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import { type Breach, defineRule } from '../rule.ts';

const metric = (groupsAre: string) => `name: Fees charged while the payment was in flight
role: process
measure: proportion
better: lower
unit: '%'
period: month
source: Billing system
groupsAre: ${groupsAre}
`;
const data = `period,numerator,denominator,group
2025-01-01,101,812,
2025-01-01,52,410,Harbour Street
2025-01-01,49,402,Mill Road
`;

/** A unit that no row has is nobody's part of anything. */
export const unitExists = defineRule({
  id: 'unit-exists',
  severity: 'error',
  why: 'A department whose units are spelt otherwise than in the figures sees no part of its own, and nobody notices.',
  bad: {
    'departments/care.yaml': 'units: [⟦Habour Street⟧]\n',
    'metrics/fees-in-flight.yaml': metric('units'),
    'data/fees-in-flight.csv': data,
  },
  good: {
    'departments/care.yaml': 'units: [Harbour Street]\n',
    'metrics/fees-in-flight.yaml': metric('units'),
    'data/fees-in-flight.csv': data,
  },
  *check(report) {
    yield* unknownUnits(report);
    yield* withoutGroups(report);
  },
});

/** Units of a department that no metric has whose groups are units. */
function* unknownUnits({ departments, metrics }: Report): Generator<Breach> {
  const known = new Set(
    metrics.all
      .filter(({ groupsAre }) => groupsAre === 'units')
      .flatMap(({ series }) => [...(series?.groups.keys() ?? [])]),
  );
  for (const { units = [], at } of departments)
    for (const [i, unit] of units.entries()) {
      if (known.has(groupKey(unit))) continue;
      yield {
        at: at('units', i),
        ofWhole: true,
        message:
          known.size === 0
            ? 'No metric has units. Add groupsAre: units to the metric whose groups these are.'
            : `No metric has a unit "${unit}".${didYouMean(unit, known) || ' Write it as the column "group" does.'}`,
      };
    }
}

/** Metrics whose groups are said to be units, and that have none. */
function* withoutGroups({ metrics }: Report): Generator<Breach> {
  for (const { id, groupsAre, series, at } of metrics)
    if (groupsAre === 'units' && series && series.groups.size === 0)
      yield {
        at: at('groupsAre'),
        message: `The rows of data/${id}.csv have no groups. Add the column "group" to it, or leave groupsAre out.`,
      };
}
