import { expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

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
    'warning: "Charged a late fee before the payment has cleared" was eased by hand 10 times within a year, and no plan works on its cause. Begin one with npm run new -- plan.',
  ]);
});

test('a plan at work on the cause, or fixes of years ago, are no reason', () => {
  expect(said(eased(9, 2025), 'under-way')).toEqual([]);
  expect(said(eased(9, 2024), 'proposed')).toEqual([]);
});

const about = (count: number, more: (i: number) => string) =>
  Array.from(
    { length: count },
    (_, i) =>
      `- { on: 2025-05-${String(i + 1).padStart(2, '0')}, department: care, heard: H., did: D${i}., ${more(i)} }\n`,
  ).join('');

test.each([
  [
    'of one theme at two places',
    (i: number) => `theme: Paper bill, where: Shop ${i % 2}`,
    'about "Paper bill"',
    'theme-paper-bill',
  ],
  [
    'of one theme, whatever its capitals',
    (i: number) => `theme: ${i % 2 ? 'paper  bill' : 'Paper bill'}`,
    'about "paper  bill"',
    'theme-paper-bill',
  ],
  ['at one place, of no theme', () => 'where: Shop in Leeds', 'at "Shop in Leeds"', 'place-care-shop-in-leeds'],
])('ten %s offer a pain point', (_, more, same, id) => {
  const repeats = (count: number) =>
    saidBy('micro-action-repeats', { 'micro-actions/2025-q2.yaml': about(count, more) });
  expect(repeats(9)).toEqual([]);
  expect(repeats(10)).toEqual([
    `warning: This is small fix number 10 ${same} within a year. Begin a pain point with npm run new -- pain-point --from fixes/${id}, and name it in each of them with painPoint:.`,
  ]);
});

test.each([
  ['of ten themes', (i: number) => `theme: theme ${i}, where: Shop in Leeds`],
  ['that say nothing of their kind', () => 'cost: 1'],
])('ten %s are no kind', (_, more) => {
  expect(saidBy('micro-action-repeats', { 'micro-actions/2025-q2.yaml': about(10, more) })).toEqual([]);
});

test('every other fix of the kind is named at its place', () => {
  const problem = problemsIn({ 'micro-actions/2025-q2.yaml': about(10, () => 'theme: paper bill, where: Shop') }).find(
    ({ rule }) => rule === 'micro-action-repeats',
  );
  expect(problem?.range.start.line).toBe(10);
  expect(problem?.related?.map(({ range, message }) => [range.start.line, message]).slice(0, 2)).toEqual([
    [1, 'One of them: 2025-05-01, Shop: D0.'],
    [2, 'One of them: 2025-05-02, Shop: D1.'],
  ]);
  expect(problem?.related).toHaveLength(9);
});
