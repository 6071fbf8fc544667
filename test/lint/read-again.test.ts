import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsAsData } from '../../src/cli/claims-data.ts';
import { type CheckedReport, checkContent, checkLoaded } from '../../src/lint/check.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';
import { keptBeside } from '../../src/source/kept-reading.ts';
import { edit, edited } from './edits.ts';

const clock = { today: '2025-10-31' };
const check = (tree: Tree) => checkContent(tree, clock);

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

/** What is said at once of what differs from the report before; of a file that has too many mistakes, only the count is another. */
function toldAtFirst(tree: Tree, before: Report) {
  const { problems } = checkLoaded(tree, loadReport(tree, clock), { beside: before });
  return problems.filter(({ more }) => more === undefined);
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
          let { report } = check(original);
          // First all edits one after the other: a reading anew in between would have the rules forget what they said.
          const saves = edits.map((each, i) => {
            // An authoring site judges a report with a broken file also as its pages show it.
            if (i % 2 === 1) check(edited(original, original, each));
            tree = edited(tree, original, each);
            const atFirst = report ? toldAtFirst(tree, report) : [];
            const checked = check(tree);
            report = checked.report;
            return { tree, atFirst, again: told(checked) };
          });
          for (const save of saves) {
            expect(save.again).toEqual(told(check(unread(save.tree))));
            expect(save.again.problems).toEqual(expect.arrayContaining(save.atFirst));
            seen.add(JSON.stringify(save.again.problems));
          }
        }),
        { numRuns: runs, seed: 14, endOnFailure: true },
      );
      expect(seen.size).toBeGreaterThanOrEqual(runs * 3);
    },
    60_000,
  );

  test('gives what a first check gives from what was kept of the content before', () => {
    const original = readTree('test/fixtures/complete-small');
    fc.assert(
      fc.property(fc.array(edit, { minLength: 6, maxLength: 6 }), (edits) => {
        let tree = original;
        let known: ReadonlyMap<string, unknown> = new Map();
        for (const each of edits) {
          const { kept, entries } = keptBeside(known);
          expect(told(check(treeOf({ ...unread(tree), kept })))).toEqual(told(check(unread(tree))));
          known = deserialize(serialize(entries)) as typeof known;
          tree = edited(tree, original, each);
        }
      }),
      { numRuns: 12, seed: 14, endOnFailure: true },
    );
  });

  test('tells of a saved plan at once, and of all the others as before', () => {
    const claiming = (tree: Tree, plan: string) =>
      treeOf({
        ...tree,
        files: tree.files.map((source) =>
          source.path === `plans/${plan}/story.mdx`
            ? { ...source, text: `${source.text}\nComplaints fell by 40 % because of it.\n` }
            : source,
        ),
      });
    const filesIn = (problems: CheckedReport['problems']) => [
      ...new Set(
        problems.filter(({ rule }) => rule === 'cause-words-need-grade-4').map(({ file }) => file.split('/')[2]),
      ),
    ];
    const first = claiming(readTree('content'), 'one-handler-per-fault');
    const then = claiming(first, 'receipt-at-the-parcel-shop');
    const { report } = check(first);
    expect(report && filesIn(toldAtFirst(then, report))).toEqual(['receipt-at-the-parcel-shop']);
    expect(filesIn(check(then).problems)).toEqual(['one-handler-per-fault', 'receipt-at-the-parcel-shop']);
  });
});
