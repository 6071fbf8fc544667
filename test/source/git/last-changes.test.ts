import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Cache, openCache } from '../../../src/source/cache.ts';
import { lastChanges } from '../../../src/source/git/last-changes.ts';
import { openRepository } from '../../../src/source/git/repository.ts';
import { scriptedRepository } from './scripted-repository.ts';

test('each file is told with the commit that made it what it is, by its path from the folder', async () => {
  using repository = scriptedRepository();
  repository.write({ 'content/a.yaml': 'a: 1\n', 'content/b ü.yaml': 'b: 1\n', 'other.txt': '' });
  const first = repository.commit('Begin');
  repository.write({ 'content/b ü.yaml': 'b: 2\n' });
  const second = repository.commit('Change');
  expect(Object.fromEntries(await lastChanges(join(repository.folder, 'content')))).toEqual({
    'a.yaml': first.slice(0, 7),
    'b ü.yaml': second.slice(0, 7),
  });
});

test('a commit that a merge threw away is not told, one that it brought in is', async () => {
  using repository = scriptedRepository();
  repository.write({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
  const first = repository.commit('Begin');
  repository.git('checkout', '--quiet', '-b', 'thrown');
  repository.write({ 'a.yaml': 'a: 9\n' });
  repository.commit('Thrown away');
  repository.git('checkout', '--quiet', 'main');
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.write({ 'b.yaml': 'b: 2\n' });
  const side = repository.commit('Side');
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--strategy=ours', '--message=Drop', 'thrown');
  repository.git('merge', '--quiet', '--no-ff', '--message=Bring', 'side');
  expect(Object.fromEntries(await lastChanges(repository.folder))).toEqual({
    'a.yaml': first.slice(0, 7),
    'b.yaml': side.slice(0, 7),
  });
});

test('a file with changes that are not committed has none, and has one again once they are taken back', async () => {
  using repository = scriptedRepository();
  const path = 'in it/a b ü.yaml';
  repository.write({ [path]: 'a: 1\n', 'in it/b.yaml': 'b: 1\n' });
  const first = repository.commit('Begin');
  const told = async () => [...(await lastChanges(join(repository.folder, 'in it'))).keys()];
  repository.write({ [path]: 'a: 2\n' });
  expect(await told()).toEqual(['b.yaml']);
  repository.git('add', '--all');
  expect(await told()).toEqual(['b.yaml']);
  repository.git('reset', '--quiet', '--hard');
  expect(await told()).toEqual(['a b ü.yaml', 'b.yaml']);

  repository.write({ [path]: 'a: 3\n' });
  const ours = repository.commit('Ours');
  repository.git('checkout', '--quiet', '-b', 'theirs', first);
  repository.write({ [path]: 'a: 4\n' });
  repository.commit('Theirs');
  expect(() => repository.git('merge', '--quiet', ours)).toThrow();
  expect(await told()).toEqual(['b.yaml']);
});

test('no commit is named that is not checked out any more', async () => {
  using repository = scriptedRepository();
  repository.write({ 'a.yaml': 'a: 1\n' });
  repository.commit('Begin');
  const before = openRepository(repository.folder);
  repository.write({ 'a.yaml': 'a: 2\n' });
  const second = repository.commit('Change');
  const told = (place: ReturnType<typeof openRepository>) =>
    lastChanges(repository.folder, typeof place === 'string' ? place : { repository: place, apart: false });
  expect(await told(before)).toEqual(new Map());
  expect(await told(openRepository(repository.folder))).toEqual(new Map([['a.yaml', second.slice(0, 7)]]));
});

test('no file has one where git cannot tell', async () => {
  using repository = scriptedRepository();
  repository.write({ 'a.yaml': 'a: 1\n' });
  repository.commit('One');
  repository.write({ 'a.yaml': 'a: 2\n' });
  repository.commit('Two');
  const clones = mkdtempSync(join(tmpdir(), 'poplar-clones-'));
  const clone = (name: string, option: string) => {
    repository.git(
      '-c',
      'uploadpack.allowFilter=true',
      'clone',
      '--quiet',
      option,
      `file://${repository.folder}`,
      join(clones, name),
    );
    return lastChanges(join(clones, name));
  };
  repository.git('config', 'uploadpack.allowFilter', 'true');
  expect(await clone('shallow', '--depth=1')).toEqual(new Map());
  expect(await clone('treeless', '--filter=tree:0')).toEqual(new Map());
  writeFileSync(join(repository.folder, '.git/index'), 'not an index');
  expect(await lastChanges(repository.folder)).toEqual(new Map());
  rmSync(clones, { recursive: true });
});

test('what a commit holds is asked of git once, and kept for another build', async () => {
  using repository = scriptedRepository();
  using other = scriptedRepository();
  for (const one of [repository, other]) {
    one.write({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    one.commit('Begin');
  }
  const folder = mkdtempSync(join(tmpdir(), 'poplar-commits-'));
  const kept: string[] = [];
  const told = async (of = repository) => {
    const cache = openCache(folder);
    const set: Cache['set'] = (key, bytes) => {
      kept.push(key);
      cache.set(key, bytes);
    };
    return lastChanges(of.folder, undefined, { cache: { ...cache, set }, program: 'one' });
  };
  const first = await told();
  // A process remembers the repository that it asked last.
  await told(other);
  expect(await told()).toEqual(first);
  expect(new Set(kept).size).toBe(2);
  expect(kept).toHaveLength(2);
  repository.write({ 'a.yaml': 'a: 2\n' });
  expect([...(await told()).keys()]).toEqual(['b.yaml']);
  rmSync(folder, { recursive: true });
});
