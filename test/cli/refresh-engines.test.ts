import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refusalOf } from '../../src/model/queries/one-select.ts';
import { openClickhouse } from '../../src/source/query/clickhouse.ts';
import type { OpenSource } from '../../src/source/query/engine.ts';
import { openPostgres } from '../../src/source/query/postgres.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';
import { attacksOn } from '../source/query/attacks.ts';
import { noClickhouse, nodesPassword, type OwnCluster, startClickhouse } from '../../scripts/servers/clickhouse.ts';
import { skipped } from '../../scripts/servers/own-process.ts';
import { noPostgres, type OwnPostgres, readersPassword, startPostgres } from '../../scripts/servers/postgres.ts';
import { runRefresh } from './run-refresh.ts';

/** Four thousand answers of two regions and one that is too small to be shown: day, score, minutes, region. */
const answers = Array.from({ length: 4000 }, (_, i) => {
  const day = new Date(Date.UTC(2025, 4, 1 + ((i * 7919) % 184))).toISOString().slice(0, 10);
  const region = i % 400 === 0 ? 'Isles' : i % 3 === 0 ? 'North' : 'South';
  return [day, (i * 31) % 11, (((i * 104729) % 9973) / 20).toFixed(2), region] as const;
});
const csvOf = (rows: typeof answers) => `${rows.map((row) => row.join(',')).join('\n')}\n`;

const month = 'answered - cast(extract(day from answered) as integer) + 1';
const share = 'sum(case when score >= 9 then 1 else 0 end) as numerator, count(*) as denominator';
const metrics: Readonly<Record<string, readonly [measure: string, sql: string]>> = {
  'would-recommend': [
    'measure: nps',
    `select ${month} as period, sum(case when score >= 9 then 1 else 0 end) as promoters,
  sum(case when score in (7, 8) then 1 else 0 end) as passives, sum(case when score <= 6 then 1 else 0 end) as detractors
from answers group by period`,
  ],
  'content-by-region': [
    'measure: proportion\ngroupsAre: units',
    `select ${month} as period, '' as "group", ${share} from answers group by period
union all
select ${month} as period, region as "group", ${share} from answers group by period, region`,
  ],
  'minutes-on-hold': [
    'measure: mean',
    `select ${month} as period, count(*) as n, sum(minutes) as sum, sum(minutes * minutes) as sum_of_squares
from answers group by period`,
  ],
  'time-to-answer': ['measure: duration\nresolution: 0.1', `select ${month} as period, minutes as value from answers`],
};
const duckdb = 'engine: duckdb\ntables:\n  - name: answers\n    files: [answers.csv]\n';
const server = (engine: string) => `engine: ${engine}\nenv: ANSWERS_DATABASE\n`;

let tree: FixtureTree;
let byDuckdb: readonly string[];
const write = (path: string, text: string) => {
  mkdirSync(join(tree.root, path, '..'), { recursive: true });
  writeFileSync(join(tree.root, path), text);
};
const read = (path: string) => readFileSync(join(tree.root, path), 'utf8');
const figures = () => Object.keys(metrics).map((id) => read(`data/${id}.csv`));
const record = () => JSON.parse(read('data/would-recommend.source.json'));

function from(source: string, address = ''): void {
  write('sources/answers.yaml', `name: Answers\n${source}`);
  vi.stubEnv('ANSWERS_DATABASE', address);
}

const run = (...typed: readonly string[]) => runRefresh(tree.root, typed);

/** What an attack could reach: a file that anybody may read, and a port of which each call is counted. */
const canary = 'canary-4711';
let folder = '';
let listener: Server;
let calls = 0;

/** Tries every attack on an engine: our own reading names it, and the engine refuses it without that, too. */
async function attack(engine: string, source: OpenSource): Promise<void> {
  const bound = listener.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/canary`;
  const attacks = attacksOn(engine, { folder, address });
  expect(attacks.length).toBeGreaterThan(15);
  for (const { name, sql, named } of attacks) {
    expect(refusalOf(sql)?.message, name).toContain(named);
    const refusal = await source.ask(sql).then(String, String);
    expect(refusal, name).toMatch(/^PoplarError: (PostgreSQL|ClickHouse)/);
    expect(refusal, name).not.toMatch(/hunter2|canary-4711|127\.0\.0\.1/);
  }
  expect(calls).toBe(0);
  expect(readdirSync(folder)).toEqual(['secret.csv']);
  expect((await source.ask('select count(*) as n, min(score) as least from answers')).rows).toEqual([['4000', '0']]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-attacked-'));
  chmodSync(folder, 0o777);
  writeFileSync(join(folder, 'secret.csv'), `${canary}\n`, { mode: 0o666 });
  listener = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready));
  tree = layOut('complete-small');
  write('sources/answers/answers.csv', `answered,score,minutes,region\n${csvOf(answers)}`);
  for (const [id, [measure, sql]] of Object.entries(metrics)) {
    const shape = `name: ${id}\nrole: outcome\n${measure}\nbetter: higher\nunit: x\nperiod: month\nsource: Answers\n`;
    write(`metrics/${id}.yaml`, `${shape}query:\n  source: answers\n  file: ${id}.sql\n`);
    write(`queries/${id}.sql`, `${sql}\n`);
  }
  from(duckdb);
  expect((await run()).status).toBe(0);
  byDuckdb = figures();
});
afterAll(() => {
  vi.unstubAllEnvs();
  listener.close();
  rmSync(folder, { recursive: true, force: true });
  tree.remove();
});

test('DuckDB gives figures of every kind, and withholds a region of few', () => {
  expect(byDuckdb.map((csv) => csv.trimEnd().split('\n').length > 6)).toEqual([true, true, true, true]);
  expect(byDuckdb[1]).toMatch(/\n2025-05-01,,,Isles,withheld\n/);
});

describe.skipIf(skipped('a refresh from PostgreSQL', noPostgres))('PostgreSQL', () => {
  let own: OwnPostgres;
  beforeAll(async () => {
    own = await startPostgres();
    await own.run(
      'create table answers (answered date, score integer, minutes double precision, region text)',
      `insert into answers values ${answers.map(([day, score, minutes, region]) => `('${day}', ${score}, ${minutes}, '${region}')`).join(', ')}`,
      'grant select on answers to reader',
    );
  }, 60_000);
  afterAll(() => own?.stop());

  test('gives the very same files, and a record that names the server by its variable', async () => {
    from(server('postgres'), own.reader);
    const { status, said } = await run();
    expect([status, said]).toEqual([0, expect.stringMatching(/^would-recommend\n {2}the same figures as before\n/m)]);
    expect(figures()).toEqual(byDuckdb);
    expect(record()).toMatchObject({
      engine: expect.stringMatching(/^PostgreSQL \d/),
      server: 'ANSWERS_DATABASE',
      newest: '2025-10-01',
    });
    expect(JSON.stringify(record())).not.toContain('127.0.0.1');
  });

  test('refuses every attack, also where our own reading would let it pass', async () => {
    from(server('postgres'), own.reader);
    const source = await openPostgres('ANSWERS_DATABASE');
    try {
      const bounds = ['transaction_read_only', 'statement_timeout'].map((name) => `current_setting('${name}')`);
      expect((await source.ask(`select ${bounds.join(', ')}`)).rows).toEqual([['on', '10min']]);
      await attack('postgres', source);
    } finally {
      await source.close();
    }
  });

  const reach = (part: (address: string) => string) => () => part(own.reader);
  test.each([
    ['nothing', () => '', 'which holds the address of the server, is not set'],
    ['no address', () => 'hunter2-in-the-wrong-place', 'holds no address of this kind'],
    ['another kind of server', reach((at) => at.replace('postgres:', 'http:')), 'holds no address of this kind'],
    ['a wrong password', reach((at) => at.replace(readersPassword, 'hunter3')), 'refuses the name or the password'],
    ['a name unknown', reach((at) => at.replace('reader:', 'redaer:')), 'refuses the name or the password'],
    ['no such database', reach((at) => at.replace(/postgres$/, 'nowhere')), 'no database of that name'],
    ['no such port', reach((at) => at.replace(/:\d+\//, ':1/')), 'does not answer'],
    ['no such machine', reach((at) => at.replace('127.0.0.1', 'db.invalid')), 'is not known by that name'],
    ['who may do everything', () => own.owner, 'may read files of the server'],
  ])('with %s in the variable says so, prints nothing of it, and the figures stand', async (_, address, why) => {
    from(server('postgres'), address());
    const { status, said } = await run();
    expect([status, said]).toEqual([1, expect.stringContaining(why)]);
    expect(said).not.toMatch(/hunter|127\.0\.0\.1|invalid|\breader\b|redaer|owner:/);
    expect(said).toContain('ANSWERS_DATABASE');
    expect(figures()).toEqual(byDuckdb);
  });

  test('says of a table that there is not, or may not be read, no more than its name', async () => {
    from(server('postgres'), own.reader);
    await own.run('create table payroll (period date, value integer)');
    const said = async (sql: string) => {
      write('queries/would-recommend.sql', `${sql}\n`);
      return run('--metric', 'would-recommend');
    };
    const three = '0 as promoters, 0 as passives, 0 as detractors';
    expect(await said(`select period, ${three} from payroll`)).toEqual({
      status: 1,
      said: 'would-recommend\n  PostgreSQL: permission denied for table payroll\n',
    });
    expect(await said(`select answerd as period, ${three} from answers`)).toEqual({
      status: 1,
      said: `would-recommend
  PostgreSQL: column "answerd" does not exist
  Perhaps you meant to reference the column "answers.answered".
`,
    });
    expect(
      (await said(`select answered as period, ${three} from answers, generate_series(1, 100) as n`)).said,
    ).toContain('refused: The query gives more than 250000 rows. Group them by period.');
    write('queries/would-recommend.sql', `${metrics['would-recommend']?.[1]}\n`);
  });

  test('that stops while a query runs says so, and the figures stand whole', async () => {
    const endless = `select answered as period, 0 as promoters, 0 as passives, count(*) as detractors
from answers, generate_series(1, 1000000000) as n group by period`;
    write('queries/would-recommend.sql', `${endless}\n`);
    const before = [...figures(), JSON.stringify(record())];
    const running = run('--metric', 'would-recommend');
    const isAsked = "select 1 from pg_stat_activity where usename = ''reader'' and query like ''%generate_series%''";
    await own.run(
      `do 'begin while not exists (${isAsked}) loop perform pg_stat_clear_snapshot(), pg_sleep(0.02); end loop; end'`,
    );
    await own.stop();
    const { status, said } = await running;
    expect([status, said]).toEqual([
      1,
      expect.stringMatching(/PostgreSQL was shut down|broke down|the connection off/),
    ]);
    expect(said).toContain('Nothing was written. Try again when it runs.');
    expect([...figures(), JSON.stringify(record())]).toEqual(before);
    write('queries/would-recommend.sql', `${metrics['would-recommend']?.[1]}\n`);
  });
});

describe.skipIf(skipped('a refresh from ClickHouse', noClickhouse))('ClickHouse, with a table over two nodes', () => {
  let own: OwnCluster;
  beforeAll(async () => {
    own = await startClickhouse();
    const columns = 'answered Date, score UInt8, minutes Float64, region String';
    for (const [i, node] of own.nodes.entries()) {
      await node.run(`create table own_answers (${columns}) engine = MergeTree order by answered`);
      await node.run(`create table answers (${columns}) engine = Distributed(both, default, own_answers)`);
      await node.run('insert into own_answers format CSV', csvOf(answers.filter((_, row) => row % 2 === i)));
    }
  }, 60_000);
  afterAll(() => own?.stop());

  test.each(['report', 'reads'])('gives %s the very same files', async (name) => {
    from(server('clickhouse'), own.reader.replace('report:', `${name}:`));
    const { status, said } = await run();
    expect([status, said]).toEqual([0, expect.stringMatching(/^would-recommend\n {2}the same figures as before\n/m)]);
    expect(figures()).toEqual(byDuckdb);
    expect(record()).toMatchObject({
      engine: expect.stringMatching(/^ClickHouse \d/),
      server: 'ANSWERS_DATABASE',
      newest: '2025-10-01',
    });
  });

  test('refuses every attack, also where our own reading would let it pass', async () => {
    from(server('clickhouse'), own.reader);
    const source = await openClickhouse('ANSWERS_DATABASE');
    try {
      const bounds = `select name, value from system.settings
where name in ('readonly', 'max_execution_time', 'skip_unavailable_shards') order by name`;
      expect(Object.fromEntries((await source.ask(bounds)).rows)).toMatchObject({
        max_execution_time: '600',
        readonly: '1',
        skip_unavailable_shards: '0',
      });
      await attack('clickhouse', source);
    } finally {
      await source.close();
    }
  });

  const reach = (part: (address: string) => string) => () => part(own.reader);
  test.each([
    ['another kind of server', reach((at) => at.replace('http:', 'postgres:')), 'holds no address of this kind'],
    ['a wrong password', reach((at) => at.replace(nodesPassword, 'hunter3')), 'the name or the password is refused'],
    ['a name unknown', reach((at) => at.replace('report:', 'reprot:')), 'the name or the password is refused'],
    ['who may say how', reach((at) => at.replace('report:', 'sets:')), 'may have the server ask others'],
    ['who leaves out', reach((at) => at.replace('report:', 'skips:')), 'that do not answer are left out'],
    ['no such database', reach((at) => at.replace(/default$/, 'nowhere')), 'no database of that name'],
    ['no such port', reach((at) => at.replace(/:\d+\//, ':1/')), 'does not answer'],
    ['no such machine', reach((at) => at.replace('127.0.0.1', 'db.invalid')), 'is not known by that name'],
  ])('with %s in the variable says so, prints nothing of it, and the figures stand', async (_, address, why) => {
    from(server('clickhouse'), address());
    const { status, said } = await run();
    expect([status, said]).toEqual([1, expect.stringContaining(why)]);
    expect(said).not.toMatch(/hunter|127\.0\.0\.1|invalid|report:|reprot/);
    expect(said).toContain('ANSWERS_DATABASE');
    expect(figures()).toEqual(byDuckdb);
  });

  test('of which one node stops while a query runs says so, and the figures stand whole', async () => {
    from(server('clickhouse'), own.reader);
    // Every number there is, from both nodes: it would not end by itself.
    await own.nodes[0].run('create table endless (number UInt64) engine = Distributed(both, system, numbers)');
    const endless = `select toDate('2025-05-01') as period, count(*) as promoters, 0 as passives, sum(number % 2) as detractors
from endless group by period`;
    write('queries/would-recommend.sql', `${endless}\n`);
    const [, second] = own.nodes;
    const before = [...figures(), JSON.stringify(record())];
    const running = run('--metric', 'would-recommend', '--metric', 'minutes-on-hold');
    const isAsked = () =>
      second.run("select count() from system.processes where query like '%number%2%' and is_initial_query = 0");
    await expect.poll(isAsked, { timeout: 10_000, interval: 20 }).toBe('1\n');
    await second.kill();
    const { status, said } = await running;
    expect([status, said]).toEqual([
      1,
      ['would-recommend', 'minutes-on-hold']
        .map(
          (id) =>
            `${id}\n  ClickHouse: a server of the cluster does not answer, so the figures would not be whole.\n  Nothing was written. Try again when all of them run.\n`,
        )
        .join(''),
    ]);
    expect([...figures(), JSON.stringify(record())]).toEqual(before);
  });
});
