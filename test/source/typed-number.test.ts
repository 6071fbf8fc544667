import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../src/source/typed-number.ts';

describe('a figure as people type it', () => {
  test.each([
    ['12,5', ['12.5']],
    ['0,125', ['0.125']],
    ['-3,75', ['-3.75']],
    ['1.234,56', ['1234.56']],
    ['1,234.56', ['1234.56']],
    ['1,234,567', ['1234567']],
    ['1.234.567', ['1234567']],
    ['240 000', ['240000']],
    ['240\u00A0000,5', ['240000.5']],
    ["1'240'000", ['1240000']],
    ['£240,000', ['240000']],
    ['$1,299.50', ['1299.50']],
    ['240000 EUR', ['240000']],
    ['€ 12,50', ['12.50']],
    ['\u22125,5', ['-5.5']],
  ])('is %s and can only mean %j', (typed, expected) => {
    expect(readingsOf(typed, { share: false })).toEqual(expected);
  });

  test.each([
    ['240,000', ['240000', '240.000']],
    ['€1,349', ['1349', '1.349']],
    ['1.349 €', ['1349', '1.349']],
  ])('is %s and can mean any of %j', (typed, expected) => {
    expect(readingsOf(typed, { share: false })).toEqual(expected);
  });

  test.each([
    ['10%', '0.1'],
    ['12,5 %', '0.125'],
    ['150%', '1.5'],
    ['0.5%', '0.005'],
    ['-5%', '-0.05'],
  ])('is %s, and %s where a share belongs', (typed, expected) => {
    expect(readingsOf(typed, { share: true })).toEqual([expected]);
    expect(readingsOf(typed, { share: false })).toHaveLength(2);
  });

  test.each(['', '12', 'twelve', '12 to 15', '1,23,4', '1,2.3,4', '12.5.', 'x'.repeat(100), '1 2', '10 000 0'])(
    'is not %j',
    (typed) => {
      expect(readingsOf(typed, { share: false })).toEqual([]);
    },
  );
});
