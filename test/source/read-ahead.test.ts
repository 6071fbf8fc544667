import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderRead, readAhead } from '../../src/source/read-ahead.ts';
import { readContentFolder } from '../../src/source/tree-with-kept.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

let folder: FixtureTree;
beforeEach(() => {
  folder = layOut('complete-small');
  for (let i = 0; i < 100; i++) mkdirSync(join(folder.root, `plans/to-come-${i}`));
});
afterEach(() => folder.remove());

test('a folder that a thread read ahead is as it is read in place', async () => {
  readAhead(folder.root);
  const ahead = await folderRead(folder.root);
  expect(ahead).toEqual(readContentFolder(folder.root));
  expect(ahead.found.files.length).toBeGreaterThan(10);
});

test('another folder than the one that was read ahead is read for itself', async () => {
  using other = removing(layOut('complete-small'));
  readAhead(other.root);
  expect(await folderRead(folder.root)).toEqual(readContentFolder(folder.root));
});

test('what the thread cannot read is told as if there was none', async () => {
  mkdirSync(join(folder.root, 'content'));
  renameSync(join(folder.root, 'report.yaml'), join(folder.root, 'content/report.yaml'));
  readAhead(folder.root);
  await expect(folderRead(folder.root)).rejects.toThrow('There is no report.yaml in');
});

const removing = (tree: FixtureTree) => ({ ...tree, [Symbol.dispose]: () => tree.remove() });
