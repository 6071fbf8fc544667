import { expect, test, vi } from 'vitest';
import { askRule } from '../../src/lint/ask-rule.ts';
import { defineRule, type RuleContext } from '../../src/lint/rule.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';

const tree = readTree('test/fixtures/complete-small');
/** The tree after one file was saved with another text. */
const saved = (path: string): Tree =>
  treeOf({
    ...tree,
    files: tree.files.map((source) => (source.path === path ? { ...source, text: `${source.text}# saved\n` } : source)),
  });
const load = (now: Tree) => loadReport(now, { today: '2025-10-31' }).report as Report;
const contextOf = (report: Report): RuleContext => ({
  ...report,
  insight: insightOf(report),
  since: null,
  textOf: () => '',
});

const person = 'people/cleo-marsh.yaml';
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
