import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { dueIn } from '../../src/insight/due.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

const [figures, plan] = ['data/late-fee-complaints.csv', 'plans/late-fee-grace/plan.yaml'];
const update = (on: string) => `plans/late-fee-grace/updates/${on}.mdx`;

let tree: FixtureTree | undefined;
afterEach(() => tree?.remove());

/** What waits in the small report with four months after the change, when one of its texts says something else. */
function due(path: string = plan, from = '', to = '', more: (root: string) => void = () => undefined) {
  const { root } = (tree = layOut('complete-small'));
  appendFileSync(join(root, figures), '2025-09-01,9,9000\n2025-10-01,10,9000\n');
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
  more(root);
  const { report } = loadReport(readTree(root), { today: () => '2025-10-31' });
  if (!report) throw new Error('The report cannot be read.');
  return dueIn(report, insightOf(report)).map(({ plan: { id }, overdue, ready }) => ({
    id,
    overdue,
    ready: ready.map(({ entry, since }) => [entry.metric.id, since]),
  }));
}

const ready = { id: 'late-fee-grace', overdue: [], ready: [['late-fee-complaints', '2025-10-01']] };

describe('a measure is ready to read', () => {
  test('from the day after the third period of an open window', () => {
    expect(due()).toEqual([ready]);
  });

  test('not yet with two periods', () => {
    expect(due(figures, '2025-09-01,9,9000\n2025-10-01,10,9000\n')).toEqual([]);
  });

  test.each([
    ['when the last period of a window with an end is over', '2025-09-30', [ready]],
    ['when no whole period is left before that end', '2025-10-20', [ready]],
    ['not before that end, however many periods there are', '2026-03-31', []],
  ])('%s', (_, to, expected) => {
    const open =
      '- metric: late-fee-complaints\n    before: { from: 2025-01-01, to: 2025-06-30 }\n    after: { from: 2025-07-01';
    expect(due(plan, open, `${open}, to: ${to}`)).toEqual(expected);
  });

  test.each([
    ['no longer when its owner has written since', '2025-10-01', []],
    ['although its owner wrote the day before', '2025-09-30', [ready]],
  ])('%s', (_, on, expected) => {
    const write = (root: string) => cpSync(join(root, update('2025-07-14')), join(root, update(on)));
    expect(due(plan, '', '', write)).toEqual(expected);
  });

  test('no longer when the plan ended', () => {
    expect(due(plan, 'status: under-way', 'status: stopped')).toEqual([]);
  });
});

describe('a plan is late', () => {
  const step = { kind: 'step', what: 'Tell each customer who was charged', due: '2025-10-30' };
  test.each([
    ['with a step', plan, 'due: 2026-02-28', 'due: 2025-10-30', step],
    [
      'with its update',
      'report.yaml',
      'staleAfterDays: 120',
      'staleAfterDays: 30',
      { kind: 'update', since: '2025-07-14' },
    ],
  ])('%s', (_, path, from, to, overdue) => {
    expect(due(path, from, to)).toEqual([{ ...ready, overdue: [overdue] }]);
  });
});
