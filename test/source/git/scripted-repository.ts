import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; null removes one. */
export type Files = Readonly<Record<string, string | null>>;

interface Saying {
  readonly by?: string;
  readonly on?: string;
}

/** A repository in a temporary folder whose history a test writes commit by commit. */
export interface ScriptedRepository extends Disposable {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  readonly write: (files: Files) => void;
  readonly move: (from: string, to: string) => void;
  /** Commits everything as it stands and gives the commit's hash. */
  readonly commit: (message: string, saying?: Saying) => string;
}

/** Makes an empty repository that takes nothing from the machine's own git configuration. */
export function scriptedRepository(): ScriptedRepository {
  const folder = mkdtempSync(join(tmpdir(), 'poplar-history-'));
  const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...quiet, ...env } }).trimEnd();
  run(['init', '--quiet', '--initial-branch=main']);
  return {
    folder,
    git: (...args) => run(['-c', 'user.name=Ana Lead', '-c', 'user.email=ana@example.com', ...args]),
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, path);
        if (text === null) rmSync(file);
        else {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      }
    },
    move(from, to) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    },
    commit(message, { by = 'Ana Lead <ana@example.com>', on = '2026-01-15T09:00:00+01:00' } = {}) {
      const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(by) ?? [];
      run(['add', '--all']);
      run(['commit', '--quiet', '--allow-empty', '--message', message], {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: on,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: on,
      });
      return run(['rev-parse', 'HEAD']);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
