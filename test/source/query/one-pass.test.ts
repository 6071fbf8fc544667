import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckdb } from '../../../src/source/query/duckdb.ts';
import type { OpenSource, QueryAnswer } from '../../../src/source/query/engine.ts';
import { inOnePass } from '../../../src/source/query/one-pass.ts';
import { plainCount } from '../../../src/source/query/plain-count.ts';

let folder = '';
let source: OpenSource;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-pass-')));
  const rows = Array.from({ length: 500 }, (_, i) => {
    const region = i % 7 === 0 ? '' : i % 5 === 0 ? "O'Hara" : 'South';
    return `2026-0${1 + (i % 3)}-1${i % 10},${(i * 31) % 11},${(i % 97) / 4},${region}`;
  });
  writeFileSync(join(folder, 'answers.csv'), `answered,score,minutes,region\n${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'others.csv'), 'answered,score\n2026-01-03,9\n');
  writeFileSync(join(folder, 'dated.csv'), 'period\n2026-01-03\n');
  source = await openDuckdb(folder, [
    { name: 'answers', files: ['answers.csv'] },
    { name: 'others', files: ['others.csv'] },
    { name: 'dated', files: ['dated.csv'] },
  ]);
});
afterAll(async () => {
  await source?.close();
  rmSync(folder, { recursive: true, force: true });
});

const month = "date_trunc('month', answered)";
const promoters = `select ${month} as period, count(*) filter (where score >= 9) as promoters, count(*) as n from answers group by 1`;
const mean = `select count(*) as n, sum(minutes) as sum, sum(minutes * minutes) as sum_of_squares, ${month} as period from answers group by period`;
const byRegion = `select ${month} as period, region as "group", sum(case when score in (7, 8) then 1 else 0 end) as numerator, count(*) as denominator from answers group by ${month}, region`;
const byWeek = "select date_trunc('week', answered) as period, max(minutes) as value from answers group by all".replace(
  'all',
  '1',
);
const where = (sql: string) =>
  sql.replace('from answers', "from answers where region <> 'South' and score is not null");
const sorted = ({ columns, rows }: QueryAnswer) => ({ columns, rows: rows.map((row) => row.join('|')).sort() });

/** The SELECTs that were answered, each with the same as by itself, and how often the rows were read. */
async function passes(...selects: readonly string[]) {
  const asked: string[] = [];
  const answers = await inOnePass(selects, (sql) => {
    if (!/json_|limit 0$/.test(sql)) asked.push(sql);
    return source.ask(sql);
  });
  for (const [select, answer] of answers) expect(sorted(answer), select).toEqual(sorted(await source.ask(select)));
  return { answered: [...answers.keys()], readings: asked.length };
}

test('counts of the same rows read them once, each by its own groups and in its own columns', async () => {
  const selects = [promoters, mean, byRegion, byWeek];
  expect(await passes(...selects)).toEqual({ answered: selects, readings: 1 });
});

test('a group without a name is no row of the whole', async () => {
  const answers = await inOnePass([promoters, byRegion], source.ask);
  expect(answers.get(promoters)?.rows).toHaveLength(3);
  expect(answers.get(byRegion)?.rows).toHaveLength(9);
});

test('counts of other rows, or of another table, are read apart', async () => {
  const other = promoters.replace('from answers', 'from others');
  expect(await passes(promoters, where(mean), mean, where(byRegion), other)).toEqual({
    answered: [promoters, mean, where(mean), where(byRegion)],
    readings: 2,
  });
});

test('a SELECT that nothing can be counted with spoils no other', async () => {
  const wrong = promoters.replace('score', 'scor');
  expect(await passes(promoters, wrong, mean)).toEqual({ answered: [promoters, mean], readings: 1 });
});

test.each([
  ['with an order', `${promoters} order by 1`],
  ['with a limit', `${promoters} limit 2`],
  ['with a HAVING', `${promoters} having count(*) > 5`],
  ['of a subquery', promoters.replace('answers', '(select * from answers)')],
  ['of two tables', promoters.replace('answers', 'answers as a, others as b').replaceAll(/answered|score/g, 'a.$&')],
  ['of a sample', promoters.replace('answers', 'answers tablesample 10%')],
  ['with a window', promoters.replace('count(*) as n', 'sum(count(*)) over () as n')],
  ['with a subquery as a figure', promoters.replace('count(*) as n', '(select 1) as n')],
  ['that begins with a WITH', `with a as (select 1) ${promoters}`],
  ['of which a figure builds on another', promoters.replace('count(*) as n', 'PROMOTERS * 2 as n')],
  ['of which a figure is called like a column', promoters.replace('count(*) as n', 'sum(score) as Score')],
  ['that picks rows by a name of its own', promoters.replace('group by', "where period > '2026-01-01' group by")],
  ['that groups by more than it shows', promoters.replace('group by 1', 'group by 1, score')],
  ['that groups by sets of its own', promoters.replace('group by 1', 'group by rollup (1)')],
  [
    'that names its own column as the period',
    "select date_trunc('month', period) as period, count(*) as n from dated group by 1, dated.period",
  ],
  ['with a number that is not kept', promoters.replace('count(*) as n', 'count(*) + 9007199254740993 as n')],
  ['that is a union', `${promoters} union all ${promoters}`],
  ['that does not count', `select ${month} as period, minutes as value from answers`],
  ['with a column without a name', promoters.replace('count(*) as n', 'count(*)')],
])('a SELECT %s is asked for by itself', async (_, select) => {
  await source.ask(`select * from (${select}) as answer limit 0`);
  const { rows } = await source.ask(`select json_serialize_sql('${select.replaceAll("'", "''")}')`);
  expect(plainCount(rows[0]?.[0] ?? '')).toBeUndefined();
});

test('one that has nothing to share a reading with is asked for by itself', async () => {
  expect(await passes(promoters)).toEqual({ answered: [], readings: 0 });
});
