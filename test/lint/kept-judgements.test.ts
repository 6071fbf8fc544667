import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { checkContent } from '../../src/lint/check.ts';
import { KeptJudgements } from '../../src/lint/kept-judgements.ts';
import type { Breach, Rule, RuleContext } from '../../src/lint/rule.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';
import { keptBeside } from '../../src/source/kept-reading.ts';
import { fileStart } from '../../src/source/problem.ts';
import { edit, edited } from './edits.ts';

const clock = { today: '2025-10-31' };
type Known = ReadonlyMap<string, unknown>;
const nothing: Known = new Map();

/** Of a report of few files what one check keeps serves the next one, too, however little of it was made. */
function checked(tree: Tree, known: Known, today = clock.today) {
  const { kept, entries, made } = keptBeside(known);
  const { problems, hidden } = checkContent(tree, { today, kept });
  return {
    said: { problems, hidden },
    made: made(),
    kept: deserialize(serialize(made() > 0 ? entries : known)) as Known,
  };
}

/** The same content, of which nobody has understood or judged anything yet. */
const unread = (tree: Tree) => treeOf({ ...tree, files: tree.files.map((source) => ({ ...source })) });
const replaced = (tree: Tree, path: string, change: (text: string) => string) =>
  treeOf({
    ...tree,
    files: tree.files.map((source) => (source.path === path ? { ...source, text: change(source.text) } : source)),
  });

describe('a check beside what the one before kept of what rules said', () => {
  test.each([
    ['test/fixtures/complete-small', 4, 6],
    ['content', 1, 4],
  ])(
    'says what a check says that asks everything: %s',
    (folder, runs, length) => {
      const original = readTree(folder);
      fc.assert(
        fc.property(fc.array(edit, { minLength: length, maxLength: length }), (edits) => {
          let tree = original;
          let known = nothing;
          for (const each of edits) {
            const next = edited(tree, original, each);
            const now = checked(unread(next), known);
            const { problems, hidden } = checkContent(unread(next), clock);
            expect(now.said).toEqual({ problems, hidden });
            known = now.kept;
            // On content with a mistake nothing is kept, so the edits go on from sound content.
            if (loadReport(next, clock).problems.every(({ severity }) => severity !== 'error')) tree = next;
          }
        }),
        { numRuns: runs, seed: 14, endOnFailure: true },
      );
    },
    60_000,
  );

  const sample = readTree('content');
  const first = checked(unread(sample), nothing);
  const rephrased = (text: string) => `${text}# Looked at.\n`;

  test('keeps nothing anew where little is another', () => {
    expect(first.made).toBeGreaterThan(40);
    expect(checked(unread(sample), first.kept)).toMatchObject({ made: 0, said: first.said });
    const later = checked(replaced(sample, 'plans/late-fee-grace/plan.yaml', rephrased), first.kept);
    expect(later).toMatchObject({ made: 0, kept: first.kept });
  });

  test.each([
    ['the settings', () => checked(replaced(sample, 'report.yaml', rephrased), first.kept)],
    ['a person', () => checked(replaced(sample, 'people/dev-patel.yaml', rephrased), first.kept)],
  ])('asks everything where it is another: %s', (_, check) => {
    expect(check().made).toBe(first.made);
  });

  test('asks everything on another day', () => {
    const undated = replaced(sample, 'report.yaml', (text) => text.replace(/^asOf:.*\n/m, ''));
    const { kept, made } = checked(undated, nothing);
    expect(checked(unread(undated), kept).made).toBe(0);
    expect(checked(unread(undated), kept, '2025-11-01').made).toBe(made);
  });

  test('neither takes nor keeps anything of content with a mistake', () => {
    const broken = replaced(sample, 'plans/late-fee-grace/plan.yaml', (text) => `${text}sponsr: dev-patel\n`);
    expect(checked(broken, nothing).made).toBe(0);
    const { kept } = keptBeside(first.kept);
    let taken = 0;
    const take: typeof kept.take = (...from) => {
      taken++;
      return kept.take(...from);
    };
    checkContent(broken, { ...clock, kept: { ...kept, take } });
    expect(taken).toBe(0);
  });
});

describe('what is kept of a rule', () => {
  const tree = readTree('content');
  const { report } = loadReport(tree, clock) as { readonly report: Report };
  const { plans, painPoints, metrics, voices, microActions } = report;
  const whole: RuleContext = {
    ...{ insight: insightOf(report), since: null, textOf: () => '' },
    ...{ plans, painPoints, metrics, voices, microActions },
  };
  const rule = (check: Rule['check']): Rule => ({ id: 'a', severity: 'error', why: '', bad: {}, good: {}, check });
  const at = ({ file }: { readonly file: string }, message = ''): Breach => ({
    at: { file, range: fileStart },
    message,
  });
  const [metric] = metrics.all;

  /** Which plans, pain points and others a rule is asked of when it is asked again of the same content. */
  function askedAgain(one: Rule): { readonly all: boolean; readonly said: readonly Breach[] } {
    const { kept, entries } = keptBeside(nothing);
    const before = new KeptJudgements(report, tree, whole, kept);
    const said = before.ask(one);
    before.keep();
    let all = false;
    const noticed: Rule = {
      ...one,
      *check(of, context) {
        all ||= [...context.plans, ...context.metrics].length > 0;
        yield* one.check(of, context);
      },
    };
    const again = new KeptJudgements(report, tree, whole, keptBeside(entries).kept).ask(noticed);
    expect(again.toSorted(byFile)).toEqual(said.toSorted(byFile));
    return { all, said };
  }
  const byFile = (a: Breach, b: Breach) => (a.at.file < b.at.file ? -1 : 1);

  test('is what it says of plans, of metrics, and of both at once', () => {
    const ofPlans = rule((_, context) => [...context.plans].map((plan) => at(plan)));
    const ofBoth = rule((_, context) => [...context.plans, ...context.metrics].map((one) => at(one)));
    expect(askedAgain(ofPlans)).toMatchObject({ all: false, said: { length: plans.size } });
    expect(askedAgain(ofBoth)).toMatchObject({ all: false, said: { length: plans.size + metrics.size } });
  });

  test('is not what it says of the whole report', () => {
    const mixed = rule((of, context) => [...of.people.all, ...context.plans].map((one) => at(one)));
    expect(askedAgain(mixed)).toMatchObject({ all: false, said: { length: plans.size + report.people.size } });
  });

  test.each<[string, Rule['check']]>([
    ['points from a plan into a metric', (_, context) => [...context.plans].flatMap(() => (metric ? at(metric) : []))],
    [
      'points from a plan into a metric, and goes over both',
      (_, context) => [
        ...[...context.metrics].map((one) => at(one)),
        ...[...context.plans].flatMap(({ id }) => (metric ? at(metric, id) : [])),
      ],
    ],
    [
      'points from a plan to a person',
      (of, context) => [...context.plans].map(({ owner }) => at(of.people.get(owner))),
    ],
    ['asks what changed', (_, context) => (context.since ? [] : [...context.plans].map((plan) => at(plan)))],
  ])('is nothing where it %s', (_, check) => {
    expect(askedAgain(rule(check)).all).toBe(true);
  });
});
