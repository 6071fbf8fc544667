import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewAsData } from '../../src/cli/review-data.ts';
import { makeReview } from '../../src/cli/review.ts';
import { reviewOf } from '../../src/history/review.ts';
import { changesSince } from '../../src/history/since.ts';
import { type CheckedReport, checkContent } from '../../src/lint/check.ts';
import { wholeReport } from '../../src/lint/reading.ts';
import { whatDiffers } from '../../src/lint/what-differs.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';
import { edit, edited } from './edits.ts';

const names = { from: 'main', to: null };
const git = { moved: new Map(), reasons: new Map(), wasOver: (day: string) => day <= '2025-10-30' };
const clock = { today: '2025-10-31' };
const textIn = ({ files }: Tree) => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return (path: string) => texts.get(path) ?? '';
};

/** What a review says where only what differs was judged. */
function sparing(before: Tree, after: Tree): string | null {
  const { review } = makeReview({ before, after, names, ...git }, clock);
  return review && JSON.stringify(reviewAsData(review, names, (file) => file));
}

/** What it says where every rule was asked of everything. */
function whole(before: Tree, after: Tree): string | null {
  const was = checkContent(before, clock);
  const is =
    was.report && checkContent(after, { ...clock, base: { report: was.report, textOf: textIn(before), ...git } });
  if (!was.report || !is?.report) return null;
  const since = changesSince({ report: was.report, textOf: textIn(before), ...git }, is.report, textIn(after));
  const side = ({ report, insight, problems, ids }: CheckedReport, { files }: Tree) => ({
    report,
    insight,
    files,
    problems,
    isWhole: wholeReport({ report, problems }) !== undefined,
    ids,
  });
  const found = reviewOf(side(was, before) as never, side(is, after) as never, since);
  return JSON.stringify(reviewAsData(found, names, (file) => file));
}

const replaced = (tree: Tree, texts: Readonly<Record<string, (text: string) => string>>) =>
  treeOf({
    ...tree,
    files: tree.files.map((source) => {
      const change = texts[source.path];
      return change ? { ...source, text: change(source.text) } : source;
    }),
  });

const [fee, again] = ['late-fee-before-payment-clears', 'fault-explained-again-on-the-second-contact'];
const [handler, explain] = ['one-handler-per-fault', 'had-to-explain-again'];
const withoutExemptions = (tree: Tree) =>
  replaced(tree, { 'report.yaml': (text) => text.replace(/^exemptions:\n([ -].*\n|\n)+/m, '') });

describe('a review that judges only what differs', () => {
  test.each([
    ['test/fixtures/complete-small', 40],
    ['content', 12],
  ])(
    'says what one says that judges everything: %s',
    (folder, runs) => {
      const original = readTree(folder);
      const said = new Set<string | null>();
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
          const after = edits.reduce((tree, each) => edited(tree, original, each), original);
          for (const [old, now] of [
            [original, after],
            [after, original],
          ] as const) {
            if (!loadReport(old, clock).report) continue;
            const spared = sparing(old, now);
            if (spared !== null) expect(spared).toBe(whole(old, now));
            said.add(spared);
          }
        }),
        { numRuns: runs, seed: 11, endOnFailure: true },
      );
      expect(said.size).toBeGreaterThan(runs);
    },
    60_000,
  );

  test.each<[string, string, (text: string) => string, string[], string[], string[]]>([
    ['a comment in a story', 'plans/late-fee-grace/story.mdx', (text) => `${text}\n`, [fee], ['late-fee-grace'], []],
    [
      'a figure',
      'data/had-to-explain-again.csv',
      (text) => text.replace(/,\d+,/, ',7,'),
      [again],
      [handler],
      [explain],
    ],
    ['a person’s role', 'people/dev-patel.yaml', (text) => text.replace('role: ', 'role: New '), [], [], []],
    ['the report’s title', 'report.yaml', (text) => text.replace('title: ', 'title: New '), [], [], []],
  ])('looks at what an edit can reach: %s', (_, path, change, painPoints, plans, metrics) => {
    const before = readTree('content');
    const load = (tree: Tree) => loadReport(tree, clock).report as Report;
    const [old, now] = [load(withoutExemptions(before)), load(withoutExemptions(replaced(before, { [path]: change })))];
    const idsOf = (list: Iterable<{ readonly id: string }>) => [...list].map(({ id }) => id);
    const judged = whatDiffers(now, old);
    expect([judged.painPoints, judged.plans, judged.metrics].map(idsOf)).toEqual([painPoints, plans, metrics]);
    expect([judged.voices, judged.microActions].map(idsOf)).toEqual([[], []]);
  });

  test('looks at all that was heard where the name of a person is another', () => {
    const before = readTree('content');
    const renamed = replaced(before, { 'people/dev-patel.yaml': (text) => text.replace('Patel', 'Parmar') });
    const [old, now] = [before, renamed].map((tree) => loadReport(tree, clock).report);
    expect(now && old && [...whatDiffers(now, old).voices]).toEqual(now?.voices.all);
  });

  test.each<[string, string, (text: string) => string]>([
    ['a setting that claims rest on', 'report.yaml', (text) => `minimumN: 25\n${text.replace(/^minimumN:.*\n/m, '')}`],
    [
      'what a rule says',
      'report.yaml',
      (text) => `${text.replace(/^rules:\n( .*\n)+/m, '')}rules:\n  business-metric: off\n`,
    ],
  ])('looks at everything where it is another: %s', (_, path, change) => {
    const before = readTree('content');
    const [old, now] = [before, replaced(before, { [path]: change })].map((tree) => loadReport(tree, clock).report);
    expect(now && old && whatDiffers(now, old)).toBe(now);
  });
});
