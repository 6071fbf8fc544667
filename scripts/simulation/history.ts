import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { pastCommits } from './history/commits.ts';
import { fastImport } from './history/fast-import.ts';

/**
 * Writes the history of the sample report as a bare repository: what its owners would have committed since February
 * 2025. The same content gives the same bytes, and so the same hashes.
 */
const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, out: { type: 'string' } },
});
const { content, out } = values;
if (out === undefined) throw new Error('Say where the repository is to be: --out <folder>.');

const draft = `${out}.${process.pid}`;
mkdirSync(draft, { recursive: true });
git('init', '--quiet', '--bare', '--initial-branch=main');
git('fast-import', '--quiet', '--done', '--date-format=raw');
rmSync(out, { recursive: true, force: true });
renameSync(draft, out);

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, {
    cwd: draft,
    input: fastImport(pastCommits(filesBelow(content))),
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_DIR: draft },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path): [string, string] => [path.replaceAll(sep, '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}
