import type { DeepReadonly } from '../../model/entity.ts';
import { groupKey } from '../../model/series.ts';
import type { DeclaredMeasure } from '../../model/types/generated.ts';
import { defineRule } from '../rule.ts';

/** The same figures with two pairs of windows are two chances to be lucky. */
export const measureIsDeclaredOnce = defineRule({
  id: 'measure-is-declared-once',
  severity: 'error',
  why: 'A measure that stands twice is counted twice, and with other windows the more flattering one can be told.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: { from: 2025-01-01, to: 2025-06-30 }
  - metric: ⟦fees-in-flight⟧
    before: { from: 2025-02-01, to: 2025-06-30 }
  - metric: late-fee-complaints
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: { from: 2025-01-01, to: 2025-06-30 }
  - metric: late-fee-complaints
`,
  },
  *check({ plans }) {
    for (const { measures, at } of plans)
      for (const [index, measure] of measures.entries()) {
        const first = measures.findIndex((other) => figuresOf(other) === figuresOf(measure));
        if (first < index)
          yield {
            at: at('measures', index, 'metric'),
            message: 'This measure stands above already, with the same group and comparison. Keep one of the two.',
            related: [{ ...at('measures', first, 'metric'), message: 'The other one is here.' }],
          };
      }
  },
});

/** Which figures a measure names, whatever its windows. */
function figuresOf({ metric, group, comparison }: DeepReadonly<DeclaredMeasure>): string {
  const key = (name: string | undefined) => (name === undefined ? null : groupKey(name));
  const other = comparison && [comparison.metric ?? metric, key(comparison.group)];
  return JSON.stringify([metric, key(group), other]);
}
