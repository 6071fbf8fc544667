import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A port of this machine on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}

/** A program that a test started, and ends by its id. */
export interface OwnProcess {
  readonly pid: number;
  /** Whatever it printed so far, for the message of a test that fails. */
  printed(): string;
  stop(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a program and waits until `isReady` says so; ends it where it never is. */
export async function startOwn(
  program: string,
  args: readonly string[],
  isReady: () => Promise<boolean>,
  options: SpawnOptions = {},
): Promise<OwnProcess> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => printed.push(String(data)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const own: OwnProcess = {
    pid: child.pid ?? 0,
    printed: () => printed.join(''),
    async stop(signal) {
      if (isRunning(child)) child.kill(signal);
      await ended;
    },
  };
  const last = Date.now() + 30_000;
  while (isRunning(child) && Date.now() < last) {
    if (await isReady().catch(() => false)) return own;
    await new Promise((again) => setTimeout(again, 50));
  }
  await own.stop('SIGKILL');
  throw new Error(`${program} did not start:\n${own.printed().slice(-2000)}`);
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

/** The ids of a user of this machine, to start a program as; undefined where we are no superuser, and start it as we are. */
export function userFor(name: string): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (which: string) => Number(execFileSync('id', [which, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Says on the terminal why tests are skipped that need a package of the system. */
export function skipped(what: string, why: string | undefined): boolean {
  if (why !== undefined) process.stderr.write(`Skipped, ${what}: ${why}\n`);
  return why !== undefined;
}
