import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differing, uncommitted } from '../../../src/source/git/moves.ts';
import { openRepository } from '../../../src/source/git/repository.ts';
import { scriptedRepository } from './scripted-repository.ts';

test('what was changed in its place git tells at once, and nothing else', async () => {
  using repository = scriptedRepository();
  const text = 'name: A name that is long enough to be known again\n';
  repository.write({ 'content/report.yaml': 'a: 1\n', 'content/ä b.yaml': text, 'beside.yaml': 'a: 1\n' });
  const commit = repository.commit('Begin');
  const opened = openRepository(join(repository.folder, 'content'));
  if (typeof opened === 'string') throw new Error(opened);
  const asked = () => differing(opened, { from: commit, to: null }, opened.prefix);

  expect(await uncommitted(opened)).toBe(null);
  repository.write({ 'beside.yaml': 'a: 2\n' });
  expect(await uncommitted(opened)).toBe(null);

  repository.write({ 'content/new.yaml': 'b: 1\n', 'content/ä b.yaml': `${text}# changed\n` });
  expect(await uncommitted(opened)).toEqual({ paths: new Set(['content/ä b.yaml']), renamed: new Map() });
  expect(await uncommitted(opened)).toEqual(await asked());
  repository.git('add', 'content/ä b.yaml');
  expect(await uncommitted(opened)).toEqual(await asked());
  repository.write({ 'content/report.yaml': 'a: 2\n', 'content/ä b.yaml': `${text}# again\n` });
  expect(await uncommitted(opened)).toEqual(await asked());

  repository.git('add', 'content/new.yaml');
  expect(await uncommitted(opened)).toBe(undefined);
  repository.git('reset', '--quiet', '--hard');
  renameSync(join(repository.folder, 'content/ä b.yaml'), join(repository.folder, 'content/c.yaml'));
  expect(await uncommitted(opened)).toBe(undefined);
  repository.git('add', '--all');
  expect(await uncommitted(opened)).toBe(undefined);
  expect((await asked())?.renamed).toEqual(new Map([['content/c.yaml', 'content/ä b.yaml']]));
});
