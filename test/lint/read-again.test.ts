import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsAsData } from '../../src/cli/claims-data.ts';
import { type CheckedReport, checkContent } from '../../src/lint/check.ts';
import { readTree, type SourceFile, type Tree, treeOf } from '../../src/source/files.ts';

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

/** One change that somebody could make to a text: which one of its numbers, days, words or lines, and what to it. */
type Change = (text: string, at: number, other: string) => string;

const nth = (text: string, pattern: RegExp, at: number, instead: (found: string) => string): string => {
  const all = [...text.matchAll(pattern)];
  const found = all[at % Math.max(1, all.length)];
  return found ? text.slice(0, found.index) + instead(found[0]) + text.slice(found.index + found[0].length) : text;
};
const changes: { readonly [what: string]: Change } = {
  number: (text, at) => nth(text, /(?<![\d-])\d+(?:\.\d+)?(?![\d-])/g, at, (found) => String(Number(found) * 3 + at)),
  day: (text, at) => nth(text, /\d{4}-\d\d-\d\d/g, at, () => `202${at % 7}-0${1 + (at % 9)}-01`),
  word: (text, at, other) => nth(text, /[A-Za-z][\w-]{3,}/g, at, () => other),
  doubled: (text, at) => nth(text, /.*\n/g, at, (found) => found + found),
  without: (text, at) => nth(text, /.*\n/g, at, () => ''),
  prose: (text) => `${text}\nComplaints fell by 40 % because of it, from 4.1 to 1.6. Ring me on 020 7946 0958.\n`,
  comment: (text) => `# a comment\n${text}`,
};

const edit = fc.record({
  file: fc.nat(),
  what: fc.constantFrom(...Object.keys(changes), 'away', 'as it was'),
  at: fc.nat({ max: 200 }),
  from: fc.nat(),
});
type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;

/** The tree after one edit: all other files are the same objects, as when they are read again. */
function edited(tree: Tree, original: Tree, { file, what, at, from }: Edit): Tree {
  const source = original.files[file % original.files.length] as SourceFile;
  const now = tree.files.find(({ path }) => path === source.path) ?? source;
  const words = original.files[from % original.files.length]?.text.match(/[A-Za-z][\w-]{3,}/g) ?? [];
  const text = changes[what]?.(now.text, at, words[at % Math.max(1, words.length)] ?? 'nobody') ?? source.text;
  const others = tree.files.filter(({ path }) => path !== source.path);
  const files = what === 'away' ? others : [...others, text === now.text ? now : { ...source, text }];
  const paths = new Set([...original.paths].filter((path) => what !== 'away' || path !== source.path));
  return treeOf({ ...original, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), paths });
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
      expect(seen.size).toBeGreaterThan(runs * 3);
    },
    60_000,
  );
});
