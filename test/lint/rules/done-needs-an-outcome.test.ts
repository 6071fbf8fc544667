import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

test('an after window without a finished figure is none', () => {
  expect(
    saidBy('done-needs-an-outcome', {
      'plans/late-fee-grace/plan.yaml': `status: done
measures:
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-09-01 } }
`,
    }),
  ).toEqual([
    'error: The plan is done, and "Late-fee complaints" has no finished figure since customers met the change. Leave it under way until it has.',
  ]);
});
