import { expect, test } from 'vitest';
import { withoutCapital } from '../../src/wording/capital.ts';

test.each([
  ['Calls given up', 'calls given up'],
  ['Late-fee complaints in Leeds', 'late-fee complaints in Leeds'],
  ['Élan of the shops', 'élan of the shops'],
  ['NPS of movers', 'NPS of movers'],
  ['Wi-Fi faults', 'Wi-Fi faults'],
  ['SMS', 'SMS'],
  ['A customer’s wait', 'a customer’s wait'],
  ['4G faults', '4G faults'],
  ['', ''],
])('"%s" stands in a sentence as "%s"', (name, said) => {
  expect(withoutCapital(name)).toBe(said);
});
