import { afterEach, describe, expect, test } from 'vitest';
import { toText } from '../../src/lint/reporters/text.ts';
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';
import { expectedOf, fixtureNames, type FixtureTree, isOfCase, layOut } from './fixture.ts';

describe('the content of test/fixtures', () => {
  let tree: FixtureTree | undefined;
  afterEach(() => tree?.remove());

  test.each(fixtureNames())('%s has exactly the problems it names', (name) => {
    tree = layOut(name);
    const expected = expectedOf(name);
    const problems = checkContent(readTree(tree.root), { today: '2025-10-31' }).problems.filter(({ rule }) =>
      isOfCase(rule, expected),
    );
    const [lines = ''] = toText(problems).split('\n\n');
    expect(tree.withoutRoot(problems.length === 0 ? '' : `${lines}\n`)).toBe(expected);
  });

  test('complete-small has nothing wrong with it at all', () => {
    tree = layOut('complete-small');
    expect(checkContent(readTree(tree.root), { today: '2025-10-31' }).problems).toEqual([]);
  });
});
