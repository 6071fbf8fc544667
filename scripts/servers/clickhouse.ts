import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startOwn } from './own-process.ts';

const program = ['/usr/sbin/clickhouse-server', '/usr/bin/clickhouse-server'].find((path) => existsSync(path));

/** Why no ClickHouse can be started here; undefined where one can. */
export const noClickhouse =
  program === undefined
    ? 'the package clickhouse-server is not installed (apt-get install clickhouse-server)'
    : undefined;

/** One node of a cluster of a test's own. */
export interface OwnNode {
  readonly port: number;
  readonly pid: number;
  run(statement: string, data?: string | Blob): Promise<string>;
  kill(): Promise<void>;
}

/** Two nodes on this machine; a table over both is `Distributed(both, default, <table>)`. */
export interface OwnCluster {
  readonly nodes: readonly [OwnNode, OwnNode];
  /** The address of the first node, with which `report` connects, who may write; `reads` only reads, `sets` may say how, `skips` leaves out who does not answer. */
  readonly reader: string;
  stop(): Promise<void>;
}

export const nodesPassword = 'hunter2-of-the-cluster';

/** Starts two nodes on free ports of this machine, with a folder of their own that is removed when they stop. */
export async function startClickhouse(): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'poplar-clickhouse-'));
  const ports = await Promise.all(Array.from({ length: 4 }, freePort));
  const [first, second] = await Promise.all([
    startNode(join(folder, 'first'), ports[0] ?? 0, ports[1] ?? 0, ports[3] ?? 0),
    startNode(join(folder, 'second'), ports[2] ?? 0, ports[3] ?? 0, ports[1] ?? 0),
  ]);
  return {
    nodes: [first, second],
    reader: `http://report:${nodesPassword}@127.0.0.1:${first.port}/default`,
    async stop() {
      await Promise.all([first.kill(), second.kill()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startNode(folder: string, http: number, tcp: number, other: number): Promise<OwnNode> {
  for (const name of ['data', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  const shard = (port: number) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`;
  writeFileSync(
    join(folder, 'config.xml'),
    `<yandex>
<logger><level>warning</level><console>1</console></logger>
<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><timezone>UTC</timezone>
<users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>50000000</mark_cache_size>
<remote_servers><both>${shard(tcp)}${shard(other)}</both></remote_servers>
</yandex>
`,
  );
  const user = (name: string, password: string, profile = 'default') =>
    `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;
  writeFileSync(
    join(folder, 'users.xml'),
    `<yandex><profiles><default></default><sets><readonly>2</readonly></sets><reads><readonly>1</readonly></reads><skips><readonly>1</readonly><skip_unavailable_shards>1</skip_unavailable_shards></skips></profiles><quotas><default></default></quotas>
<users>${user('default', '')}${user('report', nodesPassword)}${['reads', 'sets', 'skips'].map((name) => user(name, nodesPassword, name)).join('')}</users></yandex>
`,
  );
  const ask = async (statement: string, data: string | Blob = '') => {
    const query = new URLSearchParams({ query: statement });
    const answer = await fetch(`http://127.0.0.1:${http}/?${query}`, { method: 'POST', body: data });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text;
  };
  const isReady = () => ask('select 1').then(() => true);
  const server = await startOwn(program ?? '', [`--config-file=${join(folder, 'config.xml')}`], isReady, {
    cwd: folder,
  });
  return { port: http, pid: server.pid, run: ask, kill: () => server.stop('SIGKILL') };
}
