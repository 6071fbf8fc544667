import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pastEvents } from '../../scripts/simulation/history/events.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-past-'));
  for (const name of ['one', 'other'])
    execFileSync(process.execPath, ['scripts/simulation/history.ts', '--out', join(folder, name)], { cwd: project });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (name: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: join(folder, name), encoding: 'utf8', maxBuffer: 64_000_000 });

test('the history of the sample is the same each time', () => {
  expect(git('one', 'rev-parse', 'main')).toBe(git('other', 'rev-parse', 'main'));
});

test('its last commit holds today’s content, byte by byte', () => {
  const content = join(project, 'content');
  const now = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const listed = git('one', 'ls-tree', '-r', '--name-only', 'main', 'content/').trim().split('\n');
  expect(listed.sort()).toEqual(now.map((file) => file.slice(project.length)).sort());
  const different = now.filter(
    (file) => git('one', 'show', `main:${file.slice(project.length)}`) !== readFileSync(file, 'utf8'),
  );
  expect(different).toEqual([]);
});

test('every event of its past finds something in today’s content to take back', () => {
  const commits = git('one', 'log', '--format=%s', 'main').trim().split('\n');
  const merges = pastEvents.filter(({ merged }) => merged).length;
  expect(merges).toBe(1);
  expect(commits).toHaveLength(1 + pastEvents.length + merges);
  expect(commits.length).toBeGreaterThan(60);
});

test('it tells of a year and a half and more, by people of the report and one who is not', () => {
  const days = git('one', 'log', '--reverse', '--format=%as', 'main').trim().split('\n');
  expect([days[0], days.at(-1)]).toEqual(['2025-02-24', '2026-10-31']);
  const authors = new Set(git('one', 'log', '--format=%aE', 'main').trim().split('\n'));
  expect(authors.size).toBeGreaterThan(10);
  expect(authors).toContain('creid@users.noreply.github.com');
  expect(authors).not.toContain('callum@faults-desk.local');
});
