import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const named = (name: string) => saidBy('owner-is-one-person', { 'people/ada-quist.yaml': `name: ${name}\n` });

test.each([
  'Billing department',
  'Steering committee',
  'Ada Quist and Cleo Marsh',
  'Ada/Cleo',
  'care@hillside.example',
  'Abteilung Abrechnung',
])('an owner called %s is not one person', (name) => {
  expect(named(name)).toEqual([
    `error: "${name}" is not one person, and owns 2 things here. Write the name of the one who answers for them.`,
  ]);
});

test.each(['Anders And', 'Ingrid Deskowski', 'Bert Grupp', 'Hanna Teamer', 'Maria von und zu Berg'])(
  '%s is a name',
  (name) => {
    expect(named(name)).toEqual([]);
  },
);

test('the lead of the department is named where somebody else leads it', () => {
  expect(
    saidBy('owner-is-one-person', {
      'people/ada-quist.yaml': 'name: Billing Team\n',
      'departments/billing.yaml': 'lead: ben-osei\n',
    }),
  ).toEqual([
    'error: "Billing Team" is not one person, and owns 2 things here. Write the name of the one who answers for them. The lead of Billing is Ben Osei.',
  ]);
});

test('somebody who owns nothing may have any name', () => {
  expect(saidBy('owner-is-one-person', { 'people/cleo-marsh.yaml': 'name: Care Team\n' })).toEqual([]);
});
