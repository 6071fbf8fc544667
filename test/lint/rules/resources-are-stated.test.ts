import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const said = (resources: string) =>
  saidBy('resources-are-stated', { 'plans/late-fee-grace/plan.yaml': `resources: ${resources}\n` });

test.each([
  ['{ budget: 0 }', ['warning: No money and nobody is named. Say who works on it, or write none: and why.']],
  ['{ none: n/a }', ['warning: This does not say why there are no resources. Give the reason in a sentence.']],
  ['{ budget: 0, people: Two developers for a month }', []],
  ['{ budget: 500 }', []],
])('%s', (resources, expected) => {
  expect(said(resources)).toEqual(expected);
});
