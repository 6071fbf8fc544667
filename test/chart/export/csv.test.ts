import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/chart/export/csv.ts';
import { seriesCsv } from '../../../src/chart/export/series-csv.ts';

describe('a cell of a CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://evil.example","x")', '"\'=HYPERLINK(""https://evil.example"",""x"")"'],
    ['+44 20 7946 0000', "'+44 20 7946 0000"],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', '"\'\r=1+1"'],
    ['-3.8', '-3.8'],
    ['+2', '+2'],
    [-3.8, '-3.8'],
    [0, '0'],
    ['pilot', 'pilot'],
    ['a, b', '"a, b"'],
    ['she said "no"', '"she said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is written as %j', (cell, written) => {
    expect(csvText([[cell]]).replace(/^\ufeff/, '')).toBe(`${written}\r\n`);
  });

  it('is read back as it was, whatever separators it holds', () => {
    const rows = [
      ['period', 'group'],
      ['2026-01-01', 'north, "the cold one"\nand east'],
    ];
    expect(parse(csvText(rows))).toEqual(rows);
  });
});

describe('a file with letters beyond ASCII', () => {
  it.each([
    ['Würzburg', true],
    ['Leeds', false],
  ])('of %s starts with a byte order mark: %s', (text, marked) => {
    expect(csvText([[text]]).startsWith('\ufeff')).toBe(marked);
  });
});

describe('the CSV of a metric', () => {
  const whole = {
    kind: 'rate',
    points: [{ period: '2026-01-01', events: 12, exposure: 4000 }],
  } as const;

  it('has the columns that the report reads', () => {
    expect(seriesCsv({ whole, groups: new Map() })).toBe('period,events,exposure\r\n2026-01-01,12,4000\r\n');
  });

  it('names the group of each row where there are groups', () => {
    const groups = new Map([['=pilot', whole]]);
    expect(parse(seriesCsv({ whole, groups }))).toEqual([
      ['period', 'events', 'exposure', 'group'],
      ['2026-01-01', '12', '4000', ''],
      ['2026-01-01', '12', '4000', "'=pilot"],
    ]);
  });

  it('keeps an amount below zero a number', () => {
    const amount = { kind: 'amount', points: [{ period: '2026-01-01', value: -12.5 }] } as const;
    expect(seriesCsv({ whole: amount, groups: new Map() })).toBe('period,value\r\n2026-01-01,-12.5\r\n');
  });
});
