import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { keyOf } from '../cache.ts';
import { cacheFolder, projectRoot } from '../environment.ts';
import { blobName } from './blob-name.ts';
import { askGit } from './run.ts';

const writer = 'scripts/simulation/history.ts';

/** Whether a content is the sample report: whoever writes a report of their own in its place has a past of their own. */
export function isSample(content: string): boolean {
  const facts = join(content, 'report.yaml');
  return existsSync(facts) && /^organisation: Northline\r?$/m.test(readFileSync(facts, 'utf8'));
}

/**
 * The repository with the past of the sample report, in the cache; made when it is not there, or, if it has to be fresh,
 * when the sample has changed since. Undefined where it cannot be made, as without git.
 */
export function samplePast(content: string, fresh: boolean): string | undefined {
  const script = join(projectRoot(), writer);
  if (!existsSync(script)) return undefined;
  const out = join(cacheFolder(), 'sample-past', `${keyOf(scriptTexts(script)).slice(0, 16)}.git`);
  if (existsSync(out) && (!fresh || endsWith(out, content))) return out;
  const made = spawnSync(process.execPath, [script, '--content', content, '--out', out], {
    cwd: projectRoot(),
    stdio: 'ignore',
  });
  return made.status === 0 ? out : undefined;
}

/** What decides what the past tells, but for the sample itself. */
function scriptTexts(script: string): string[] {
  const parts = script.replace(/\.ts$/, '');
  const files = readdirSync(parts).sort();
  return [script, ...files.map((name) => join(parts, name))].map((file) => readFileSync(file, 'utf8'));
}

/** Whether the last commit of a repository holds these files and no others. */
function endsWith(repository: string, content: string): boolean {
  const listed = askGit(repository, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD:content']);
  if (listed === undefined) return false;
  const committed = listed.split('\0').filter(Boolean);
  const now = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(content.length + 1).replaceAll(sep, '/');
      return `100644 blob ${blobName(readFileSync(file), '')}\t${path}`;
    });
  return committed.length === now.length && new Set([...committed, ...now]).size === now.length;
}
