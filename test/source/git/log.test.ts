import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Commit, commitsTouching } from '../../../src/source/git/log.ts';
import { openObjects } from '../../../src/source/git/objects.ts';
import { commitNamed, mergeBase, openRepository, type Repository } from '../../../src/source/git/repository.ts';
import { scriptedRepository } from './scripted-repository.ts';

function opened(folder: string): Repository {
  const repository = openRepository(folder);
  if (typeof repository === 'string') throw new Error(repository);
  return repository;
}

async function commits(folder: string): Promise<Commit[]> {
  const repository = opened(folder);
  const found: Commit[] = [];
  for await (const commit of commitsTouching(repository, { from: 'HEAD', folder: repository.prefix }))
    found.push(commit);
  return found;
}

test('commits are told with author, day, message and what they did to each file', async () => {
  using repository = scriptedRepository();
  repository.write({ 'content/a.yaml': 'a: 1\n', 'content/keep.yaml': '', 'other.txt': 'x' });
  repository.commit('Begin\n\nReason: somebody must', {
    by: 'Zoë Ümlaut <zoe@example.com>',
    on: '2026-02-03T23:30:00-05:00',
  });
  repository.move('content/a.yaml', 'content/b ü.yaml');
  repository.commit('Rename');
  repository.write({ 'other.txt': 'y' });
  repository.commit('Nothing of the report');
  repository.write({ 'content/b ü.yaml': null });
  repository.commit('Remove');
  const found = await commits(join(repository.folder, 'content'));
  expect(found.map(({ message }) => message.trimEnd())).toEqual(['Remove', 'Rename', 'Begin\n\nReason: somebody must']);
  expect(found.at(-1)).toMatchObject({
    at: '2026-02-03T23:30:00-05:00',
    author: { name: 'Zoë Ümlaut', email: 'zoe@example.com' },
    parents: [],
    changes: [{ path: 'content/a.yaml', movedFrom: null, before: null }, { path: 'content/keep.yaml' }],
  });
  expect(found[1]?.changes).toMatchObject([{ path: 'content/b ü.yaml', movedFrom: 'content/a.yaml' }]);
  expect(found[0]?.changes).toMatchObject([{ path: 'content/b ü.yaml', after: null }]);
});

test('a merge is compared with the branch it was merged into', async () => {
  using repository = scriptedRepository();
  repository.write({ 'a.yaml': 'a: 1\n' });
  repository.commit('Begin');
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.write({ 'b.yaml': 'b: 1\n' });
  repository.commit('Side', { by: 'Bo Exec <bo@example.com>' });
  repository.git('checkout', '--quiet', 'main');
  repository.write({ 'a.yaml': 'a: 2\n' });
  repository.commit('Main');
  repository.git('merge', '--quiet', '--no-edit', 'side');
  const [merge, ...rest] = await commits(repository.folder);
  expect(merge?.parents).toHaveLength(2);
  expect(merge?.changes.map(({ path }) => path)).toEqual(['b.yaml']);
  expect(rest.map(({ message }) => message.trim()).sort()).toEqual(['Begin', 'Main', 'Side']);
});

test('a message that imitates what git prints cannot add a change', async () => {
  using repository = scriptedRepository();
  repository.write({ 'a.yaml': 'a: 1\n' });
  const zeros = '0'.repeat(40);
  repository.commit(`:100644 100644 ${zeros} ${zeros} M\n\u0001\u0002\u0003\ncommit`);
  const found = await commits(repository.folder);
  expect(found).toHaveLength(1);
  expect(found[0]?.changes.map(({ path }) => path)).toEqual(['a.yaml']);
});

test('authors are told as .mailmap names them', async () => {
  using repository = scriptedRepository();
  repository.write({ '.mailmap': 'Ana Lead <ana@example.com> <ana@old.example.com>\n', 'a.yaml': '' });
  repository.commit('Begin', { by: 'A. Maiden <ana@old.example.com>' });
  expect((await commits(repository.folder))[0]?.author).toEqual({ name: 'Ana Lead', email: 'ana@example.com' });
});

test('a folder without a repository and a branch without a commit are told apart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poplar-no-history-'));
  expect(openRepository(folder)).toBe('no-repository');
  rmSync(folder, { recursive: true });
  using repository = scriptedRepository();
  expect(opened(repository.folder)).toMatchObject({ head: null, prefix: '', shallow: false });
});

test('a repository is found from any folder of its working tree, from a bare one, and from none that is git’s own', () => {
  using repository = scriptedRepository();
  repository.write({ 'reports/our content/a.yaml': '' });
  const head = repository.commit('One');
  const [bare, other] = ['bare', 'other'].map((name) => join(repository.folder, name));
  repository.git('clone', '--quiet', '--bare', '.', 'bare');
  repository.git('worktree', 'add', '--quiet', 'other');
  const root = realpathSync(repository.folder);
  const found = (...parts: string[]) => openRepository(join(...parts));
  expect(found(root)).toEqual({ root, prefix: '', head, shallow: false });
  expect(found(root, 'reports/our content')).toEqual({ root, prefix: 'reports/our content', head, shallow: false });
  expect(found(bare ?? '')).toEqual({ root: join(root, 'bare'), prefix: '', head, shallow: false });
  expect(found(other ?? '', 'reports')).toEqual({ root: join(root, 'other'), prefix: 'reports', head, shallow: false });
  expect(found(root, '.git')).toBe('no-repository');
});

test('a shallow clone says so', () => {
  using repository = scriptedRepository();
  repository.write({ 'a.yaml': '' });
  repository.commit('One');
  repository.commit('Two');
  const clone = mkdtempSync(join(tmpdir(), 'poplar-shallow-'));
  repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone);
  expect(opened(clone).shallow).toBe(true);
  rmSync(clone, { recursive: true });
});

test('revisions are names and never options', () => {
  using repository = scriptedRepository();
  repository.write({ 'a.yaml': '' });
  const first = repository.commit('One');
  repository.git('checkout', '--quiet', '-b', 'side');
  const second = repository.commit('Two');
  expect(commitNamed(repository.folder, 'side')).toBe(second);
  expect(mergeBase(repository.folder, 'main', 'side')).toBe(first);
  expect(commitNamed(repository.folder, 'nowhere')).toBeUndefined();
  expect(commitNamed(repository.folder, '--help')).toBeUndefined();
});

test('objects are read many at once, and one that is not there is nothing', async () => {
  using repository = scriptedRepository();
  const texts = Array.from({ length: 50 }, (_, i) => `${'é\n\0'.repeat(i * 400)}end`);
  repository.write(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text])));
  repository.commit('Begin');
  const [commit] = await commits(repository.folder);
  const objects = openObjects(repository.folder);
  const read = await Promise.all((commit?.changes ?? []).map(({ after }) => objects.read(after ?? '')));
  expect(read.map(String).sort()).toEqual(texts.toSorted());
  expect(await objects.read('1'.repeat(40))).toBeUndefined();
  await objects.close();
});
