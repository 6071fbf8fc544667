import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadOwnRules } from '../../src/cli/own-rules.ts';
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';
import { fixtures } from '../model/fixture.ts';

let home = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-own-rules-')));
  cpSync(join(fixtures, 'complete-small'), join(home, 'content'), { recursive: true });
  rmSync(join(home, 'content/expected.txt'));
  mkdirSync(join(home, 'rules'));
  vi.stubEnv('POPLAR_STANDING_IN', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const sound = {
  id: "'own/budget-is-approved'",
  severity: "'warning'",
  why: "'A budget above 30,000 needs the board.'",
  bad: "{ 'plans/late-fee-grace/plan.yaml': 'resources: { budget: 40000 }' }",
  good: "{ 'plans/late-fee-grace/plan.yaml': 'resources: { budget: 20000 }' }",
  check:
    "function* ({ plans }) {\n    for (const plan of plans.all)\n      if (plan.resources?.budget > 30000) yield { at: plan.at('resources', 'budget'), message: 'Ask the board.' };\n  }",
};

function write(name: string, facts: { readonly [key: string]: string | undefined }): void {
  const lines = Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value},`]));
  writeFileSync(join(home, 'rules', name), `export default {\n${lines.join('\n')}\n};\n`);
}

/** What the report says of the rule, beside what it says of one of ours. */
function setTo(severity: string): void {
  const file = join(home, 'content/report.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('rules:\n', `rules:\n  own/budget-is-approved: ${severity}\n`),
  );
}

async function problems(patience?: number) {
  const ownRules = await loadOwnRules('rules', patience);
  return checkContent(readTree(join(home, 'content')), { today: '2025-10-31', ownRules }).problems.map(
    ({ file, range: { start }, severity, rule, message }) =>
      `${file}:${start.line}:${start.column} ${severity} ${rule}: ${message}`,
  );
}

describe('a rule of a company’s own', () => {
  test('is asked as ours are, and heeds the severity that the report gives it', async () => {
    write('budget.mjs', sound);
    const told = 'content/plans/late-fee-grace/plan.yaml:8:11';
    expect(await problems()).toEqual([`${told} warning own/budget-is-approved: Ask the board.`]);
    setTo('error');
    expect(await problems()).toEqual([`${told} error own/budget-is-approved: Ask the board.`]);
  });

  test('is no mistake of the report where it is not asked', () => {
    setTo('off');
    expect(checkContent(readTree(join(home, 'content')), { today: '2025-10-31' }).problems).toEqual([]);
  });

  test.each([
    ['without an id', { id: undefined }, ':1:1', '"id" is missing: it is "own/" and lower-case words joined by'],
    ['with an id like ours', { id: "'owner-is-here'" }, ':2:3', '"id" is not understood: it is "own/" and lower-case'],
    [
      'with a severity that nobody knows',
      { severity: "'fatal'" },
      ':3:3',
      '"severity" is not understood: it is "error",',
    ],
    ['with a key that nobody reads', { wy: "''" }, ':11:3', 'A rule has no "wy". It has id, severity, why, bad, good,'],
    [
      'with a check that is no function',
      { check: "'all'" },
      ':7:3',
      '"check" is not understood: it is a function that',
    ],
    ['that is no program', { why: "'open" }, ':4:8', 'This cannot be read as a program: SyntaxError: Invalid or'],
    [
      'that fails as it is read',
      { why: 'nothing.why' },
      ':4:8',
      'This cannot be read as a program: ReferenceError: noth',
    ],
    [
      'that is never read to its end',
      { why: '(() => { for (;;); })()' },
      ':1:1',
      'This has not been read after 1 seconds. Look for a loop outside of "check" that',
    ],
    [
      'that promises an answer',
      { check: 'async function* () {}' },
      ':7:3',
      'own/budget-is-approved could not be asked: ',
    ],
    [
      'that never ends',
      { check: 'function* () {\n    for (;;);\n  }' },
      ':7:3',
      'own/budget-is-approved could not be asked: It has not ended after 1 seconds. Look for a loop',
    ],
    [
      'that says nothing',
      { check: 'function* () {\n    yield { message: 1 };\n  }' },
      ':7:3',
      'own/budget-is-approved yields something without "at" or "message". Write yield {',
    ],
    [
      'that finds something in a file which is not there',
      {
        check:
          "function* ({ settings }) {\n    yield { at: { ...settings.at(), file: 'x.yaml' }, message: 'No.' };\n  }",
      },
      ':7:3',
      'own/budget-is-approved yields a place in "x.yaml", which is no file of the content',
    ],
    [
      'that finds something on a line which is not there',
      {
        check:
          "function* ({ settings }) {\n    const end = { line: 900, column: 1 };\n    yield { at: { ...settings.at(), range: { start: end, end } }, message: 'No.' };\n  }",
      },
      ':7:3',
      'own/budget-is-approved yields line 900, column 1 of content/report.yaml, which has no such',
    ],
    [
      'that is graver than there is',
      { check: "function* ({ settings }) {\n    yield { at: settings.at(), message: 'No.', severity: 'fatal' };\n  }" },
      ':7:3',
      'own/budget-is-approved yields the severity "fatal". Write "error", "warning" or',
    ],
  ])('%s is told at its place, and the report is checked all the same', async (_, changed, place, said) => {
    write('rule.mjs', { ...sound, ...changed });
    write('second.mjs', { ...sound, id: "'own/second'" });
    const [second, fault, ...more] = await problems(1_000);
    expect(second).toBe('content/plans/late-fee-grace/plan.yaml:8:11 warning own/second: Ask the board.');
    const told = `rules/rule.mjs${place} error own-rule-is-sound: ${said}`;
    expect(fault?.slice(0, told.length)).toBe(told);
    expect(more).toEqual([]);
  });

  test('is missed in the settings where the folder that is asked has none of that name', async () => {
    write('budget.mjs', { ...sound, id: "'own/budget-is-agreed'" });
    setTo('error');
    expect(await problems()).toContainEqual(
      expect.stringMatching(
        /^content\/report\.yaml:\d+:3 error rule-exists: There is no rule "own\/budget-is-approved"/,
      ),
    );
  });

  test('that fails is told at its place by the command, which ends with 1', () => {
    write('rule.mjs', { ...sound, check: 'function* (report) {\n    yield* report.nothing.at;\n  }' });
    const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
    const env = { ...process.env, NO_COLOR: '1' };
    const run = spawnSync(process.execPath, [cli, 'check', '--rules', 'rules'], { cwd: home, encoding: 'utf8', env });
    const said =
      'rules/rule.mjs:8:27-28: error own-rule-is-sound: own/budget-is-approved could not be asked: Cannot read';
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining(said)]);
  });

  test('has a folder that is there', async () => {
    await expect(loadOwnRules('none')).rejects.toThrow(
      'There is no folder none, so no rules of your own can be asked.',
    );
  });
});
