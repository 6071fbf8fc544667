import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows, splitLine } from '../../src/source/csv-rows.ts';

const rows = (text: string, separator?: string) => [...csvRows(text.split('\n'), separator)];

describe('the rows of a table', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'a,\n,b\n,\n',
      [
        [1, 'a', ''],
        [2, '', 'b'],
        [3, '', ''],
      ],
    ],
    ['"a,b",c\n', [[1, 'a,b', 'c']]],
    ['"a ""b""",""\n', [[1, 'a "b"', '']]],
    [
      '\n\na\n\nb',
      [
        [3, 'a'],
        [5, 'b'],
      ],
    ],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(rows(text).map(({ line, cells }) => [line, ...cells])).toEqual(expected);
  });

  test.each([
    [
      '4"9,1\nb',
      [
        ['stray', 1, 2],
        ['', 2, 0],
      ],
    ],
    [
      'a,"b"c\nd',
      [
        ['stray', 1, 5],
        ['', 2, 0],
      ],
    ],
    [
      'a,"b\nc\nd"\ne',
      [
        ['broken', 1, 3],
        ['', 4, 0],
      ],
    ],
    ['a,"b\nc\nd\ne', [['open', 1, 3]]],
  ])('of %j have the mistakes %j', (text, expected) => {
    expect(rows(text).map(({ line, mistake }) => [mistake?.what ?? '', line, mistake?.column ?? 0])).toEqual(expected);
  });

  test('may be separated by other signs', () => {
    expect(rows('a;"b;c"\n', ';').map(({ cells }) => cells)).toEqual([['a', 'b;c']]);
  });

  test('have a place for each cell', () => {
    expect(splitLine('ab,"c ""d""",,e').map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [4, 13],
      [14, 14],
      [15, 16],
    ]);
  });

  test('are what another reader reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', ';', 'é', '.') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(rows(text).map(({ cells }) => cells)).toEqual(parse(text, { relax_column_count: true }));
      }),
    );
  });
});
