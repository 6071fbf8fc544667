import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const managers = (pairs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(pairs).map(([person, manager]) => [`people/${person}.yaml`, `manager: ${manager}\n`]),
  );
const left = (day: string) => ({ 'people/ben-osei.yaml': `left: ${day}\n` });
const gone = 'Ben Osei left on 2025-10-30 and can sponsor nothing. Name somebody who is here.';

test.each([
  ['managers above one another', managers({ 'cleo-marsh': 'ada-quist' }), []],
  [
    'a person who manages themselves',
    managers({ 'cleo-marsh': 'cleo-marsh' }),
    ['Cleo Marsh cannot be their own manager. Name the person they report to, or leave the manager out.'],
  ],
  [
    'two who manage each other',
    managers({ 'cleo-marsh': 'ada-quist', 'ada-quist': 'cleo-marsh' }),
    ['Ada Quist is their own manager by way of Cleo Marsh. Correct one of the managers.'],
  ],
  [
    'three in a circle',
    managers({ 'cleo-marsh': 'ada-quist', 'ada-quist': 'ben-osei', 'ben-osei': 'cleo-marsh' }),
    ['Ada Quist is their own manager by way of Ben Osei, then Cleo Marsh. Correct one of the managers.'],
  ],
  [
    'a person below a circle',
    managers({ 'cleo-marsh': 'ada-quist', 'ada-quist': 'ada-quist' }),
    ['Ada Quist cannot be their own manager. Name the person they report to, or leave the manager out.'],
  ],
  ['a sponsor whose last day is today', left('2025-10-31'), []],
  ['a sponsor who has left', left('2025-10-30'), [gone, gone]],
  [
    'a sponsor who has left what is over',
    {
      ...left('2025-10-30'),
      'plans/late-fee-grace/plan.yaml': 'status: done\n',
      'pain-points/late-fee.yaml': 'status: resolved\n',
    },
    [],
  ],
])('the rule people-agree, with %s', (_, example, messages) => {
  expect(saidBy('people-agree', example)).toEqual(messages.map((text) => `error: ${text}`));
});
