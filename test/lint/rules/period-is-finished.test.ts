import { expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

const rows = (head: string, ...lines: string[]) => ({ 'data/fees-in-flight.csv': [head, ...lines, ''].join('\n') });
const head = 'period,numerator,denominator';

test.each([
  ['a row that is running', rows(head, '2025-10-01,9,400'), []],
  [
    'a row that begins on the report’s day',
    { 'report.yaml': 'asOf: 2025-10-01\n', ...rows(head, '2025-10-01,9,400') },
    [],
  ],
  [
    'a row that begins the day after',
    { 'report.yaml': 'asOf: 2025-09-30\n', ...rows(head, '2025-10-01,9,400') },
    ['2:1 This row begins'],
  ],
  [
    'three rows',
    rows(head, '2025-10-01,9,400', '2025-11-01,9,400', '2025-12-01,9,400', '2026-01-01,9,400'),
    ['3:1 This row (and 2 more) begins'],
  ],
  [
    'a row of a group',
    rows(`${head},group`, '2025-10-01,9,400,', '2025-10-01,4,200,pilot', '2025-11-01,4,200,pilot'),
    ['4:1 This row begins'],
  ],
  [
    'a row of a group whose name is written in another Unicode form',
    rows(`${head},group`, '2025-10-01,4,200,Su\u0308d', '2025-11-01,4,200,Su\u0308d'),
    ['3:1 This row begins'],
  ],
])('the rule period-is-finished, with %s', (_, example, expected) => {
  const said = problemsIn(example).filter(({ rule }) => rule === 'period-is-finished');
  expect(
    said.map(({ range: { start }, message }) => `${start.line}:${start.column} ${message.split(' after')[0]}`),
  ).toEqual(expected);
});

test('without a day of its own, a report speaks of today', () => {
  const example = { 'report.yaml': '# without asOf\n', ...rows(head, '2025-11-01,9,400', '2025-12-01,9,400') };
  const said = problemsIn(example).filter(({ rule }) => rule === 'period-is-finished');
  expect(said.map(({ place }) => place)).toEqual(['data/fees-in-flight.csv 3:1-3:11']);
  expect(said[0]?.message).toBe("This row begins after the report's day, 2025-11-05. Delete it, or correct its date.");
});

test('a report with a day of its own may have been left behind', () => {
  expect(saidBy('period-is-finished', rows(head, '2025-10-01,9,400', '2025-11-01,9,400'))).toEqual([
    "error: This row begins after the report's day, 2025-10-31. Delete it, correct its date, or move asOf in report.yaml on.",
  ]);
});
