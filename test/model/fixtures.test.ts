import { afterEach, describe, expect, test } from 'vitest';
import { toText } from '../../src/lint/reporters/text.ts';
import { checkContent } from '../../src/lint/check.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { readTree } from '../../src/source/files.ts';
import { expectedOf, fixtureNames, type FixtureTree, layOut } from './fixture.ts';

/** What good content is has examples of its own; of these rules a case names only those that it is about. */
const ofContent: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

describe('the content of test/fixtures', () => {
  let tree: FixtureTree | undefined;
  afterEach(() => tree?.remove());

  test.each(fixtureNames())('%s has exactly the problems it names', (name) => {
    tree = layOut(name);
    const expected = expectedOf(name);
    const problems = checkContent(readTree(tree.root), { today: '2025-10-31' }).problems.filter(
      ({ rule }) => !ofContent.has(rule) || expected.includes(` ${rule}: `),
    );
    const [lines = ''] = toText(problems).split('\n\n');
    expect(tree.withoutRoot(problems.length === 0 ? '' : `${lines}\n`)).toBe(expected);
  });

  test('complete-small has nothing wrong with it at all', () => {
    tree = layOut('complete-small');
    expect(checkContent(readTree(tree.root), { today: '2025-10-31' }).problems).toEqual([]);
  });
});
