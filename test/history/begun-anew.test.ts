import { expect, test } from 'vitest';
import { commitmentsOf } from '../../src/history/commitments.ts';
import { declaredBeforeResult } from '../../src/history/declared-measures.ts';
import { ledgerOf } from '../../src/history/ledger-of.ts';
import { FactsReader } from '../../src/history/read-facts.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { type Edits, smallReport, smallTree } from './small-report.ts';

const path = 'plans/late-fee-grace/plan.yaml';
const id = 'late-fee-grace';
const plan = smallTree().files.find((file) => file.path === path)?.text ?? '';

/** The ledger of a plan whose file had these texts, a commit a month from January 2025 on; null where there was none. */
async function historyOf(versions: readonly (string | null)[]) {
  const reader = new FactsReader(async (text) => text);
  const others = smallTree().files.filter((file) => file.path !== path);
  const commits = [];
  let before: string | null = null;
  for (const [month, after] of versions.entries()) {
    const beside =
      month > 0 ? [] : others.map((file) => ({ path: file.path, movedFrom: null, before: null, after: file.text }));
    const changes = [...beside, { path, movedFrom: null, before, after }];
    const at = `2025-0${month + 1}-01T09:00:00Z`;
    const facts = await reader.read({ hash: `${month}abcdef`, at, message: 'Say it', changes } as never);
    commits.push({ facts, author: null, claims: null, broughtIn: [] });
    before = after;
  }
  const ledger = ledgerOf(commits as never, false).plans.get(id);
  if (!ledger) throw new Error('The plan has no history.');
  return ledger;
}

const looser = plan.replace('value: 1.5', 'value: 2.5');
const without = plan.replace(
  /^goals:\n(?: .*\n)+/m,
  'goals:\n  - metric: fees-in-flight\n    value: 0.1\n    by: 2026-06-30\n',
);

const withBoth = plan.replace(
  /^( {2}- metric: late-fee-complaints\n {4}value: )1\.5(\n.*\n)/m,
  (all, head, tail) => `${all}${head}2.5${tail}    reason: It is hard.\n`,
);

test.each<[string, readonly (string | null)[]]>([
  ['the plan went and came back', [plan, null, looser]],
  ['the goal went and came back', [plan, without, looser]],
  ['the plan began with both', [withBoth]],
  ['the plan that began with both went and came back as it was', [withBoth, null, withBoth]],
])('a goal that is easier than the first one promised was loosened: %s', async (_, versions) => {
  const ledger = await historyOf(versions);
  const goal = ledger.goals.find(({ metric }) => metric === 'late-fee-complaints');
  expect(goal?.promises.map(({ value, bearing }) => [value, bearing])).toEqual([
    [1.5, 'none'],
    [2.5, 'loosened'],
  ]);
  const now: Edits = { [path]: versions.at(-1) ?? null };
  const { report } = smallReport(now);
  const insight = insightOf(report).plan(id);
  const commitments = commitmentsOf(report.plans.get(id), ledger, insight.goals, '2025-11-05', () => false);
  expect(commitments.find(({ of, id: metric }) => of === 'goal' && metric === 'late-fee-complaints')?.outcome).toBe(
    'moved',
  );
});

test('what a plan promises otherwise than before it went is told where it comes back', async () => {
  const { entries } = await historyOf([plan, null, looser.replace(/due: 2026-02-28/, 'due: 2026-04-30')]);
  const told = entries.flatMap(({ change, told: { on } }) => (change.kind === 'began' ? [] : [{ ...change, on }]));
  expect(told).toEqual([
    expect.objectContaining({ kind: 'removed', on: '2025-02-01' }),
    expect.objectContaining({
      ...{ kind: 'goal', metric: 'late-fee-complaints', value: 'loosened', days: 0, on: '2025-03-01' },
      ...{ from: { value: 1.5, by: '2026-06-30' }, to: { value: 2.5, by: '2026-06-30' } },
    }),
    expect.objectContaining({
      ...{ kind: 'step', days: 61, on: '2025-03-01' },
      ...{ from: { due: '2026-02-28', done: null }, to: { due: '2026-04-30', done: null } },
    }),
  ]);
});

test('a plan that went and came back as it was moved nothing', async () => {
  const ledger = await historyOf([plan, null, plan]);
  expect(ledger.entries.map(({ change }) => change.kind)).toEqual(['began', 'removed', 'began']);
  expect(ledger.goals.map(({ promises }) => promises.length)).toEqual([1]);
  expect(ledger.steps.map(({ promises }) => promises.length)).toEqual([1, 1]);
  expect(ledger.measures.map(({ told }) => told.on)).toEqual(['2025-01-01', '2025-01-01']);
  expect(ledger.removedMeasures).toEqual([]);
});

test('a step keeps its first day, and a measure that did not come back was taken away', async () => {
  const later = plan
    .replace(/due: 2025-06-30/, 'due: 2025-08-31')
    .replace(/^ {2}- metric: fees-in-flight\n(?: {4}.*\n)+/m, '');
  const ledger = await historyOf([plan, null, later]);
  expect(ledger.steps[0]?.promises.map(({ due }) => due)).toEqual(['2025-06-30', '2025-08-31']);
  expect(ledger.removedMeasures.map(({ metric }) => metric)).toEqual(['fees-in-flight']);
  expect(declaredBeforeResult(smallReport().report.plans.get(id), ledger)).toBe(false);
});
