import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

/** Before: 304 of 2,447 fees, and 151 complaints of 45,325 bills, which is 3.331 for each 1,000. */
const goal = (metric: string, value: number, more: Readonly<Record<string, string>> = {}) => ({
  'plans/late-fee-grace/plan.yaml': `goals:\n  - { metric: ${metric}, value: ${value}, by: 2026-06-30 }\n`,
  ...more,
});
const higher = { 'metrics/fees-in-flight.yaml': 'better: higher\n' };
const worse = (value: number, before: number, name: string, better: string, id: string) =>
  `error: The goal of ${value} is worse than the figure before, ${before}: of "${name}", ${better} is better. Correct the goal, or better: in metrics/${id}.yaml.`;
const fees = 'Fees while the payment is on its way';

test.each([
  ['lower, where lower is better', goal('fees-in-flight', 0.05), []],
  [
    'higher, where lower is better',
    goal('fees-in-flight', 0.13),
    [worse(0.13, 0.124, fees, 'lower', 'fees-in-flight')],
  ],
  ['higher, where higher is better', goal('fees-in-flight', 0.13, higher), []],
  [
    'lower, where higher is better',
    goal('fees-in-flight', 0.05, higher),
    [worse(0.05, 0.124, fees, 'higher', 'fees-in-flight')],
  ],
  ['a rate below its start', goal('late-fee-complaints', 3.3), []],
  [
    'a rate above its start',
    goal('late-fee-complaints', 3.4),
    [worse(3.4, 3.33, 'Late-fee complaints', 'lower', 'late-fee-complaints')],
  ],
  [
    'the start itself',
    goal('fees-in-flight', 0.125, {
      'data/fees-in-flight.csv': 'period,numerator,denominator\n2025-01-01,1,8\n2025-02-01,1,8\n2025-03-01,1,8\n',
    }),
    [],
  ],
  [
    'any, where there is no figure before',
    goal('fees-in-flight', 0.9, { 'data/fees-in-flight.csv': 'period,numerator,denominator\n2025-08-01,1,8\n' }),
    [],
  ],
])('a goal that is %s', (_, example, expected) => {
  expect(saidBy('goal-is-better-than-start', example)).toEqual(expected);
});
