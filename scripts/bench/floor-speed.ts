// DuckDB's own client, asked for what a refresh asks for, and nothing else: the floor for npm run bench -- --responses
import { DuckDBInstance } from '@duckdb/node-api';
import { responseMetrics } from './responses.ts';

const [file = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1500MB' });
const connection = await instance.connect();
await connection.run(`create view answers as select * from read_parquet('${file}')`);
for (const [, sql] of Object.values(responseMetrics)) await connection.runAndReadAll(sql);
