import { describe, expect, test } from 'vitest';
import { dayMeant } from '../../src/source/typed-day.ts';

describe('a day as people type it', () => {
  test.each([
    ['6 May 2025', '2025-05-06'],
    ['6th May 2025', '2025-05-06'],
    ['6. Mai 2025', '2025-05-06'],
    ['May 6, 2025', '2025-05-06'],
    ['6-Mar-2025', '2025-03-06'],
    ['14. März 2025', '2025-03-14'],
    ['6.5.2025', '2025-05-06'],
    ['06. 05. 2025', '2025-05-06'],
    ['2025/05/06', '2025-05-06'],
    ['2025-5-6', '2025-05-06'],
    ['2025-05-06T00:00:00Z', '2025-05-06'],
    ['2025-05-06 00:00', '2025-05-06'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['05/05/2025', '2025-05-05'],
  ])('is %s and can only be %s', (typed, expected) => {
    expect(dayMeant(typed)).toBe(expected);
  });

  test.each([
    '03/04/2025',
    '3-4-2025',
    '06.05.25',
    '2025-05-06 13:30',
    '30 February 2025',
    '31.11.2025',
    'May 2025',
    '6 Mayhem 2025',
    'tomorrow',
    '1 May 1025',
    '',
  ])('is never guessed from %j', (typed) => {
    expect(dayMeant(typed)).toBeUndefined();
  });
});
