import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { newContent } from '../../src/editor/new-content.ts';
import { checkContent } from '../../src/lint/check.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { readTree } from '../../src/source/files.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

const types = contentTypes.map((type) => [type.name, type] as const);

describe('a new piece of content', () => {
  let tree: FixtureTree | undefined;
  afterEach(() => tree?.remove());

  test.each(types)('of the type %s breaks nothing but where it is marked', (_, type) => {
    tree = layOut('complete-small');
    const id = type.name === 'update' ? '2025-10-31' : 'brand-new';
    const place = { id, plan: 'late-fee-grace', today: '2025-10-31' };
    const files = newContent(type, place, {}, new Map());
    for (const { path, text } of files) {
      mkdirSync(dirname(join(tree.root, path)), { recursive: true });
      writeFileSync(join(tree.root, path), text);
    }
    const { problems } = checkContent(readTree(tree.root), { today: '2025-10-31' });
    const broken = problems.map(({ file, range }) => readFileSync(file, 'utf8').split('\n')[range.start.line - 1]);
    const marks = files.flatMap(({ text }) => text.match(/FILL IN/g) ?? []);
    expect(broken.filter((line) => !line?.includes('FILL IN'))).toEqual([]);
    expect(marks.length).toBeGreaterThanOrEqual(2);
    // An empty list is well-formed: only the rules can say that something belongs in it.
    expect(broken.length).toBe(marks.length - (type.name === 'programme' ? 1 : 0));
  });
});
