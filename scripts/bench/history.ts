import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join, sep } from 'node:path';
import { nextPeriod } from '../../src/model/period.ts';
import { compareText } from '../../src/source/text-order.ts';
import type { PastCommit } from '../simulation/history/commits.ts';
import { fastImport } from '../simulation/history/fast-import.ts';
import { type Author, authors } from '../simulation/history/people.ts';

/** So many commits a report has, where it has plans enough. */
export const mostCommits = 5_000;

/** One commit by the file that it changed, with that file's text before; null where it brought it. */
interface TakenBack {
  readonly path: string;
  readonly before: string | null;
  readonly message: string;
}

type Texts = ReadonlyMap<string, string>;

type Turn = (plan: string, files: Texts) => TakenBack;

/** What happens to a plan, the newest first: it takes one thing back of the files as they are then. */
const turns: readonly Turn[] = [
  (plan, files) => lessFigures(plan, files, 'Enter the figures of June 2026'),
  (plan) => {
    const update = `${dirname(plan)}/updates/2026-06-15.mdx`;
    return { path: update, before: null, message: `Say how ${plan.split('/')[1]} goes` };
  },
  (plan, files) => edited(plan, files, /(?<=due: )\S+/, '2025-03-31', 'Give a step more time'),
  (plan, files) =>
    edited(plan, files, /(?<=by: )\d{4}-\d\d-\d\d/, '2026-09-30', 'Put off a goal\n\nReason: the depots asked'),
  (plan, files) => lessFigures(plan, files, 'Enter the figures of May 2026'),
];

/** The past of a generated report, oldest first; its last commit holds the files as they are. */
export function benchPast(today: Texts): readonly PastCommit[] {
  const files = new Map(today);
  const plans = [...files.keys()].filter((path) => path.endsWith('/plan.yaml')).sort();
  const count = Math.min(mostCommits, turns.length * plans.length) - 1;
  const people = Object.keys(authors) as Author[];
  const by = (i: number) => people[i % people.length] ?? 'priya';
  const commits: PastCommit[] = [];
  for (let i = 0; i < count; i++) {
    const plan = plans[i % plans.length] ?? '';
    const { path, before, message } = takenBack(Math.floor(i / plans.length), plan, files);
    commits.push({ on: dayBefore(i, count), by: by(i), message, changes: new Map([[path, files.get(path) ?? null]]) });
    if (before === null) files.delete(path);
    else files.set(path, before);
  }
  commits.push({ on: '2025-02-03 09:00', by: by(count), message: 'Begin', changes: files });
  return commits.reverse();
}

/** Puts a repository with that past around a content folder; what git makes of it is kept under its hash. */
export function writeHistory(content: string, cache: string): number {
  const commits = benchPast(filesBelow(content));
  const stream = fastImport(commits);
  const kept = join(cache, 'bench-history', `${hash('sha256', stream).slice(0, 16)}.git`);
  if (!existsSync(kept)) {
    const draft = `${kept}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    git(draft, ['init', '--quiet', '--bare', '--initial-branch=main']);
    git(draft, ['fast-import', '--quiet', '--done', '--date-format=raw'], stream);
    renameSync(draft, kept);
  }
  const folder = dirname(content);
  cpSync(kept, join(folder, '.git'), { recursive: true });
  git(folder, ['config', 'core.bare', 'false']);
  git(folder, ['reset', '--quiet']);
  return commits.length;
}

function git(folder: string, args: readonly string[], input = ''): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stderr } = spawnSync('git', args, { cwd: folder, input, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
}

/** A day between the report's beginning and its end, the later the smaller its number. */
function dayBefore(i: number, count: number): string {
  const day = nextPeriod('2025-02-04', 'day', Math.floor((1 - i / count) * 510));
  return `${day} 1${i % 8}:${10 + (i % 50)}`;
}

function lessFigures(plan: string, files: Texts, message: string): TakenBack {
  const metric = /^ +-? ?metric: "?([\w-]+)/m.exec(files.get(plan) ?? '')?.[1] ?? '';
  const path = `data/${metric}.csv`;
  const rows = (files.get(path) ?? '').trimEnd().split('\n');
  return { path, before: `${rows.slice(0, -1).join('\n')}\n`, message };
}

function takenBack(turn: number, plan: string, files: Texts): TakenBack {
  const take = turns[turn];
  if (!take) throw new RangeError(`Nothing is told of a plan ${turn + 1} times.`);
  return take(plan, files);
}

function edited(path: string, files: Texts, now: RegExp, before: string, message: string): TakenBack {
  return { path, before: (files.get(path) ?? '').replace(now, before), message };
}

function filesBelow(folder: string): Texts {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path): [string, string] => [path.replaceAll(sep, '/'), readFileSync(join(folder, path), 'utf8')])
      .sort(([a], [b]) => compareText(a, b)),
  );
}
