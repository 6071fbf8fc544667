import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, treeOf } from '../../../src/source/files.ts';
import { openRepository, type Repository } from '../../../src/source/git/repository.ts';
import { treeAt, versionBeside } from '../../../src/source/git/tree-at.ts';
import { keptBeside } from '../../../src/source/kept-reading.ts';
import { scriptedRepository } from './scripted-repository.ts';

function opened(folder: string): Repository {
  const repository = openRepository(folder);
  if (typeof repository === 'string') throw new Error(repository);
  return repository;
}

const said = (problems: readonly { readonly file: string; readonly message: string }[] = []) =>
  problems.map(({ file, message }) => `${file}: ${message}`);

test('the content of a commit is what a checkout of it would be, and nothing from elsewhere is read', async () => {
  using repository = scriptedRepository();
  const files = {
    'content/report.yaml': 'title: x\r\ncurrency: EUR\r\n',
    'content/people/zoë ümlaut.yaml': 'name: Zoë\n',
    'content/plans/a/plan.yaml': 'title: A\n',
    'content/plans/a/notes.txt': 'x',
    'content/data/a.tsv': 'period\n',
    'content/README.md': 'Read me',
    'content/.hidden/x.yaml': 'a: 1\n',
    'content/public/robots.txt': 'x',
    'content/~$open.csv': '',
    'elsewhere/x.yaml': 'a: 1\n',
  };
  repository.write(files);
  symlinkSync('../../elsewhere/x.yaml', join(repository.folder, 'content/people/link.yaml'));
  const commit = repository.commit('Begin');
  const content = join(repository.folder, 'content');
  const fromDisk = readTree(content);
  repository.write({ 'content/report.yaml': 'title: y\n' });
  const tree = await treeAt(opened(content), commit, { name: fromDisk.name });
  expect(tree?.files).toEqual(fromDisk.files);
  expect(new Set(said(tree?.problems))).toEqual(new Set(said(fromDisk.problems)));
  expect([...(tree?.paths ?? [])].sort()).toEqual([...fromDisk.paths].sort());
  expect(tree?.digest).toBe(fromDisk.digest);
});

test('a content folder that is the repository’s top, or stood elsewhere, is read; one that was not there is none', async () => {
  using repository = scriptedRepository();
  repository.write({ 'old/report.yaml': 'title: x\n' });
  const first = repository.commit('Begin');
  repository.move('old/report.yaml', 'report.yaml');
  const second = repository.commit('Move');
  const top = opened(repository.folder);
  const paths = async (...args: Parameters<typeof treeAt>) => (await treeAt(...args))?.files.map(({ file }) => file);
  expect(await paths(top, second)).toEqual(['content/report.yaml']);
  expect(await paths(top, first, { folder: 'old' })).toEqual(['old/report.yaml']);
  expect(await paths(top, second, { folder: 'old' })).toBeUndefined();
});

test('what cannot be read is a problem of its file', async () => {
  using repository = scriptedRepository();
  repository.write({
    'content/report.yaml': 'title: x\n',
    'content/data/large.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    'content/people/long.yaml': 'x'.repeat(1_000_001),
    'content/people/broken.yaml': '<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n',
  });
  const begun = repository.commit('Begin');
  repository.git('update-index', '--add', '--cacheinfo', `160000,${begun},content/plans`);
  repository.git('commit', '--quiet', '--message', 'Add another repository');
  const tree = await treeAt(opened(join(repository.folder, 'content')), 'HEAD');
  expect(tree?.files.map(({ path }) => path)).toEqual(['report.yaml']);
  expect(said(tree?.problems).sort()).toEqual([
    expect.stringMatching(/^content\/data\/large\.csv: Only a pointer of Git LFS stands here/),
    expect.stringMatching(/^content\/people\/broken\.yaml: /),
    expect.stringMatching(/^content\/people\/long\.yaml: The file is 1\.0 MB long/),
    expect.stringMatching(/^content\/plans: Another repository/),
  ]);
});

test('beside the working tree, a file that is as it was committed is the same object, and what is kept is kept of both', async () => {
  using repository = scriptedRepository();
  repository.write({ 'content/a.yaml': 'a: 1\n', 'content/b.yaml': 'b: 1\n', 'content/c.yaml': 'c: 1\n' });
  repository.write({ 'content/report.yaml': 'title: One\n' });
  const commit = repository.commit('Begin');
  repository.write({ 'content/b.yaml': 'b: 2\n', 'content/c.yaml': null, 'content/d.yaml': 'd: 1\n' });
  const content = join(repository.folder, 'content');
  const { kept } = keptBeside(new Map());
  const working = treeOf({ ...readTree(content), kept });
  const { tree: before } = await versionBeside(opened(content), commit, () => working);
  const byPath = new Map(working.files.map((source) => [source.path, source]));
  expect(before?.files.map(({ path, text }) => `${path} ${text.trim()}`)).toEqual([
    'a.yaml a: 1',
    'b.yaml b: 1',
    'c.yaml c: 1',
    'report.yaml title: One',
  ]);
  expect(before?.files.map((source) => byPath.get(source.path) === source)).toEqual([true, false, false, true]);
  expect(before?.kept).toBe(kept);
});

test('two commits share what they have in common', async () => {
  using repository = scriptedRepository();
  repository.write({ 'content/a.yaml': 'a: 1\n', 'content/b.yaml': 'b: 1\n' });
  const one = repository.commit('Begin');
  repository.write({ 'content/b.yaml': 'b: 2\n' });
  const two = repository.commit('Change');
  const known = new Map();
  const at = (commit: string) => treeAt(opened(join(repository.folder, 'content')), commit, { known });
  const [first, second] = [await at(one), await at(two)];
  expect(first?.files[0]).toBe(second?.files[0]);
  expect([first?.files[1]?.text, second?.files[1]?.text]).toEqual(['b: 1\n', 'b: 2\n']);
});
