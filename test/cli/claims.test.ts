import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FixtureTree, fixtures, layOut } from '../model/fixture.ts';

// Each test starts a program.
vi.setConfig({ testTimeout: 60_000 });

const project = fileURLToPath(new URL('../..', import.meta.url));
let tree: FixtureTree;

beforeAll(() => {
  tree = layOut('complete-small');
  appendFileSync(join(tree.root, 'data/late-fee-complaints.csv'), '2025-09-01,9,9000\n2025-10-01,10,9000\n');
});
afterAll(() => tree.remove());

function claims(...args: readonly string[]) {
  const { POPLAR_CONTENT: _, NO_COLOR: __, ...env } = process.env;
  const content = args.includes('--content') ? [] : ['--content', tree.root];
  return spawnSync(process.execPath, [join(project, 'src/cli/index.ts'), 'claims', ...content, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
}

describe('npm run claims', () => {
  test('gives every claim as data, rates as their unit names them, and null for what does not exist', () => {
    const { status, stdout } = claims('--format', 'json');
    expect(status).toBe(0);
    const { asOf, plans } = JSON.parse(stdout);
    expect([asOf, plans.length, Object.keys(plans[0])]).toEqual([
      '2025-10-31',
      1,
      ['id', 'grade', 'direction', 'hero', 'holds', 'measures'],
    ]);
    const [process_, outcome] = plans[0].measures;
    expect(plans[0]).toMatchObject({ id: 'late-fee-grace', grade: outcome.grade, direction: outcome.direction });
    expect(plans[0].hero).toEqual({ metric: 'late-fee-complaints', group: null });
    expect(process_).toMatchObject({ grade: 1, difference: null, interval: null, comparison: null });
    expect(process_.missing).toEqual([{ code: 'more-periods', periods: 1, readyOn: '2025-10-01', overdue: true }]);
    // Events and exposure of the rows above, by hand: 151 of 45,325 before and 48 of 36,060.5 after, per 1,000.
    expect(outcome).toMatchObject({
      metric: 'late-fee-complaints',
      role: 'outcome',
      kind: 'rate',
      unit: 'complaints per 1,000 bills',
      grade: 3,
      direction: 'better',
      before: { from: '2025-01-01', to: '2025-06-30', n: 151, periods: 5 },
      after: { from: '2025-07-01', to: '2025-10-31', n: 48, periods: 4 },
      interval: { kind: 'between-period', method: 'between-periods' },
    });
    expect(outcome.before.value).toBeCloseTo(3.33149, 5);
    expect(outcome.after.value).toBeCloseTo(1.3311, 4);
    expect(outcome.difference).toEqual({ value: outcome.after.value / outcome.before.value, scale: 'ratio' });
    expect(outcome.interval.lower).toBeLessThan(outcome.difference.value);
    expect(outcome.interval.upper).toBeLessThan(1);
    expect(outcome.criteria).toContainEqual({ id: 'before-periods', holds: true, detail: 'five months' });
    expect(outcome.criteria).toContainEqual({
      id: 'comparison-group',
      holds: null,
      detail: 'no comparison group declared',
    });
  });

  test('says of each plan in its first line what it proves, and what would prove more', () => {
    const { status, stdout } = claims();
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'late-fee-grace: grade 3 of 5, better: changed',
      expect.stringMatching(/^ {2}Late-fee complaints: Fell from 3\.3 to 1\.3 complaints per 1,000 bills \(down 60%/),
    ]);
    expect(stdout).toMatch(/^ {4}difference {2,}down 60% .*, by the differences between periods$/m);
    expect(stdout).toMatch(/^ {4}for more {2,}Declare a comparison group/m);
    expect(stdout).toMatch(/^ {4}grade 1 {2,}Fees while the payment is on its way: Too early to tell\.$/m);
  });

  test('says how many cases were compared, and not that a window holds no more', () => {
    // Of the 12 months before, the 11 that the window after has as well.
    const { stdout } = claims('--plan', 'price-notice-in-plain-words', '--content', join(project, 'content'));
    expect(stdout).toMatch(
      /^ {4}windows {2,}Compared: Nov 2024 – Oct 2025, 57,988 events, with Dec 2025 – Oct 2026, 42,047 events\.$/m,
    );
  });

  test('speaks the language of its report, in every line', () => {
    const other = layOut('complete-small');
    const file = join(other.root, 'report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^locale: .*$/m, 'locale: de-DE'));
    appendFileSync(join(other.root, 'data/late-fee-complaints.csv'), '2025-09-01,9,9000\n2025-10-01,10,9000\n');
    const { stdout } = claims('--content', other.root);
    expect(stdout).toMatch(/^late-fee-grace: Stufe 3 von 5, besser: verändert\n/);
    expect(new Set(stdout.match(/^ {4}[^ ]+/gm)?.map((name) => name.trim()))).toEqual(
      new Set(['vorher', 'nachher', 'Zeiträume', 'Unterschied', 'nicht', 'erfüllt', 'für', 'Stufe']),
    );
    expect(stdout).toMatch(/, nach den Unterschieden zwischen den Perioden$/m);
    expect(stdout).not.toMatch(/ (to|by|of|grade|windows) /);
    other.remove();
  });

  test('tells of a plan that is done whether it holds, in data and in a sentence', () => {
    const other = layOut('complete-small');
    const change = (file: string, from: RegExp | string, to: string) => {
      const path = join(other.root, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    appendFileSync(
      join(other.root, 'data/late-fee-complaints.csv'),
      '2025-09-01,9,9000\n2025-10-01,10,9000\n2025-11-01,31,9000\n2025-12-01,33,9000\n2026-01-01,30,9000\n',
    );
    change('report.yaml', /^asOf: .*$/m, 'asOf: 2026-01-31');
    change('plans/late-fee-grace/plan.yaml', /^status: .*$/m, 'status: done');
    change(
      'plans/late-fee-grace/plan.yaml',
      'after: { from: 2025-07-01 }\nsteps:',
      'after: { from: 2025-07-01, to: 2025-10-31 }\nsteps:',
    );
    const [{ direction, holds }] = JSON.parse(claims('--content', other.root, '--format', 'json').stdout).plans;
    // By hand: 94 events in 27,000 since, 48 in 36,060.5 in the window after, per 1,000; the fall within it was large.
    expect(direction).toBe('better');
    expect(holds).toMatchObject({
      verdict: 'unclear',
      from: '2025-11-01',
      to: '2026-01-31',
      since: { n: 94, periods: 3, value: expect.closeTo(3.48148, 5) },
      after: { to: '2025-10-31', n: 48, periods: 4, value: expect.closeTo(1.3311, 4) },
      sinceAfter: { direction: 'none' },
      betterThanBefore: false,
      maybeSeason: false,
      missing: [],
    });
    expect(holds.sinceAfter.difference.value).toBeCloseTo(holds.since.value / holds.after.value, 10);
    expect(claims('--content', other.root).stdout).toMatch(
      /^ {4}since then {2,}Not clear whether it holds\. From 1 November 2025 to 31 January 2026 it was 3\.5, in the window after the change 1\.3, and before the change 3\.3: neither clearly worse/m,
    );
    other.remove();
  });

  test('prints one plan with each criterion in words', () => {
    const { status, stdout } = claims('--plan', 'late-fee-grace');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {4}holds {2,}At least three months before the change: five months$/m);
    expect(stdout).toMatch(/^ {4}does not hold {2,}At least three months after the change that are over: two months$/m);
  });

  test('says that a report has no plan yet', () => {
    expect(claims('--content', join(fixtures, 'minimal'))).toMatchObject({
      status: 0,
      stdout: 'There is no plan yet.\n',
    });
    const { stdout } = claims('--content', join(fixtures, 'minimal'), '--format', 'json');
    expect(JSON.parse(stdout).plans).toEqual([]);
  });

  test('prints claims although a rule finds an error', () => {
    const other = layOut('complete-small');
    const file = join(other.root, 'report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^currency: .*$/m, 'currency: XYZ'));
    const { status, stdout } = claims('--content', other.root);
    expect([status, stdout.split(':')[0]]).toEqual([0, 'late-fee-grace']);
    other.remove();
  });

  test('prints to standard error why a report cannot be read, and ends with 1', () => {
    const other = layOut('reference-unknown-person');
    const { status, stdout, stderr } = claims('--content', other.root, '--format', 'json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/plan\.yaml:\d+:\d+-\d+: error reference-exists: There is no person /);
    other.remove();
  });

  test.each([
    [
      'an unknown plan',
      ['--plan', 'late-fee-grac'],
      'There is no plan "late-fee-grac". Did you mean "late-fee-grace"?',
    ],
    ['an unknown format', ['--format', 'jsn'], 'There is no format "jsn". Did you mean "json"?'],
  ])('ends with 2 and one clear sentence for %s', (_, args, said) => {
    const { status, stdout, stderr } = claims(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${said}\n`);
  });

  test('ends in silence when whoever reads what it prints has read enough', () => {
    const command = `"${process.execPath}" src/cli/index.ts claims --format json --content content | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: project, encoding: 'utf8' });
    expect(stdout).toBe('{\n');
    expect(stderr).toMatch(/^Read content: \d+ files\.\n$/);
  });
});
