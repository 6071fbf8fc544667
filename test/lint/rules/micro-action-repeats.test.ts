import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const eased = (count: number, year: number) =>
  Array.from(
    { length: count },
    (_, i) => `- on: ${year}-04-${String(i + 1).padStart(2, '0')}
  department: ${i % 2 ? 'care' : 'billing'}
  heard: There is a fee on it.
  did: Took the fee off.
  painPoint: late-fee
`,
  ).join('');
const said = (actions: string, status: string) =>
  saidBy('micro-action-repeats', {
    'micro-actions/2025-q2.yaml': actions,
    'plans/late-fee-grace/plan.yaml': `status: ${status}\n`,
  });

test('what is eased by hand and worked on by no plan is named by its pain point', () => {
  expect(said(eased(9, 2025), 'proposed')).toEqual([
    'warning: "Charged a late fee before the payment has cleared" was eased by hand 10 times within a year, and no plan works on its cause. Begin one.',
  ]);
});

test('a plan at work on the cause, or fixes of years ago, are no reason', () => {
  expect(said(eased(9, 2025), 'under-way')).toEqual([]);
  expect(said(eased(9, 2024), 'proposed')).toEqual([]);
});
