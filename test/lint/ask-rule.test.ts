import { expect, test, vi } from 'vitest';
import { askRule } from '../../src/lint/ask-rule.ts';
import { defineRule, type RuleContext } from '../../src/lint/rule.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';

const tree = readTree('test/fixtures/complete-small');
const sample = readTree('content');
/** A tree after one file was saved with another text. */
const savedIn = (before: Tree, path: string, change: (text: string) => string): Tree =>
  treeOf({
    ...before,
    files: before.files.map((source) => (source.path === path ? { ...source, text: change(source.text) } : source)),
  });
const saved = (path: string): Tree => savedIn(tree, path, (text) => `${text}# saved\n`);
const load = (now: Tree) => loadReport(now, { today: '2025-10-31' }).report as Report;
const contextOf = (report: Report): RuleContext => ({
  ...report,
  insight: insightOf(report),
  since: null,
  textOf: () => '',
});

const person = 'people/cleo-marsh.yaml';
const lateFee = 'plans/late-fee-grace/plan.yaml';
const metric = 'metrics/late-fee-complaints.yaml';

test.each([
  ['nothing of what a rule asked for changed', metric, 1],
  ['a collection that it asked for changed', person, 2],
])('a rule is asked as often as needed where %s', (_, path, times) => {
  const look = vi.fn(({ people }: Report) => people.all.map(({ at }) => ({ at: at('name'), message: 'Here.' })));
  const rule = defineRule({ id: 'looks', severity: 'info', why: 'So.', bad: {}, good: {}, check: look });
  const [first, second] = [load(tree), load(saved(path))];
  const said = askRule(rule, first, contextOf(first));
  expect(said).toHaveLength(first.people.size);
  expect(askRule(rule, second, contextOf(second))).toEqual(said);
  expect(look).toHaveBeenCalledTimes(times);
});

test('a rule that asks what figures prove is asked at every save', () => {
  const look = vi.fn((_: Report, { insight }: RuleContext) => (insight.dataAsOf() === null ? [] : []));
  const rule = defineRule({ id: 'asks', severity: 'info', why: 'So.', bad: {}, good: {}, check: look });
  const [first, second] = [load(tree), load(saved(person))];
  for (const report of [first, second]) askRule(rule, report, contextOf(report));
  expect(look).toHaveBeenCalledTimes(2);
});

test('a rule that goes over plans is asked of those alone that differ, and says of all what it would say anew', () => {
  const asked: string[] = [];
  const rule = defineRule({
    id: 'goes',
    severity: 'info',
    why: 'So.',
    bad: {},
    good: {},
    *check(_, { plans }) {
      for (const plan of plans) {
        asked.push(plan.id);
        for (const message of [plan.title, 'The same.']) yield { at: plan.at('title'), message };
      }
    },
  });
  const says = (report: Report, context = contextOf(report)) => {
    asked.length = 0;
    const said = askRule(rule, report, context).map(({ message }) => message);
    return { said, asked: [...asked] };
  };
  const [first, second] = [
    load(sample),
    load(savedIn(sample, lateFee, (text) => text.replace(/^title: .*/m, 'title: New'))),
  ];
  const whole = says(first);
  expect(whole.asked).toEqual(first.plans.all.map(({ id }) => id));
  const again = says(second);
  // Two more of the sample's plans are exempt from something, and always asked of.
  const exempt = ['call-back-within-the-hour', 'voice-assistant-instead-of-the-menu'];
  expect(new Set(again.asked)).toEqual(new Set(['late-fee-grace', ...exempt]));
  expect(again.said).toContain('New');
  expect(again.said.toSorted()).toEqual(second.plans.all.flatMap(({ title }) => [title, 'The same.']).toSorted());

  // What was held against another version tells nothing of the whole.
  const third = load(savedIn(sample, lateFee, (text) => text.replace(/^title: .*/m, 'title: Newer')));
  says(third, { ...contextOf(third), plans: [] });
  expect(says(third).said.toSorted()).toEqual(third.plans.all.flatMap(({ title }) => [title, 'The same.']).toSorted());

  // Of other settings a rule may think otherwise of everything.
  const other = load(savedIn(sample, 'report.yaml', (text) => `minimumN: 25\n${text.replace(/^minimumN:.*\n/m, '')}`));
  expect(says(other).asked).toEqual(other.plans.all.map(({ id }) => id));
});
