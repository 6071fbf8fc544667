import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsAsData } from '../../src/cli/claims-data.ts';
import { type CheckedReport, checkContent } from '../../src/lint/check.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';
import { edit, edited } from './edits.ts';

const check = (tree: Tree) => checkContent(tree, { today: '2025-10-31' });

/** The same content, of which nobody has understood anything yet. */
const unread = (tree: Tree) => treeOf({ ...tree, files: tree.files.map((source) => ({ ...source })) });

/** Everything a check can tell: the problems with their fixes, and what the figures of every plan prove. */
function told({ problems, hidden, ids, report, insight }: CheckedReport) {
  const plans = report && insight ? report.plans.all.map((plan) => ({ plan, insight: insight.plan(plan.id) })) : [];
  return {
    problems,
    hidden,
    ids,
    claims: report && claimsAsData(plans, report.settings),
    ranking: insight?.ranking(),
    total: insight?.total(),
    dataAsOf: insight?.dataAsOf(),
  };
}

describe('a report that is checked again after an edit', () => {
  test.each([
    ['test/fixtures/complete-small', 20, 8],
    ['content', 2, 8],
  ])(
    'gives what a first check gives: %s',
    (folder, runs, length) => {
      const original = readTree(folder);
      const seen = new Set<string>();
      fc.assert(
        fc.property(fc.array(edit, { minLength: length, maxLength: length }), (edits) => {
          let tree = original;
          // First all edits one after the other: a reading anew in between would have the rules forget what they said.
          const saves = edits.map((each) => {
            tree = edited(tree, original, each);
            return { tree, again: told(check(tree)) };
          });
          for (const save of saves) {
            expect(save.again).toEqual(told(check(unread(save.tree))));
            seen.add(JSON.stringify(save.again.problems));
          }
        }),
        { numRuns: runs, seed: 14, endOnFailure: true },
      );
      expect(seen.size).toBeGreaterThanOrEqual(runs * 3);
    },
    60_000,
  );
});
