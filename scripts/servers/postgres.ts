import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort, startOwn, userFor } from './own-process.ts';

const installed = '/usr/lib/postgresql';
const programs = existsSync(installed)
  ? readdirSync(installed)
      .sort((a, b) => Number(a) - Number(b))
      .map((version) => join(installed, version, 'bin'))
      .filter((folder) => existsSync(join(folder, 'initdb')))
      .at(-1)
  : undefined;

/** Why no PostgreSQL can be started here; undefined where one can. */
export const noPostgres =
  programs === undefined ? 'the package postgresql is not installed (apt-get install postgresql)' : undefined;

/** A PostgreSQL of a test's own. */
export interface OwnPostgres {
  readonly port: number;
  readonly pid: number;
  /** The address with which somebody connects who may read tables and nothing else. */
  readonly reader: string;
  /** With this one connects who may do everything. */
  readonly owner: string;
  run(...statements: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export const readersPassword = 'hunter2-of-the-reader';

/** Starts a PostgreSQL on a free port of this machine, with a folder of its own that is removed when it stops. */
export async function startPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'poplar-postgres-'));
  const user = userFor('postgres');
  if (user) chownSync(folder, user.uid, user.gid);
  const [data, secret] = [join(folder, 'data'), join(folder, 'secret')];
  writeFileSync(secret, 'owner\n', { mode: 0o644 });
  const flags = ['--auth=scram-sha-256', '--username=owner', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C'];
  execFileSync(join(programs ?? '', 'initdb'), ['-D', data, '--no-sync', ...flags], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const owner = `postgres://owner:owner@127.0.0.1:${port}/postgres`;
  const run = async (...statements: readonly string[]) => {
    const client = new Client({ connectionString: owner });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const isReady = () => run('select 1').then(() => true);
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = await startOwn(join(programs ?? '', 'postgres'), args, isReady, { ...user, cwd: folder });
  await run(`create role reader login password '${readersPassword}'`);
  return {
    port,
    pid: server.pid,
    owner,
    reader: `postgres://reader:${readersPassword}@127.0.0.1:${port}/postgres`,
    run,
    async stop() {
      await server.stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
