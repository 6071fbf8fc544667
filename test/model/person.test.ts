import { describe, expect, test } from 'vitest';
import { hasJoined, hasLeft } from '../../src/model/types/person.ts';

const settings = { asOf: '2025-10-31' };

describe('a person', () => {
  test.each([
    ['of whom nothing is said', undefined, false],
    ['before their last day', '2025-12-31', false],
    ['on their last day', '2025-10-31', false],
    ['after their last day', '2025-10-30', true],
  ])('%s', (_, left, expected) => {
    expect(hasLeft(left === undefined ? {} : { left }, settings)).toBe(expected);
  });

  test.each([
    ['of whom nothing is said', undefined, true],
    ['before their first day', '2026-03-01', false],
    ['on their first day', '2025-10-31', true],
    ['after their first day', '2019-05-01', true],
  ])('%s', (_, joined, expected) => {
    expect(hasJoined(joined === undefined ? {} : { joined }, settings)).toBe(expected);
  });
});
