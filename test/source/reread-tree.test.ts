import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { readTree, type Tree } from '../../src/source/files.ts';
import { rereadTree } from '../../src/source/reread-tree.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

let folder: FixtureTree;
let before: Tree;
beforeEach(() => {
  folder = layOut('complete-small');
  before = readTree(folder.root);
});
afterEach(() => folder.remove());

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder.root, path)), { recursive: true });
  writeFileSync(join(folder.root, path), text);
};
const reread = (...paths: readonly string[]) => rereadTree(folder.root, before, new Set(paths));
const plan = 'plans/late-fee-grace/plan.yaml';

describe('a tree that is read again', () => {
  test('has the new text of a file that was saved, and every other file as the same object', () => {
    write(plan, 'title: New\n');
    const now = reread(plan);
    expect(now.files.filter((source) => !before.files.includes(source))).toEqual([
      expect.objectContaining({ path: plan, text: 'title: New\n' }),
    ]);
    expect(now.digest).toBe(readTree(folder.root).digest);
  });

  test('is the same where nothing was said or only drafts came and went', () => {
    expect(reread('plans/.plan.yaml.swp', 'data/~$a.csv')).toBe(before);
    expect(reread(plan).files).toEqual(before.files);
  });

  const changes: readonly (readonly [string, string, () => void])[] = [
    ['a new file', 'people/new-face.yaml', () => write('people/new-face.yaml', 'name: [\n')],
    ['a new folder', 'plans/other', () => write('plans/other/story.mdx', 'x')],
    ['a deleted file', 'people/ada-quist.yaml', () => rmSync(join(folder.root, 'people/ada-quist.yaml'))],
    [
      'a renamed folder',
      'plans/late-fee-grace',
      () => renameSync(join(folder.root, 'plans/late-fee-grace'), join(folder.root, 'plans/late')),
    ],
    ['a file that is no text any more', plan, () => writeFileSync(join(folder.root, plan), Buffer.from([0xc3, 0x28]))],
    ['a broken file', plan, () => write(plan, 'title: {\n')],
    ['other figures', 'data/fees-in-flight.csv', () => write('data/fees-in-flight.csv', 'period;numerator\n')],
    [
      'another kind of metric',
      'metrics/fees-in-flight.yaml',
      () => write('metrics/fees-in-flight.yaml', 'name: x\nmeasure: amount\n'),
    ],
  ];

  test.each(changes)('has the problems that a first reading finds after %s', (_, path, change) => {
    const seen = (tree: Tree) => checkContent(tree, { today: '2025-10-31' }).problems;
    seen(before);
    change();
    const now = reread(path);
    expect(seen(now)).toEqual(seen(readTree(folder.root)));
  });

  test('forgets nothing over any run of changes', () => {
    const texts = ['title: x\n', 'title: {\n', ''];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...before.files.map(({ path }) => path)), fc.constantFrom(...texts)), {
          maxLength: 4,
        }),
        (saves) => {
          let tree = readTree(folder.root);
          for (const [path, text] of saves) {
            write(path, text);
            tree = rereadTree(folder.root, tree, new Set([path]));
            checkContent(tree, { today: '2025-10-31' });
          }
          const fresh = readTree(folder.root);
          expect(tree.files).toEqual(fresh.files);
          expect(checkContent(tree, { today: '2025-10-31' }).problems).toEqual(
            checkContent(fresh, { today: '2025-10-31' }).problems,
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});
