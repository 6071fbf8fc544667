import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './edited-fields.ts';

/** A report's content on disk, in a repository of its own where somebody commits it. */
export class ContentFolder {
  readonly path: string;
  readonly #above: string;
  #files: Files = new Map();
  #commits = 0;

  constructor(above: string) {
    this.#above = above;
    this.path = join(above, 'content');
  }

  /** Puts these files there and no others; gives the paths of those that were different. */
  write(files: Files): readonly string[] {
    const gone = [...this.#files.keys()].filter((path) => !files.has(path));
    const changed = [...files].filter(([path, text]) => this.#files.get(path) !== text);
    for (const path of gone) rmSync(join(this.path, path), { force: true });
    for (const [path, text] of changed) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      writeFileSync(join(this.path, path), text);
    }
    this.#files = files;
    return [...gone, ...changed.map(([path]) => path)];
  }

  /** Commits all that changed, a day after the commit before. */
  commit(message: string): void {
    if (this.#commits === 0) this.#git('init', '--quiet', '--initial-branch=main');
    const day = new Date(Date.UTC(2025, 8, 1 + (this.#commits++ % 60), 12)).toISOString();
    this.#git('add', '--all', 'content');
    this.#git('commit', '--quiet', '--allow-empty', '--message', message, '--date', day);
  }

  #git(...args: readonly string[]): void {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@hillside.example', '-c', 'commit.gpgsign=false'];
    const quick = ['-c', 'core.fsync=none', '-c', 'gc.auto=0'];
    execFileSync('git', [...who, ...quick, ...args], { cwd: this.#above, stdio: 'ignore' });
  }
}
