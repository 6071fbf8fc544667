import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';
import { runRefresh } from './run-refresh.ts';

let tree: FixtureTree;
const csv = 'data/fees-in-flight.csv';
const record = 'data/fees-in-flight.source.json';

function write(path: string, text: string): void {
  mkdirSync(join(tree.root, path, '..'), { recursive: true });
  writeFileSync(join(tree.root, path), text);
}
const read = (path: string) => readFileSync(join(tree.root, path), 'utf8');

/** Fees as they were charged, so many a month and so many of them while the payment was on its way. */
function charge(months: Readonly<Record<string, readonly [inFlight: number, all: number]>>): void {
  const rows = Object.entries(months).flatMap(([month, [inFlight, all]]) =>
    Array.from({ length: all }, (_, i) => `${month}-${i % 2 === 0 ? '03' : '17'},${i < inFlight}`),
  );
  write('sources/desk/fees.csv', `charged,in_flight\n${rows.join('\n')}\n`);
}

const query = `select date_trunc('month', charged) as period,
  count(*) filter (where in_flight) as numerator, count(*) as denominator
from fees group by 1`;

beforeEach(() => {
  tree = layOut('complete-small');
  write('sources/desk.yaml', 'name: Fees desk\nengine: duckdb\ntables:\n  - name: fees\n    files: [fees.csv]\n');
  write(
    'metrics/fees-in-flight.yaml',
    `${read('metrics/fees-in-flight.yaml')}query:\n  source: desk\n  file: fees.sql\n`,
  );
  write('queries/fees.sql', query);
  write(csv, 'period,numerator,denominator\n2025-08-01,9,40\n2025-09-01,10,44\n');
});
afterEach(() => {
  vi.unstubAllEnvs();
  tree.remove();
});

const run = (...typed: readonly string[]) => runRefresh(tree.root, typed);

describe('npm run refresh', () => {
  test('says what came, what was restated, withheld and left out, and writes the figures and their record', async () => {
    charge({ '2025-08': [9, 40], '2025-09': [11, 44], '2025-10': [2, 9], '2025-11': [1, 50] });
    const trial = await run('--dry-run');
    expect(trial).toEqual({
      status: 0,
      said: `fees-in-flight
  added 2025-10-01
  restated 2025-09-01: numerator 10, denominator 44 → numerator 11, denominator 44
  withheld, because too few cases: 2025-10-01
  left out, because not over: 2025-11-01
This was a trial: nothing was written.
`,
    });
    expect(read(csv)).toContain('2025-09-01,10,44');
    expect((await run()).status).toBe(0);
    expect(read(csv)).toBe(
      'period,numerator,denominator,why\n2025-08-01,9,40,\n2025-09-01,11,44,\n2025-10-01,,,withheld\n',
    );
    expect(JSON.parse(read(record))).toMatchObject({ source: 'desk', rows: 4, withheld: 1, newest: '2025-10-01' });
    const rules = checkContent(readTree(tree.root), { today: '2025-10-31' }).problems.map(({ rule }) => rule);
    expect(rules.filter((rule) => /query|counted|refresh|source|metric-matches/.test(rule))).toEqual([]);
    expect((await run()).said).toMatch(/^fees-in-flight\n {2}withheld[^\n]*\n {2}left out[^\n]*\n$/);
  });

  test('keeps the figures before --since, and refuses to drop what the query gives no more', async () => {
    charge({ '2025-09': [11, 44] });
    const before = read(csv);
    const refused = await run();
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('refused: The query has no rows for 2025-08-01, which the CSV has.');
    expect(read(csv)).toBe(before);
    for (const since of ['2025-09-15', '2025-09']) {
      write(csv, before);
      expect((await run('--since', since)).status).toBe(0);
      expect(read(csv)).toBe('period,numerator,denominator\n2025-08-01,9,40\n2025-09-01,11,44\n');
    }
    expect((await run('--since', '2025')).said).toContain('has no rows for 2025-08-01');
    for (const since of ['9/2025', '2025-13', '2025-9', '2025-09-01x'])
      await expect(run('--since', since)).rejects.toThrow('is neither a day nor a month or a year');
  });

  test.each([
    [
      'a figure that is none',
      query.replace('count(*) as denominator', 'null as denominator'),
      'The cell "denominator" is empty.',
    ],
    ['a share above the whole', query.replace('count(*) as denominator', '1 as denominator'), 'above the denominator'],
    [
      'a column of another name',
      query.replace('as denominator', 'as denominater'),
      '"denominater" (for "denominator"?)',
    ],
    [
      'a day in the middle of a month',
      query.replace("date_trunc('month', charged)", 'charged'),
      'not the first day of a month',
    ],
    ['a table that there is not', query.replace('from fees', 'from fee'), 'DuckDB: '],
    ['a file that is not declared', "select * from read_csv('/etc/passwd')", '"read_csv" reaches outside'],
  ])('refuses %s with the reason, and the figures before stand', async (_, sql, why) => {
    charge({ '2025-08': [9, 40], '2025-09': [10, 44] });
    write('queries/fees.sql', sql);
    const before = read(csv);
    const { status, said } = await run();
    expect([status, said]).toEqual([1, expect.stringContaining(why)]);
    expect(read(csv)).toBe(before);
    expect(readTree(tree.root).paths.has(record)).toBe(false);
  });

  test('takes the folder of a source from the variable that it names, and says which one is missing', async () => {
    charge({ '2025-08': [9, 40], '2025-09': [10, 44] });
    write('sources/desk.yaml', `${read('sources/desk.yaml')}folderFrom: FEES_FOLDER\n`);
    expect((await run()).said).toContain('The variable FEES_FOLDER');
    vi.stubEnv('FEES_FOLDER', join(tree.root, 'sources/desk'));
    expect(await run()).toEqual({ status: 0, said: 'fees-in-flight\n  the same figures as before\n' });
  });

  test('gives the committed figures of the sample, counted from its raw answers', async () => {
    const sample = fileURLToPath(new URL('../../content', import.meta.url));
    expect(await run('--content', sample, '--dry-run')).toEqual({
      status: 0,
      said: ['relationship-nps', 'wait-for-street-works-permit']
        .map((id) => `${id}\n  the same figures as before\n`)
        .join('')
        .concat('This was a trial: nothing was written.\n'),
    });
    const { report } = checkContent(readTree(sample), { today: '2026-10-31' });
    const counted = report?.metrics.all.flatMap(({ refreshed }) => refreshed ?? []) ?? [];
    expect(counted.map(({ refreshed }) => refreshed.slice(0, 10))).toEqual(['2026-10-31', '2026-10-31']);
    expect(counted.flatMap(({ inputs = [] }) => inputs).every(({ modified }) => modified < '2026-10-31T17')).toBe(true);
  });

  test('names a metric that there is not, and one that is typed', async () => {
    await expect(run('--metric', 'fees-in-fligt')).rejects.toThrow('Did you mean "fees-in-flight"?');
    await expect(run('--metric', 'late-fee-complaints')).rejects.toThrow('has no query');
  });
});
