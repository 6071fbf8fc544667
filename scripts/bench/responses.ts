import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { generateReport } from './report.ts';

const month = 'answered - cast(extract(day from answered) as integer) + 1';

/** Four metrics of one survey, each with its measure and a query that every engine understands. */
export const responseMetrics = {
  'would-recommend': [
    'nps',
    `select ${month} as period, sum(case when score >= 9 then 1 else 0 end) as promoters,
  sum(case when score in (7, 8) then 1 else 0 end) as passives, sum(case when score <= 6 then 1 else 0 end) as detractors
from answers group by period`,
  ],
  'content-by-region': [
    'proportion',
    `select ${month} as period, region as "group", sum(case when score >= 9 then 1 else 0 end) as numerator, count(*) as denominator
from answers group by period, region`,
  ],
  'minutes-on-hold': [
    'mean',
    `select ${month} as period, count(*) as n, sum(minutes) as sum, sum(minutes * minutes) as sum_of_squares
from answers group by period`,
  ],
  'waited-long': [
    'proportion',
    `select ${month} as period, sum(case when minutes > 30 then 1 else 0 end) as numerator, count(*) as denominator
from answers group by period`,
  ],
} as const;

/** Writes so many synthetic responses: day, score, minutes and region, each from a hash of its number. */
export async function writeResponses(file: string, count: number): Promise<void> {
  await onDuckdb(`copy (${synthetic(count)}) to '${file}' (format parquet)`);
}

/** The responses of a Parquet file as CSV, with every so-many-th row from one on. */
export async function responsesAsCsv(parquet: string, csv: string, part: number, parts: number): Promise<void> {
  const rows = `select * from read_parquet('${parquet}', file_row_number = true) where file_row_number % ${parts} = ${part}`;
  await onDuckdb(`copy (select * exclude file_row_number from (${rows})) to '${csv}' (header false)`);
}

/** Writes a small report whose four metrics are counted from a source. */
export function writeReport(folder: string, source: string): void {
  generateReport({ plans: 1, seed: 1, folder });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('sources/survey.yaml', `name: Survey\n${source}`);
  for (const [id, [measure, sql]] of Object.entries(responseMetrics)) {
    const shape = `name: ${id}\nrole: outcome\nmeasure: ${measure}\nbetter: higher\nunit: x\nperiod: month\nsource: Survey\n`;
    write(`metrics/${id}.yaml`, `${shape}query:\n  source: survey\n  file: ${id}.sql\n`);
    write(`queries/${id}.sql`, `${sql}\n`);
  }
}

const synthetic = (count: number) => `select
  date '2022-01-01' + cast(hash(i) % 1200 as integer) as answered,
  cast(hash(i + 1) % 11 as utinyint) as score,
  (hash(i + 2) % 6000) / 100.0::double as minutes,
  ['North', 'South', 'East', 'West'][cast(1 + hash(i + 3) % 4 as integer)] as region
from range(${count}) as numbers(i)`;

async function onDuckdb(statement: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '1500MB',
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  try {
    await connection.run(statement);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
