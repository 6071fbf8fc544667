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
  *check(_, { plans }) {
    for (const { measures, at } of plans)
      for (const [index, measure] of measures.entries()) {
        const first = measures.findIndex((other) => isSame(other, measure));
        const again = measures[first];
        if (again && first < index)
          yield {
            at: at('measures', index, 'metric'),
            message:
              comparedWith(again) === comparedWith(measure)
                ? 'This measure stands above already, with the same group and comparison. Keep one of the two.'
                : 'This measure stands above already, with another comparison and with other windows. Give both the same windows, or keep one of the two.',
            related: [{ ...at('measures', first, 'metric'), message: 'The other one is here.' }],
          };
      }
  },
});

type Declared = DeepReadonly<DeclaredMeasure>;

/** Another comparison is another measure only over the same windows. */
function isSame(a: Declared, b: Declared): boolean {
  const [here, there] = [a, b].map(({ metric, group }) => JSON.stringify([metric, keyOf(group)]));
  return here === there && (comparedWith(a) === comparedWith(b) || windowsOf(a) !== windowsOf(b));
}

const keyOf = (name: string | undefined) => (name === undefined ? null : groupKey(name));

const comparedWith = ({ metric, comparison }: Declared) =>
  JSON.stringify(comparison ? [comparison.metric ?? metric, keyOf(comparison.group)] : null);

const windowsOf = ({ before, after }: Declared) =>
  JSON.stringify([before, after].map((window) => [window?.from, window?.to]));
