import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defineCommand, readOptions } from '../../src/cli/command.ts';
import { helpOf } from '../../src/cli/help.ts';
import { fixtures } from '../model/fixture.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'poplar-stands-'));
  cpSync(join(fixtures, 'minimal'), join(home, 'our-report', 'content'), { recursive: true });
  mkdirSync(join(home, 'our-report/content/plans/late-fee-grace'), { recursive: true });
  mkdirSync(join(home, 'elsewhere'));
});
afterAll(() => rmSync(home, { recursive: true }));

function poplar(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { POPLAR_CONTENT: _, INIT_CWD: __, npm_lifecycle_script: ___, ...inherited } = process.env;
  return spawnSync(process.execPath, [join(project, 'src/cli/index.ts'), ...args], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
}

/** What npm sets when somebody standing in `from` has it run one of the project's scripts. */
const byNpm = (from: string) => ({ INIT_CWD: from, npm_lifecycle_script: 'node src/cli/index.ts check' });

describe('where a path is taken from', () => {
  test('is the folder in which npm was called, not the one it moves to', () => {
    const standing = join(home, 'our-report');
    const { status, stderr } = poplar(['check', '--content', 'content'], project, byNpm(standing));
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Read content: 6 files\.\n/)]);
    expect(poplar(['check'], project, byNpm(standing)).stderr).toMatch(/^Read content: 6 files\.\n/);
  });

  test('is where the program stands when npm started another program that starts it', () => {
    const env = { INIT_CWD: home, npm_lifecycle_script: 'vitest run' };
    expect(poplar(['check', '--content', 'content'], join(home, 'our-report'), env).status).toBe(0);
  });

  test('is never quietly the sample, where somebody stands elsewhere', () => {
    const { status, stderr } = poplar(['check'], project, byNpm(join(home, 'elsewhere')));
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      `There is no content folder at ${join(home, 'elsewhere', 'content')}.`,
    ]);
  });

  test.each([
    ['one level too high', 'our-report', 'our-report/content'],
    ['two levels too high', '.', 'our-report/content'],
    ['one level too low', 'our-report/content/people', 'our-report/content'],
    ['two levels too low', 'our-report/content/plans/late-fee-grace', 'our-report/content'],
  ])('is corrected when it is %s', (_, typed, meant) => {
    const { status, stdout, stderr } = poplar(['check', '--content', typed], home);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`You probably mean --content ${meant}\n`);
  });
});

describe('poplar', () => {
  test('lists its commands, and says so with 2 when none was named', () => {
    expect(poplar(['--help'], project)).toMatchObject({ status: 0, stderr: '' });
    expect(poplar([], project).status).toBe(2);
    expect(poplar(['--help'], project).stdout).toMatch(/^ {2}check {2,}Names every mistake/m);
  });

  test.each([
    ['offers the command that was probably meant', 'chekc', 'There is no command "chekc". Did you mean "check"?'],
    ['knows no name that every object has', 'toString', 'There is no command "toString".'],
  ])('%s', (_, typed, told) => {
    const { status, stderr } = poplar([typed], project);
    expect([status, stderr.split('\n')[0]]).toEqual([2, told]);
  });

  test('keeps what Node compiled in the cache, and does its work where nothing can be kept', () => {
    const cache = join(home, 'cache');
    expect(poplar(['dev', '--help'], project, { POPLAR_CACHE: cache }).status).toBe(0);
    expect(readdirSync(join(cache, 'compiled'))).not.toEqual([]);
    writeFileSync(join(home, 'a-file'), '');
    expect(poplar(['--help'], project, { POPLAR_CACHE: join(home, 'a-file') })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test('has a script of the package for every command', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const listed = [...poplar(['--help'], project).stdout.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name);
    const run = Object.values<string>(scripts).flatMap(
      (script) => /^node (?:src\/cli\/index\.ts|scripts\/start\.mjs) (\w+)$/.exec(script)?.[1] ?? [],
    );
    expect(run.toSorted()).toEqual(listed.toSorted());
  });
});

describe('npm run explain', () => {
  test('explains the rules that were named, a reader’s too, and lists all when none was', () => {
    const { status, stdout } = poplar(['explain', 'currency-is-known', 'yaml-is-plain'], project);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^currency-is-known \(error\)[\s\S]*\n\nyaml-is-plain \(error\)/),
    ]);
    expect(poplar(['explain'], project).stdout).toContain('What good content is\n');
  });

  test('ends with 2 and the nearest rule for one that does not exist', () => {
    const { status, stdout, stderr } = poplar(['explain', 'currency-is-know'], project);
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([
      2,
      '',
      'There is no rule "currency-is-know". Did you mean "currency-is-known"?',
    ]);
  });
});

describe('a command', () => {
  const greet = defineCommand({
    name: 'greet',
    summary: 'Says good day.',
    options: {
      name: { type: 'string', value: 'name', help: 'Whom to greet.' },
      loud: { type: 'boolean', help: 'Says it louder.' },
      in: { type: 'string', value: 'language', many: true, help: 'Can be given several times.' },
    },
    examples: [['--name Ana', 'greets Ana']],
    run: async () => 0,
  });

  test('reads its options, a switch that was not typed as false', () => {
    expect(readOptions(greet, ['--name', 'Ana']).values).toEqual({ name: 'Ana', loud: false, in: [] });
    expect(readOptions(greet, ['--loud', '--name=-x', '--in', 'de', '--in', 'en']).values).toEqual({
      name: '-x',
      loud: true,
      in: ['de', 'en'],
    });
  });

  test.each([
    [['--nam', 'Ana'], 'There is no option "--nam" here. Did you mean "--name"?'],
    [['-n'], 'There is no option "-n" here.'],
    [['--name'], 'After --name a value is missing: --name <name>.'],
    [['--loud=yes'], '--loud takes no value.'],
    [['name'], '"name" is not expected here. Did you mean "--name"?'],
  ])('refuses %j', (typed, message) => {
    expect(() => readOptions(greet, typed)).toThrow(message);
  });

  test('prints each option with its sentence, and examples to copy', () => {
    expect(helpOf(greet)).toBe(
      [
        'Usage: npm run greet -- [options]',
        '',
        'Says good day.',
        '',
        '  --name <name>    Whom to greet.',
        '  --loud           Says it louder.',
        '  --in <language>  Can be given several times.',
        '  --help           Prints this page.',
        '',
        'Examples',
        '',
        '  npm run greet -- --name Ana  greets Ana',
        '',
      ].join('\n'),
    );
  });
});
