import { describe, expect, test } from 'vitest';
import { parseTable } from '../../src/source/csv.ts';

const cells = (text: string) => {
  const { rows } = parseTable(text, 'a.csv', ['period', 'value'], ['group']);
  return rows.map((row) =>
    ['period', 'value'].map((column) => {
      const { start, end } = row.at(column);
      return `${row.cells.get(column)} ${start.line}:${start.column}-${end.column}`;
    }),
  );
};

describe('a table', () => {
  test.each([
    ['plain cells', 'period,value\n2026-01-01,12\n', [['2026-01-01 2:1-11', '12 2:12-14']]],
    ['columns in another order', 'value,period\n12,2026-01-01\n', [['2026-01-01 2:4-14', '12 2:1-3']]],
    ['quoted cells', 'period,value\n"2026-01-01","1,2"\n', [['2026-01-01 2:1-13', '1,2 2:14-19']]],
    ['a doubled quote', 'period,value\n"a""b",1\n', [['a"b 2:1-7', '1 2:8-9']]],
    ['spaces around cells', 'period , value\n a , 1\n', [['a 2:1-4', '1 2:5-7']]],
    ['a group between them', 'period,group,value\na,"x,y",1\n', [['a 2:1-2', '1 2:9-10']]],
    [
      'blank lines',
      'period,value\n\na,1\n\n\nb,2\n',
      [
        ['a 3:1-2', '1 3:3-4'],
        ['b 6:1-2', '2 6:3-4'],
      ],
    ],
    ['no line end at the end', 'period,value\na,1', [['a 2:1-2', '1 2:3-4']]],
    ['an empty cell', 'period,value\na,\n', [['a 2:1-2', ' 2:3-4']]],
  ])('knows the place of each cell with %s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
});
