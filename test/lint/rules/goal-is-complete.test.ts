import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const said = (goals: string) => saidBy('goal-is-complete', { 'plans/late-fee-grace/plan.yaml': `goals:\n${goals}` });

test('a goal on work done may stand beside one on what customers meet', () => {
  expect(
    said(`  - { metric: fees-in-flight, value: 0.05, by: 2026-03-31 }
  - { metric: late-fee-complaints, value: 1.5, by: 2026-06-30 }
`),
  ).toEqual([]);
});

test('a reason that is none is told at its place', () => {
  expect(
    said(`  - { metric: late-fee-complaints, value: 1.5, by: 2026-03-31 }
  - { metric: late-fee-complaints, value: 2, by: 2026-06-30, reason: tbd }
`),
  ).toEqual([
    'error: This goal was moved from the one above, and nothing says why. Add reason: and keep the first as it was.',
  ]);
});
