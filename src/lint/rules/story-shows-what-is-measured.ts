import type { Location } from '../../source/problem.ts';
import type { Plan } from '../../model/types/plan.ts';
import { defineRule } from '../rule.ts';

/** A story may lead with, and draw, only figures that its plan declared. */
export const storyShowsWhatIsMeasured = defineRule({
  id: 'story-shows-what-is-measured',
  severity: 'error',
  why: 'A plan names its measures before the results are in; a story that picks another figure picks a flattering one.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
`,
    'plans/late-fee-grace/story.mdx': `---
headline: The fee now waits for the bank
said: You charged me for being late when I was not.
did: We hold the fee until the bank has answered.
hero: ⟦late-fee-complaints⟧
---

⟦<Outcome metric="late-fee-complaints" />⟧
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
  - metric: fees-in-flight
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
`,
  },
  *check({ metrics }, { plans }) {
    for (const plan of plans) {
      const measured = new Set(plan.measures.map(({ metric }) => metric));
      for (const { metric, at } of shownBy(plan))
        if (!measured.has(metric) && metrics.find(metric))
          yield {
            at,
            message: `The plan "${plan.id}" does not measure "${metric}". Add it under measures in ${plan.path}.`,
          };
    }
  },
});

function shownBy({ story, updates }: Plan): readonly { readonly metric: string; readonly at: Location }[] {
  const hero = story?.hero === undefined ? [] : [{ metric: story.hero, at: story.at('hero') }];
  const drawn = [...(story ? [story] : []), ...updates].flatMap(({ file, uses }) =>
    uses.flatMap(({ component, attributes, range }) => {
      const metric = component === 'Outcome' ? attributes.get('metric') : undefined;
      return metric === undefined ? [] : [{ metric, at: { file, range } }];
    }),
  );
  return [...hero, ...drawn];
}
