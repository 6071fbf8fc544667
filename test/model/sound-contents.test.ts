import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { type Tree, treeOf, readTree } from '../../src/source/files.ts';
import type { Problem } from '../../src/source/problem.ts';
import { layOut } from './fixture.ts';

const today = '2026-11-05';
const small = layOut('complete-small');
const tree = readTree(small.root);
afterAll(() => small.remove());

const rewritten = (whole: Tree, path: string, change: (text: string) => string): Tree =>
  treeOf({
    ...whole,
    files: whole.files.map((file) => (file.path === path ? { ...file, text: change(file.text) } : file)),
  });
const broken = (whole: Tree, path: string) =>
  rewritten(whole, path, (text) =>
    path.endsWith('.mdx') ? `${text}\n{code}\n` : `nothing, that: [can be read\n${text}`,
  );
const added = (path: string, lines: string) => rewritten(tree, path, (text) => `${text}${lines}\n`);
const reportOf = (of: Tree): Report | undefined => loadReport(of, { today }).report;

describe('a report with one broken file', () => {
  test.each([
    ['metrics/fees-in-flight.yaml', 'the plan that measures by it', ['late-fee-grace', 'monthly-voice-review']],
    [
      'people/cleo-marsh.yaml',
      'the plan with their step and the voice they heard, but not the department they lead',
      ['late-fee-grace', 'monthly-voice-review', 'v-0101'],
    ],
    ['departments/care.yaml', 'the department, but nobody who is in it', []],
    ['journeys/pay-a-bill.yaml', 'the voice heard on it, but no pain point', ['v-0101']],
    ['voices/2025-q1.yaml', 'its voices, but no pain point that shows one', ['v-0101', 'v-0102']],
    ['programmes/monthly-voice-review.yaml', 'nothing', []],
  ])('misses, of %s, %s', (path, _, expected) => {
    const idsOf = (of: Tree) => {
      const report = reportOf(of);
      if (!report) throw new Error('There is no report.');
      const { plans, painPoints, metrics, people, departments, journeys, programmes, voices } = report;
      const all = [plans, painPoints, metrics, people, departments, journeys, programmes, voices];
      return all.flatMap((some) => [...some].map(({ id }) => id));
    };
    const left = new Set(idsOf(broken(tree, path)));
    const own = path.replace(/^.*\/|\.\w+$/g, '');
    expect(idsOf(tree).filter((id) => !left.has(id) && id !== own)).toEqual(expected);
  });

  test('leaves out of a list what cannot be had, and still finds the others where they stand', () => {
    const shown = rewritten(tree, 'pain-points/late-fee.yaml', (text) =>
      text.replace(/^metrics: .*$/m, 'metrics:\n  - fees-in-flight\n  - nowhere\n  - late-fee-complaints'),
    );
    const painPoint = reportOf(shown)?.painPoints.get('late-fee');
    expect(painPoint?.metrics).toEqual(['fees-in-flight', 'late-fee-complaints']);
    const lines = [0, 1].map((i) => painPoint?.at('metrics', i).range.start.line);
    expect((lines[1] ?? 0) - (lines[0] ?? 0)).toBe(2);
    expect(loadReport(shown, { today }).problems.map(({ rule }) => rule)).toEqual(['reference-exists']);
  });

  test('keeps an exemption whose approver cannot be read', () => {
    const exempted = added(
      'report.yaml',
      'exemptions:\n  - { rule: update-is-fresh, path: plans, reason: A test., until: 2026-12-31, approver: cleo-marsh }',
    );
    const report = reportOf(broken(exempted, 'people/cleo-marsh.yaml'));
    expect(report?.settings.exemptions.map(({ rule }) => rule)).toEqual(['update-is-fresh']);
  });

  test('builds the same again from the same files', () => {
    const one = broken(tree, 'metrics/fees-in-flight.yaml');
    const [first, second] = [reportOf(one), reportOf(treeOf({ ...one }))];
    expect(second?.departments.get('billing').answersFor).toEqual([]);
    expect(second?.departments).toBe(first?.departments);
  });

  test('is told of that file, and of nothing that only its absence makes wrong', () => {
    const sample = readTree(fileURLToPath(new URL('../../content', import.meta.url)));
    const told = (of: Tree) => checkContent(of, { today }).problems;
    const said = ({ file, message }: Problem) => `${file}: ${message}`;
    const before = new Set(told(sample).map(said));
    const folders = Map.groupBy(sample.files, ({ path }) =>
      path.replace(/[^/]*$/, '').replace(/[^/]+\/updates/, 'updates'),
    );
    const paths = [...folders.values()]
      .map((files) => files[Math.floor(files.length / 2)]?.path ?? '')
      .filter((path) => !/^(?:plans\/[^/]+|queries|data)\/|^report|json$/.test(path) || path.endsWith('.csv'));
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) {
      const problems = told(broken(sample, path));
      const elsewhere = problems.filter(({ file }) => !file.endsWith(`/${path}`)).map(said);
      expect({ path, elsewhere: elsewhere.filter((line) => !before.has(line)) }).toEqual({ path, elsewhere: [] });
      expect({ path, own: problems.some(({ file }) => file.endsWith(`/${path}`)) }).toEqual({ path, own: true });
    }
  });
});
