import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFigures } from '../../src/cli/import.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';
import { workbookFile } from '../source/workbook-file.ts';
import { runCommand } from './run-new.ts';

let tree: FixtureTree;
beforeEach(() => {
  tree = layOut('complete-small');
});
afterEach(() => tree.remove());

const csv = 'data/fees-in-flight.csv';
const read = () => readFileSync(join(tree.root, csv), 'utf8');
const lines = () => read().trimEnd().split('\n');
const save = (name: string, bytes: string | Buffer) => writeFileSync(join(tree.root, '..', name), bytes);
const take = (file: string, ...typed: readonly string[]) =>
  runCommand(importFigures, tree.root, [
    `../${file}`,
    '--metric',
    'fees-in-flight',
    '--column',
    'numerator=Fees',
    '--column',
    'denominator=Runs',
    ...typed,
    '--content',
    '.',
  ]);

describe('npm run import', () => {
  test('names the folder that was typed in what it says to run next', async () => {
    const figures = 'Month;Runs;Fees\n2025-06-01;500;61\n';
    save('figures.csv', figures);
    const { root } = tree;
    renameSync(root, `${root} copied`);
    try {
      const typed = (folder: string) =>
        runCommand(importFigures, join(root, '..'), [
          'figures.csv',
          ...['--metric', 'fees-in-flight', '--column', 'numerator=Fees', '--column', 'denominator=Runs'],
          ...['--content', folder],
        ]);
      const folder = `${basename(root)} copied`;
      expect((await typed(folder)).stderr).toContain(`npm run claims -- --content "${folder}"\n`);
      writeFileSync(join(root, '..', folder, 'report.yaml'), 'name: [\n');
      expect((await typed(folder)).stderr).toContain(`See which with: npm run check -- --content "${folder}"`);
    } finally {
      renameSync(`${root} copied`, root);
    }
  });

  test('takes a sheet of a workbook with a title, days and a total, and says how it read it', async () => {
    save(
      'figures.xlsx',
      workbookFile({
        Notes: [['Nothing here']],
        'By month': [
          ['Fees in flight'],
          ['Month', 'Runs', 'Fees', 'Seen by'],
          [{ day: '2025-06-01' }, 500, 61, 'Ada'],
          [{ day: '2025-07-01' }, 510, 60, 'Ada'],
          ['Total', 1010, 121, null],
        ],
      }),
    );
    const before = lines();
    expect(await take('figures.xlsx')).toMatchObject({ status: 2, stderr: expect.stringContaining('--sheet <name>') });
    const taken = await take('figures.xlsx', '--sheet', 'By month');
    expect(taken.stderr).toContain(
      'figures.xlsx, sheet "By month" is read so:\n  row 3: 2025-06-01 | 61 | 500  →  period 2025-06-01, numerator 61, denominator 500\n',
    );
    expect(taken.stderr).toContain('\nNot read: "Seen by".\nfees-in-flight: 2 rows\n');
    expect(taken).toMatchObject({ status: 0, stdout: `${csv}\n` });
    expect(lines()).toEqual([...before.slice(0, 6), '2025-06-01,61,500', '2025-07-01,60,510', before.at(-1)]);
  });

  test('tells what is added and restated, keeps what the table does not hold, and a trial writes nothing', async () => {
    const before = read();
    save('figures.csv', 'Monat;Fees;Runs\nJan 25;1.052;4.100\nSep 25;50;400\n');
    const trial = await take('figures.csv', '--dry-run');
    expect(trial.status).toBe(0);
    expect(trial.stderr).toContain('  added 2025-09-01\n');
    expect(trial.stderr).toContain(
      '  restated 2025-01-01: numerator 52, denominator 410 → numerator 1052, denominator 4100\n',
    );
    expect(trial.stderr).toMatch(
      / {2}\d+ rows of other periods or groups stay\nThis was a trial: nothing was written\.\n$/,
    );
    expect(read()).toBe(before);
    await take('figures.csv');
    expect(lines().slice(1, 3)).toEqual(['2025-01-01,1052,4100', before.split('\n')[2]]);
    expect((await take('figures.csv')).stderr).toContain('Nothing had to be written.');
  });

  test.each([
    ['day-first', ['2025-01-01,52,410', '2025-02-01,49,402']],
    ['month-first', undefined],
  ])('never guesses day and month; with --days %s it reads them so', async (days, expected) => {
    const before = read();
    save('figures.csv', 'Date,Fees,Runs\n01/01/2025,52,410\n01/02/2025,49,402\n');
    const asked = await take('figures.csv');
    if (asked.status === 2) expect(asked.stderr).toContain('--days day-first or --days month-first');
    const { status, stderr } = await take('figures.csv', '--days', days);
    if (expected) expect(lines().slice(1, 3)).toEqual(expected);
    else
      expect([status, stderr, read()]).toEqual([
        1,
        expect.stringContaining('"2025-01-02" is not the first day'),
        before,
      ]);
  });

  test('asks what a sign between digits is, and takes the answer', async () => {
    save('figures.csv', 'period\tFees\tRuns\n2025-06-01\t1,234\t4,567\n');
    const { status, stdout } = await take('figures.csv', '--decimals', 'point');
    expect([status, stdout, lines().find((line) => line.startsWith('2025-06'))]).toEqual([
      0,
      `${csv}\n`,
      '2025-06-01,1234,4567',
    ]);
  });

  test('names the period that has no figure, and writes nothing', async () => {
    const before = read();
    save('figures.csv', 'period,Fees,Runs\n2025-06-01,61,500\n2025-07-01,many,500\n');
    const { status, stderr } = await take('figures.csv');
    expect([status, read()]).toEqual([1, before]);
    expect(stderr).toMatch(/\n2025-07-01: "many" is not a number\. .*\nNothing was written\.\n$/);
  });

  test.each([
    [['--metric', 'fees-in-fligt'], 'There is no sound metric "fees-in-fligt". Did you mean "fees-in-flight"?'],
    [['--column', 'numerator=Fee'], '--column: figures.csv has no column "Fee". Did you mean "Fees"?'],
    [['--column', 'counter=Fees'], '--column: "counter=Fees" is not understood.'],
    [['--days', 'dmy'], '"dmy" is nothing that --days takes.'],
    [['--sheet', 'x', 'more'], '"more" is not expected here.'],
  ])('refuses %s in one sentence', async (typed, said) => {
    save('figures.csv', 'period,Fees,Runs\n2025-06-01,61,500\n');
    const { status, stderr } = await take('figures.csv', ...typed);
    expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining(said)]);
  });

  test('tells of an empty cell that it is missing, and not a zero', async () => {
    const before = read();
    save('figures.csv', 'period,Fees,Runs\n2025-01-01,,410\n');
    const { status, stderr } = await take('figures.csv');
    expect([status, read()]).toEqual([1, before]);
    expect(stderr).toContain('numerator 52, denominator 410 → numerator missing, denominator 410\n');
  });

  test.each([
    ['period,Fees,fees,Runs\n2025-06-01,61,9,500\n', 'Fees'],
    ['period,Fees,Runs,period\n2025-06-01,61,500,2025-07-01\n', 'period'],
  ])('takes none of several columns that are called alike: %s', async (text, name) => {
    const before = read();
    save('figures.csv', text);
    const { status, stderr } = await take('figures.csv');
    expect([status, stderr.split('\n')[0], read()]).toEqual([
      2,
      `figures.csv has several columns "${name}", so nobody can tell which one is meant.`,
      before,
    ]);
  });

  test('leaves a table alone that has problems of its own', async () => {
    writeFileSync(join(tree.root, csv), 'period,numerator\n2025-01-01,52\n');
    save('figures.csv', 'period,Fees,Runs\n2025-06-01,61,500\n');
    expect(await take('figures.csv')).toMatchObject({ status: 2, stdout: '' });
    expect(read()).toBe('period,numerator\n2025-01-01,52\n');
  });

  test('says of each row how it read it, below what a survey tool writes under its columns', async () => {
    save(
      'figures.csv',
      'Date;Fees;Runs\nWhen?;How many fees?;How many runs?\n{ImportId:a};{ImportId:b};{ImportId:c}\n\n01.06.2025;61;1.500\n01.07.2025;60;1.510\n',
    );
    const { status, stderr } = await take('figures.csv');
    expect([status, stderr.split('\n').slice(1, 3)]).toEqual([
      0,
      [
        '  row 5: 01.06.2025 | 61 | 1.500  →  period 2025-06-01, numerator 61, denominator 1500',
        '  row 6: 01.07.2025 | 60 | 1.510  →  period 2025-07-01, numerator 60, denominator 1510',
      ],
    ]);
  });

  test('asks for a month that is missing between those that stand and those that come', async () => {
    save('figures.csv', 'period,Fees,Runs\n2025-10-01,61,500\n');
    const { status, stderr } = await take('figures.csv');
    expect([status, stderr]).toEqual([1, expect.stringContaining('There is no row for 2025-09-01.')]);
  });

  test('makes the first table of a metric, of rows in any order', async () => {
    rmSync(join(tree.root, csv));
    save('figures.csv', '\uFEFFperiod,Fees,Runs\r\n2025-07-01,61,500\r\n2025-06-01,60,510\r\n');
    expect((await take('figures.csv')).status).toBe(0);
    expect(lines()).toEqual(['period,numerator,denominator', '2025-06-01,60,510', '2025-07-01,61,500']);
  });

  describe('of cases that each have a row', () => {
    const days = 'data/days-to-answer.csv';
    const takeDays = (text: string) => {
      save('days.csv', text);
      return runCommand(importFigures, tree.root, ['../days.csv', '--metric', 'days-to-answer', '--content', '.']);
    };
    const cases = () => readFileSync(join(tree.root, days), 'utf8').trimEnd().split('\n');
    beforeEach(() => {
      writeFileSync(
        join(tree.root, 'metrics/days-to-answer.yaml'),
        [
          ...['name: Days to answer', 'role: outcome', 'measure: duration', 'better: lower', 'unit: days'],
          ...['period: month', 'department: billing', 'plainWords: Days until a complaint is answered.'],
          ...['basis: observed', 'source: Complaints desk', ''],
        ].join('\n'),
      );
      writeFileSync(join(tree.root, days), 'period,value\n2025-01-01,3\n2025-02-01,1\n2025-02-01,5\n');
    });

    test('takes a month of them beside those that stand', async () => {
      expect(await takeDays('period,value\n2025-03-01,4\n2025-03-01,2\n')).toMatchObject({ status: 0 });
      expect(cases().slice(-2)).toEqual(['2025-03-01,2', '2025-03-01,4']);
      const { stderr } = await takeDays('period,value\n2025-01-01,6\n');
      expect(stderr).toContain('  restated 2025-01-01: 1 case of 3 → 1 case of 6\n');
    });

    test('counts a row as one case where others say for how many they stand', async () => {
      expect(await takeDays('period,value,cases\n2025-03-01,4,12\n')).toMatchObject({ status: 0 });
      expect(cases()).toEqual([
        'period,value,cases',
        ...['2025-01-01,3,1', '2025-02-01,1,1', '2025-02-01,5,1', '2025-03-01,4,12'],
      ]);
    });

    test('tells of others with the same mean, and not of the same ones added up', async () => {
      const { stderr } = await takeDays('period,value\n2025-02-01,3\n2025-02-01,3\n');
      expect(stderr).toContain(
        '  restated 2025-02-01: 2 cases with a mean of 3 → 2 cases with a mean of 3, of other values\n',
      );
      expect((await takeDays('period,value,cases\n2025-02-01,3,2\n')).stderr).toContain('the same figures as before');
    });
  });
});
