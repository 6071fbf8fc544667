import { describe, expect, test } from 'vitest';
import { foreignTable } from '../../src/model/foreign-table.ts';
import type { MetricShape } from '../../src/model/read-series.ts';
import { readSeries } from '../../src/model/read-series.ts';

const share: MetricShape = { measure: 'proportion', period: 'month' };
const rate: MetricShape = { measure: 'rate', period: 'month' };
const source = (text: string) => ({ path: 'data/a.csv', file: 'content/data/a.csv', text });
const table = (head: string, ...rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;
const head = 'period,numerator,denominator';
const plain = table(head, '2025-01-01,5,1410', '2025-02-01,4,1402');

describe('a table as people have it', () => {
  test.each<[string, MetricShape, string, string]>([
    ['semicolons', share, table('period;numerator;denominator', '2025-01-01;5;1410', '2025-02-01;4;1402'), plain],
    ['tabs', share, table('period\tnumerator\tdenominator', '2025-01-01\t5\t1410', '2025-02-01\t4\t1402'), plain],
    [
      'a sep= row',
      share,
      table('sep=;', 'period;numerator;denominator', '2025-01-01;5;1410', '2025-02-01;4;1402'),
      plain,
    ],
    ['a title', share, table('Late fees 2025,,', ',,', head, '2025-01-01,5,1410', '2025-02-01,4,1402'), plain],
    ['capitals', share, table('Period,NUMERATOR,Denominator', '2025-01-01,5,1410', '2025-02-01,4,1402'), plain],
    ['a total', share, table(head, '2025-01-01,5,1410', '2025-02-01,4,1402', 'Grand total,9,2812'), plain],
    ['empty rows and columns', share, table(`${head},`, '2025-01-01,5,1410,', ',,,', '2025-02-01,4,1402,'), plain],
    ['thousands', share, table(head, '2025-01-01,5,"1,410"', '2025-02-01,4,1402'), plain],
    ['points between thousands of a count', share, table(head, '2025-01-01,5,1.410', '2025-02-01,4,1.402'), plain],
    ['days with points', share, table(head, '01.01.2025,5,1410', '01.02.2025,4,1402'), plain],
    ['days that begin a month in one order alone', share, table(head, '01/01/2025,5,1410', '01/02/2025,4,1402'), plain],
    ['the same, month first', share, table(head, '1/1/2025,5,1410', '2/1/2025,4,1402'), plain],
    ['months by name', share, table(head, 'Jan 25,5,1410', 'Feb 25,4,1402'), plain],
    ['months in German', share, table(head, 'Januar 2025,5,1410', 'Feb. 2025,4,1402'), plain],
    ['months in numbers', share, table(head, '2025-01,5,1410', '02/2025,4,1402'), plain],
    ['moments', share, table(head, '2025-01-01 00:00:00,5,1410', '2025-02-01 00:00:00,4,1402'), plain],
    [
      'the three first rows of a survey tool',
      share,
      table(
        head,
        'Which month?,"How many, ""yes""?",How many?',
        '"{""ImportId"":""Q1""}","{""ImportId"":""Q2""}",{x}',
        '2025-01-01,5,1410',
        '2025-02-01,4,1402',
      ),
      plain,
    ],
    [
      'decimal commas',
      rate,
      table('period;events;exposure', '2025-01-01;5;1.410,5', '2025-02-01;4;902,25'),
      table('period,events,exposure', '2025-01-01,5,1410.5', '2025-02-01,4,902.25'),
    ],
    [
      'percent signs in a metric of per cent',
      { measure: 'amount', period: 'month', unit: '%' },
      table('period,value', '2025-01-01,12.5%', '2025-02-01,12%'),
      table('period,value', '2025-01-01,12.5', '2025-02-01,12'),
    ],
    [
      'ISO weeks',
      { ...share, period: 'week' },
      table(head, '2025-W01,5,1410', 'KW 2 2025,4,1402'),
      table(head, '2024-12-30,5,1410', '2025-01-06,4,1402'),
    ],
    [
      'quarters',
      { ...share, period: 'quarter' },
      table(head, 'Q1 2025,5,1410', '2025-Q2,4,1402'),
      table(head, '2025-01-01,5,1410', '2025-04-01,4,1402'),
    ],
    ['days with points and short years', share, table(head, '01.01.25,5,1410', '1.2.25,4,1402'), plain],
    [
      'weeks with points and short years',
      { ...share, period: 'week' },
      table(head, '06.01.25,5,1410', '13.01.25,4,1402'),
      table(head, '2025-01-06,5,1410', '2025-01-13,4,1402'),
    ],
    ['days counted by a spreadsheet', share, table(head, '45658,5,1410', '45689,4,1402'), plain],
    [
      'weeks counted by a spreadsheet',
      { ...share, period: 'week' },
      table(head, '45663,5,1410', '45670,4,1402'),
      table(head, '2025-01-06,5,1410', '2025-01-13,4,1402'),
    ],
    [
      'days above the 12th, with a group that holds a comma',
      { ...share, period: 'day' },
      table(`${head};group`.replaceAll(',', ';'), '13/01/2025;5;1410;North, east', '01/02/2025;4;1402;"North, east"'),
      table(`${head},group`, '2025-01-13,5,1410,"North, east"', '2025-02-01,4,1402,"North, east"'),
    ],
  ])('with %s is refused at once and can be rewritten', (_, metric, text, expected) => {
    const problem = foreignTable(source(text), metric);
    expect(problem?.message).toContain('rewrites it');
    expect(problem?.fix?.text).toBe(expected);
    expect(readSeries(source(text), metric).problems).not.toEqual([]);
    expect(readSeries(source(expected), metric).problems).toEqual([]);
    expect(foreignTable(source(expected), metric)).toBeUndefined();
  });

  test.each<[string, MetricShape, string, string, number]>([
    [
      'days of two readings',
      { ...share, period: 'day' },
      table(head, '03/04/2025,5,1410'),
      'whether "03/04/2025" is 2025-04-03 or 2025-03-04',
      2,
    ],
    [
      'short years that may stand first',
      { ...share, period: 'day' },
      table(head, '01.03.24,5,1410', '02.03.24,5,1410'),
      'whether "01.03.24" is 2024-03-01 or 2001-03-24',
      2,
    ],
    [
      'months with the year first',
      share,
      table(head, '24.01.01,5,1410', '24.02.01,5,1410'),
      'whether "24.01.01" is 2001-01-24 or 2024-01-01',
      2,
    ],
    [
      'a year of an uncertain century',
      share,
      table(head, '01.01.25,5,1410', '01.02.95,5,1410'),
      'whether "01.02.95" is 1995-02-01 or 2095-02-01',
      3,
    ],
    [
      'a month of an uncertain century',
      share,
      table(head, 'Jan 95,5,1410', 'Feb 95,5,1410'),
      'whether "Jan 95" is in 1995 or in 2095',
      2,
    ],
    [
      'days counted by a spreadsheet where each day is a period',
      { ...share, period: 'day' },
      table(head, '45658,5,1410'),
      'whether "45658" is 2025-01-01 or 2029-01-02, as spreadsheets count days from 1900 or from 1904',
      2,
    ],
    [
      'counted days that begin no period',
      share,
      table(head, '45658,5,1410', '45690,5,1410'),
      'whether "45658" is 2025-01-01 or 2029-01-02',
      2,
    ],
    [
      'counted days beside others',
      share,
      table(head, '2025-01-01,5,1410', '45689,5,1410'),
      'whether "45689" is 2025-02-01 or 2029-02-02',
      3,
    ],
    [
      'a comma of two readings',
      rate,
      table('period,events,exposure', '2025-01-01,5,12', '2025-02-01,5,"1,410"'),
      'whether "1,410" has three decimals',
      3,
    ],
    ['counts with three zeros', share, table(head, '2025-01-01,1.000,2.000'), 'whether "1.000" has three decimals', 2],
    [
      'both signs before decimals',
      rate,
      table('period;events;exposure', '2025-01-01;5;1,5', '2025-02-01;5;1.5'),
      'whether decimals stand behind a comma or behind a point, as both are here',
      2,
    ],
    [
      'per cent of a unit that is none',
      { measure: 'amount', period: 'month' },
      table('period,value', '2025-01-01,12%'),
      'whether "12%" is 12 or a hundredth',
      2,
    ],
    ['per cent of a count', share, table(head, '2025-01-01,12%,100'), 'how many cases "12%" are', 2],
  ])('with %s is refused and never guessed at', (_, metric, text, doubt, line) => {
    const problem = foreignTable(source(text), metric);
    expect(problem?.message).toContain(`Nobody but you can tell ${doubt}`);
    expect([problem?.fix, problem?.range.start.line]).toEqual([undefined, line]);
  });

  test.each([
    ['other columns', table('month,yes,no', '2025-01-01,5,1410')],
    ['a row of too few cells', table(head, '2025-01-01,5')],
    ['a month that may be a day', table(head, 'Jan 01,5,1410')],
    ['figures above the columns', table('2025,1,2', head, '2025-01-01,5,1410')],
    ['words for figures', table(head, '2025-01-01,some,1410')],
  ])('with %s is left to the strict reader', (_, text) => {
    expect(foreignTable(source(text), share)).toBeUndefined();
    expect(readSeries(source(text), share).problems).not.toEqual([]);
  });
});
