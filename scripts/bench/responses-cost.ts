import { mkdirSync, openAsBlob, readFileSync, rmSync, statSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { noClickhouse, startClickhouse } from '../servers/clickhouse.ts';
import { noPostgres, startPostgres } from '../servers/postgres.ts';
import type { Finding } from './budgets.ts';
import { measureScript, type ProcessCost } from './process-cost.ts';
import { processorTime, residentMemory } from './process-memory.ts';
import { responseMetrics, responsesAsCsv, writeReport, writeResponses } from './responses.ts';

/** What is measured: so many responses, in a folder that may be written, by these engines. */
export interface ResponsesOrder {
  readonly responses: number;
  readonly engines: readonly string[];
  readonly root: string;
  readonly folder: string;
}

/** What a refresh on a server cost: the command, and the servers that worked for it. */
interface ServerCost {
  readonly command: ProcessCost;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** The most memory that a refresh from files may take, whatever the size of the files. */
const mostBytes = 2e9;

/** Counts four metrics from synthetic responses by each engine, and holds them against DuckDB's own SELECT. */
export async function measureResponses(order: ResponsesOrder): Promise<readonly Finding[]> {
  const { responses, engines, root, folder } = order;
  const [content, files] = [join(folder, 'content'), join(folder, 'files')];
  const parquet = join(files, 'answers.parquet');
  mkdirSync(files, { recursive: true });
  const rows = responses * Object.keys(responseMetrics).length;
  const step = (what: string) => console.error(`${what} …`);
  step('writing the responses');
  const began = performance.now();
  await writeResponses(parquet, responses);
  const written = (performance.now() - began) / 1000;
  const findings: Finding[] = [
    { what: 'responses', unit: 'count', measured: responses },
    { what: 'writing them as Parquet', unit: 's', measured: written },
    { what: 'their file', unit: 'bytes', measured: statSync(parquet).size },
  ];
  step('DuckDB itself');
  const floor = ended(await measureScript(join(root, 'scripts/bench/floor-speed.ts'), [parquet], root));
  findings.push(...toldOf('DuckDB itself, four SELECTs', floor, rows));

  const refresh = (settings: Readonly<Record<string, string>>) =>
    measureScript(join(root, 'src/cli/index.ts'), ['refresh', '--content', content], root, settings).then(ended);
  const counted: string[] = [];
  const compare = (what: string, command: ProcessCost, servers?: ServerCost) => {
    findings.push(...toldOf(what, command, rows, servers), {
      what: `${what}: times DuckDB's own processor time`,
      unit: 'times',
      measured: cpuOf(command, servers) / cpuOf(floor),
    });
    counted.push(
      Object.keys(responseMetrics)
        .map((id) => readFileSync(join(content, `data/${id}.csv`), 'utf8'))
        .join(),
    );
  };

  step('refresh from DuckDB');
  writeReport(
    content,
    'engine: duckdb\nfolderFrom: SURVEY_FOLDER\ntables:\n  - name: answers\n    files: [answers.parquet]\n',
  );
  compare('refresh from DuckDB', await refresh({ SURVEY_FOLDER: files }));

  const measured = async (pids: readonly number[], address: string): Promise<ServerCost> => {
    const cpu = () => pids.reduce((sum, pid) => sum + (processorTime(pid) ?? 0), 0);
    const before = cpu();
    let peakBytes = 0;
    const sample = () => {
      const now = pids.reduce((sum, pid) => sum + (residentMemory(pid) ?? 0), 0);
      peakBytes = Math.max(peakBytes, now);
    };
    const timer = setInterval(sample, 100);
    const command = await refresh({ SURVEY_DATABASE: address }).finally(() => clearInterval(timer));
    return { command, cpuSeconds: cpu() - before, peakBytes };
  };
  if (engines.includes('postgres') && isThere('PostgreSQL', noPostgres)) {
    step('PostgreSQL: loading');
    const csv = join(files, 'answers.csv');
    await responsesAsCsv(parquet, csv, 0, 1);
    for (const [path, mode] of [
      [folder, 0o755],
      [files, 0o755],
      [csv, 0o644],
    ] as const)
      chmodSync(path, mode);
    const own = await startPostgres();
    try {
      await own.run(
        'create table answers (answered date, score integer, minutes double precision, region text)',
        `copy answers from '${csv}' (format csv)`,
        'vacuum analyze answers',
        'grant select on answers to reader',
      );
      rmSync(csv);
      step('PostgreSQL: refresh');
      writeReport(content, 'engine: postgres\nenv: SURVEY_DATABASE\n');
      const cost = await measured([own.pid], own.reader);
      compare('refresh from PostgreSQL', cost.command, cost);
    } finally {
      await own.stop();
    }
  }
  if (engines.includes('clickhouse') && isThere('ClickHouse', noClickhouse)) {
    step('ClickHouse, two nodes: loading');
    const own = await startClickhouse();
    try {
      const columns = 'answered Date, score UInt8, minutes Float64, region String';
      for (const [i, node] of own.nodes.entries()) {
        const csv = join(files, `answers-${i}.csv`);
        await responsesAsCsv(parquet, csv, i, own.nodes.length);
        await node.run(`create table own_answers (${columns}) engine = MergeTree order by answered`);
        await node.run(`create table answers (${columns}) engine = Distributed(both, default, own_answers)`);
        await node.run('insert into own_answers format CSV', await openAsBlob(csv));
        rmSync(csv);
      }
      step('ClickHouse: refresh');
      writeReport(content, 'engine: clickhouse\nenv: SURVEY_DATABASE\n');
      const cost = await measured(
        own.nodes.map(({ pid }) => pid),
        own.reader,
      );
      compare('refresh from ClickHouse, two nodes', cost.command, cost);
    } finally {
      await own.stop();
    }
  }
  findings.push({
    what: 'engines whose files differ from the first one’s',
    unit: 'count',
    measured: counted.filter((text) => text !== counted[0]).length,
    limit: 0,
    passes: counted.every((text) => text === counted[0]),
  });
  return findings;
}

function toldOf(what: string, cost: ProcessCost, rows: number, servers?: ServerCost): readonly Finding[] {
  const bytes = (cost.peakBytes ?? 0) + (servers?.peakBytes ?? 0);
  const memory = `${what}: memory${servers ? ', the servers’ too' : ''}`;
  return [
    { what, unit: 's', measured: cost.seconds, cpuSeconds: cpuOf(cost, servers) },
    { what: `${what}: rows a second`, unit: 'count', measured: Math.round(rows / cost.seconds) },
    {
      what: memory,
      unit: 'bytes',
      measured: bytes,
      ...(servers ? {} : { limit: mostBytes, passes: bytes <= mostBytes }),
    },
  ];
}

/** Processor time, which says more than the clock where others work too; the clock outside Linux. */
function cpuOf({ cpuSeconds, seconds }: ProcessCost, servers?: ServerCost): number {
  return (cpuSeconds ?? seconds) + (servers?.cpuSeconds ?? 0);
}

function ended(cost: ProcessCost): ProcessCost {
  if (cost.exitCode !== 0) throw new Error(`A command ended with exit code ${cost.exitCode}:\n${cost.output}`);
  return cost;
}

function isThere(what: string, why: string | undefined): boolean {
  if (why !== undefined) console.error(`Skipped, ${what}: ${why}`);
  return why === undefined;
}
