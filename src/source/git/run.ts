import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { PoplarError } from '../poplar-error.ts';

/** What keeps git from running anything a repository's own configuration names, and from writing to it. */
const safely = [
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
];

const environment = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };

/** One short answer of git; undefined where git is missing or refuses. */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  const run = spawnSync('git', [...safely, ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return run.status === 0 ? run.stdout : undefined;
}

/** The same while other work goes on. */
export async function askGitMeanwhile(folder: string, args: readonly string[]): Promise<string | undefined> {
  const { git, finished } = startGit(folder, args);
  git.stdin.on('error', () => undefined).end();
  const chunks: Buffer[] = [];
  git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return finished.then(
    () => Buffer.concat(chunks).toString('utf8'),
    () => undefined,
  );
}

/** The version of git, where it is installed. */
export function gitVersion(): string | undefined {
  return askGit('.', ['--version'])
    ?.trim()
    .replace(/^git version /, '');
}

/** A git program that reads what is written to it and answers as a stream. */
export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts git for a long answer; `finished` fails with what git said when it ends badly. */
export function startGit(folder: string, args: readonly string[]): { git: GitProcess; finished: Promise<void> } {
  const git = spawn('git', [...safely, ...args], { cwd: folder, env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2000);
  });
  const finished = new Promise<void>((resolve, reject) => {
    git.on('error', (cause) => reject(new PoplarError('git could not be started.', { cause })));
    git.on('close', (code) =>
      code === 0 ? resolve() : reject(new PoplarError(`git ${args[0]} ended with ${code}: ${said.trim()}`)),
    );
  });
  // Whoever reads the stream awaits this at its end; until then a failure must not count as unhandled.
  finished.catch(() => undefined);
  return { git, finished };
}
