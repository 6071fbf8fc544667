import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../../../src/model/queries/one-select.ts';
import { openDuckdb } from '../../../src/source/query/duckdb.ts';
import type { OpenSource } from '../../../src/source/query/engine.ts';
import { attacksOn } from './attacks.ts';

const canary = 'canary-4711';
let folder = '';
let listener: Server;
let calls = 0;
let address = '';
let source: OpenSource;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-duckdb-')));
  mkdirSync(join(folder, 'inside'));
  writeFileSync(join(folder, 'secret.csv'), `a\n${canary}\n`);
  writeFileSync(join(folder, 'inside', 'answers.csv'), 'answered,score\n2026-01-03,9\n2026-01-04,2\n');
  writeFileSync(join(folder, 'inside', 'undeclared.csv'), `a\n${canary}\n`);
  symlinkSync(join(folder, 'secret.csv'), join(folder, 'inside', 'link.csv'));
  listener = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready));
  const bound = listener.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/${canary}.csv`;
  source = await openDuckdb(join(folder, 'inside'), [{ name: 'answers', files: ['answers.csv'] }]);
});
afterAll(async () => {
  await source?.close();
  listener?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('answers a SELECT over a declared file, and says what it read', async () => {
  expect(await source.ask('select count(*) as n, sum(score) as s, max(answered) as d, null as o from answers')).toEqual(
    {
      columns: ['n', 's', 'd', 'o'],
      rows: [['2', '11', '2026-01-04', null]],
    },
  );
  expect(source.engine).toMatch(/^DuckDB v\d/);
  expect(source.inputs).toMatchObject([
    { path: 'answers.csv', bytes: 41, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test('every attack is refused by name before it is run, and by the engine where it is run', async () => {
  const attacks = attacksOn('duckdb', { folder, address });
  expect(attacks.length).toBeGreaterThan(25);
  for (const { name, sql, named } of attacks) {
    expect(refusalOf(sql)?.message, name).toContain(named);
    const refusal = await source.ask(sql).then(String, String);
    expect(refusal, name).toMatch(/^PoplarError: (DuckDB: |The query reaches|A query is one SELECT)/);
    expect(refusal.replaceAll(address, ''), name).not.toContain(canary);
  }
  expect(calls).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['inside', 'secret.csv']);
  expect(readFileSync(join(folder, 'inside', 'answers.csv'), 'utf8')).toContain('2026-01-03,9\n');
  expect((await source.ask('select count(*) as n from answers')).rows).toEqual([['2']]);
});

describe('the files of a source', () => {
  test.each([
    ['../secret.csv', 'climbs out'],
    ['inside/../../secret.csv', 'climbs out'],
    ['/etc/passwd.csv', 'does not stay below'],
    ['~/secret.csv', 'does not stay below'],
    ['https://hillside.example/a.csv', 'is an address'],
    ['s3://bucket/a.parquet', 'is an address'],
    ['answers.xlsx', 'none of .csv'],
    ['link.csv', 'link that leads out'],
    ['missing-*.csv', 'no file below'],
  ])('%s is refused, because it %s', async (pattern, why) => {
    await expect(openDuckdb(join(folder, 'inside'), [{ name: 'answers', files: [pattern] }])).rejects.toThrow(why);
  });
});

test('a file that is broken is told with the reason', async () => {
  writeFileSync(join(folder, 'inside', 'broken.parquet'), 'no parquet');
  await expect(openDuckdb(join(folder, 'inside'), [{ name: 'a', files: ['broken.parquet'] }])).rejects.toThrow(
    /cannot read the files: .*broken\.parquet/,
  );
});

test('a column that one of several files lacks is refused with that file, and never counted as empty', async () => {
  const inside = join(folder, 'inside');
  writeFileSync(join(inside, 'year-2025.csv'), 'answered,score,shop\n2025-01-03,9,a\n');
  writeFileSync(join(inside, 'year-2026.csv'), 'answered,Score,rating\n2026-01-03,2,4\n');
  writeFileSync(join(inside, 'bare-1.csv'), 'answered,score\n2026-01-03,9\n');
  writeFileSync(join(inside, 'bare-2.csv'), '2026-02-03,9\n2026-02-04,3\n');
  const years = await openDuckdb(inside, [{ name: 'years', files: ['year-*.csv'] }]);
  const count = (column: string) =>
    years.ask(`select count(*) as n, count(*) filter (where ${column} = 9) as nines from years`);
  expect((await count('score')).rows).toEqual([['2', '1']]);
  for (const [column, file] of [
    ['shop', 'year-2026.csv'],
    ['rating', 'year-2025.csv'],
    ['years.Rating', 'year-2025.csv'],
  ] as const)
    await expect(count(column)).rejects.toMatchObject({
      message: expect.stringContaining(`The file ${file} has no column`),
      hint: expect.stringContaining('Correct the heading'),
    });
  await expect(count('nothing')).rejects.toThrow('DuckDB: ');
  await years.close();
  await expect(openDuckdb(inside, [{ name: 'bare', files: ['bare-*.csv'] }])).rejects.toMatchObject({
    message: 'The table "bare": its files have no column in common.',
    hint: 'bare-1.csv begins with "answered", "score", bare-2.csv with "2026-02-03", "9".',
  });
});
