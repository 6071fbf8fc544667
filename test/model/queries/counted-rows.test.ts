import { expect, test } from 'vitest';
import { askedColumns, columnsRefused } from '../../../src/model/queries/asked-figures.ts';
import { countedRows } from '../../../src/model/queries/counted-rows.ts';
import { figureChanges } from '../../../src/model/queries/figure-changes.ts';
import { figureCells, figuresCsv } from '../../../src/model/queries/figures-csv.ts';
import type { MeasureKind } from '../../../src/model/series.ts';

const csvOf = (measure: MeasureKind, columns: string, rows: readonly string[], resolution = 1) => {
  const answer = {
    columns: columns.split(' '),
    rows: rows.map((row) => row.split(' ').map((cell) => (cell === '-' ? null : cell))),
  };
  const { rows: counted, ...rest } = countedRows(answer, {
    measure,
    period: 'month',
    resolution,
    finishedThrough: '2026-03-15',
  });
  return { csv: figuresCsv(figureCells(counted, new Set()), measure), ...rest };
};

test('a mean and its spread follow from number, sum and sum of squares', () => {
  // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, sample standard deviation √(32/7).
  expect(csvOf('mean', 'period n sum sum_of_squares', ['2026-01-01 8 40 232']).csv).toBe(
    'period,n,mean,sd\n2026-01-01,8,5,2.1380899\n',
  );
});

test('a single case has no spread', () => {
  expect(csvOf('mean', 'period n sum sum_of_squares', ['2026-01-01 1 4 16']).csv).toContain('2026-01-01,1,4,0\n');
});

test('cases of a duration are written as multiples of the resolution, sorted by value', () => {
  expect(csvOf('duration', 'period value cases', ['2026-01-01 21 3', '2026-01-01 3 12'], 0.1).csv).toBe(
    'period,value,cases\n2026-01-01,0.3,12\n2026-01-01,2.1,3\n',
  );
});

test('rows are sorted by period and group, the whole first, and a group is quoted where it must be', () => {
  const rows = ['2026-02-01 1 20 rest', '2026-01-01 2 30 a,"b"', '2026-01-01 3 50 -', '2026-02-01 1 20 -'];
  expect(csvOf('proportion', 'period numerator denominator group', rows).csv).toBe(
    'period,numerator,denominator,group\n2026-01-01,3,50,\n2026-01-01,2,30,"a,""b"""\n2026-02-01,1,20,\n2026-02-01,1,20,rest\n',
  );
});

test.each(['2026-01-01', '2026-01-01T00:00:00', '2026-01-01T00:00:00.000Z'])('midnight %s is its day', (period) => {
  expect(csvOf('amount', 'period value', [`${period} 7`]).csv).toContain('2026-01-01,7\n');
});

test('what is not over is left out and named', () => {
  const { csv, unfinished } = csvOf('amount', 'period value', ['2026-02-01 7', '2026-03-01 1']);
  expect(csv).toBe('period,value\n2026-02-01,7\n');
  expect(unfinished).toEqual(['2026-03-01']);
});

test('the last digits of a sum, which differ with every order of adding, are not written', () => {
  expect(csvOf('amount', 'period value', ['2026-01-01 0.30000000000000004']).csv).toContain('2026-01-01,0.3\n');
});

test.each([
  ['- 7', 'has no period'],
  ['2026-01-01T08:30:00 7', 'not the day'],
  ['2026-01-01 many', 'no number'],
  ['2026-01-01 Infinity', 'no number'],
])('%s is refused: it %s', (row, why) => {
  expect(csvOf('amount', 'period value', [row]).refused.join()).toContain(why);
});

test('a missing figure is an empty cell, which the check refuses', () => {
  expect(csvOf('amount', 'period value', ['2026-01-01 -']).csv).toContain('2026-01-01,\n');
});

test.each([
  ['proportion', 'period numerator denominator group', undefined],
  ['duration', 'period value cases', undefined],
  ['mean', 'period n mean sd', 'no "sum", "sum_of_squares"'],
  ['proportion', 'period numerator denominatr', '"denominatr" (for "denominator"?)'],
  ['rate', 'period events events exposure', '"events" is there twice'],
  ['amount', 'period value cases', '"cases", which does not belong'],
] as const)('the columns of a %s: %s', (measure, columns, why) => {
  const refused = columnsRefused(columns.split(' '), measure);
  if (why === undefined) expect(refused).toBeUndefined();
  else expect(refused).toContain(why);
  expect(columnsRefused(askedColumns(measure), measure)).toBeUndefined();
});

test('a change is told by period and group: what came, what is another figure now, what is gone', () => {
  const row = (period: string, value: string, group = '') =>
    new Map([
      ['period', period],
      ['value', value],
      ['group', group],
    ]);
  const before = [row('2026-02-01', '2.0'), row('2026-01-01', '1'), row('2026-02-01', '5', 'a')];
  // An engine gives its rows in any order.
  const after = ['2026-04-01', '2026-02-01', '2026-01-01', '2026-03-01'].map((period) => row(period, '2'));
  expect(figureChanges(before, after, 'amount')).toEqual({
    added: [
      { period: '2026-03-01', group: '' },
      { period: '2026-04-01', group: '' },
    ],
    restated: [{ period: '2026-01-01', group: '', from: 'value 1', to: 'value 2' }],
    gone: [{ period: '2026-02-01', group: 'a' }],
  });
});
