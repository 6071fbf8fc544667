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

async function problems() {
  const ownRules = await loadOwnRules('rules');
  return checkContent(readTree(join(home, 'content')), { today: '2025-10-31', ownRules }).problems.map(
    ({ file, range, severity, rule, message }) => `${file}:${range.start.line} ${severity} ${rule}: ${message}`,
  );
}

describe('a rule of a company’s own', () => {
  test('is asked as ours are, and heeds the severity that the report gives it', async () => {
    write('budget.mjs', sound);
    const told = 'content/plans/late-fee-grace/plan.yaml:8';
    expect(await problems()).toEqual([`${told} warning own/budget-is-approved: Ask the board.`]);
    setTo('error');
    expect(await problems()).toEqual([`${told} error own/budget-is-approved: Ask the board.`]);
  });

  test('is no mistake of the report where it is not asked', () => {
    setTo('off');
    expect(checkContent(readTree(join(home, 'content')), { today: '2025-10-31' }).problems).toEqual([]);
  });

  test.each([
    ['without an id', { id: undefined }, ':1 error own-rule-is-sound: "id" is missing: it is "own/" and'],
    ['with an id like ours', { id: "'owner-is-here'" }, ':2 error own-rule-is-sound: "id" is not understood: it is'],
    ['with a severity that nobody knows', { severity: "'fatal'" }, ':3 error own-rule-is-sound: "severity" is not'],
    ['with a key that nobody reads', { wy: "''" }, ':11 error own-rule-is-sound: A rule has no "wy". It has id,'],
    [
      'that fails',
      { check: 'function* (report) {\n    yield* report.nothing.at;\n  }' },
      ':8 error own-rule-is-sound: own/budget-is-approved could not be asked: Cannot read properties of undefined',
    ],
    [
      'that says nothing',
      { check: 'function* () {\n    yield { message: 1 };\n  }' },
      ':1 error own-rule-is-sound: own/budget-is-approved yields something without "at" or "message".',
    ],
  ])('%s is told at its line, and the report is checked all the same', async (_, changed, said) => {
    write('rule.mjs', { ...sound, ...changed });
    write('second.mjs', { ...sound, id: "'own/second'" });
    const found = await problems();
    expect(found.map((line) => line.slice(0, `rules/rule.mjs${said}`.length))).toEqual([
      'content/plans/late-fee-grace/plan.yaml:8 warning own/second: Ask the board.'.slice(
        0,
        `rules/rule.mjs${said}`.length,
      ),
      `rules/rule.mjs${said}`,
    ]);
  });

  test('that is no program is told at its line by the command, which ends with 1', () => {
    write('rule.mjs', { ...sound, why: "'open" });
    const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
    const env = { ...process.env, NO_COLOR: '1' };
    const run = spawnSync(process.execPath, [cli, 'check', '--rules', 'rules'], { cwd: home, encoding: 'utf8', env });
    expect([run.status, run.stdout]).toEqual([
      1,
      expect.stringMatching(/^rules\/rule\.mjs:4:1-2: error own-rule-is-sound: This cannot be read as JavaScript: /m),
    ]);
  });

  test('has a folder that is there', async () => {
    await expect(loadOwnRules('none')).rejects.toThrow(
      'There is no folder none, so no rules of your own can be asked.',
    );
  });
});
