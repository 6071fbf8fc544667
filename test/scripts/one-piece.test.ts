import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
let clone = '';

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'poplar-piece-'));
  for (const name of ['src', 'schemas', 'scripts', 'content', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(project, name), join(clone, name), { recursive: true });
  const packages = join(project, 'node_modules');
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync(packages).filter((name) => name !== '.poplar-program'))
    symlinkSync(join(packages, name), join(clone, 'node_modules', name));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { INIT_CWD: _, npm_lifecycle_script: __, POPLAR_CONTENT: ___, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, script), ...args], {
    cwd: clone,
    env: { ...inherited, POPLAR_CACHE: join(clone, 'cache'), ...env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

const index = () => join(clone, 'node_modules/.poplar-program/index.mjs');
const setUp = (env: NodeJS.ProcessEnv = { CI: '' }) => run('scripts/setup.mjs', ['--program'], env);
const start = (...args: readonly string[]) => run('scripts/start.mjs', args);

test('a build service makes no piece, and starts the sources', () => {
  expect(setUp({ CI: 'true' })).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(existsSync(index())).toBe(false);
  expect(start('check', '--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: /) });
});

describe('the program in one piece', () => {
  beforeAll(() => {
    expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
    appendFileSync(index(), "if (process.env.TELL) console.error('in one piece');\n");
  }, 120_000);

  test('is what is started, and made once', () => {
    setUp();
    expect(run('scripts/start.mjs', ['check', '--help'], { TELL: 'yes' }).stderr).toBe('in one piece\n');
  });

  const fixtures = join(project, 'test/fixtures');
  test.each([
    'check --content content',
    `check --format json --content ${fixtures}/characters-of-every-field`,
    `check --content ${fixtures}/file-broken-utf-8`,
    'check --content nowhere',
    'check --rul owner-is-here',
    'claims --format json --content content',
  ])('says in all what the sources say: %s', (typed) => {
    const args = typed.split(' ');
    expect(start(...args)).toEqual(run('src/cli/index.ts', args));
  });

  test.each([
    'src/wording/en/index.ts',
    'src/lint/vocabulary/en.json',
    'schemas/plan.schema.json',
    'scripts/make-piece.ts',
    'package.json',
    'tsconfig.json',
  ])('is run as long as it was made of the very %s', async (file) => {
    const { soundPiece }: typeof import('../../scripts/one-piece.mjs') = await import(
      join(clone, 'scripts/one-piece.mjs')
    );
    const path = join(clone, file);
    const before = readFileSync(path);
    writeFileSync(path, `${before}\n`);
    expect(soundPiece()).toBe(undefined);
    rmSync(path);
    expect(soundPiece()).toBe(undefined);
    writeFileSync(path, before);
    expect(soundPiece()).toBe(index());
  });

  test('is not run from another checkout with the same sources, whose packages are a link to these', async () => {
    const other = mkdtempSync(join(tmpdir(), 'poplar-piece-'));
    for (const name of readdirSync(clone).filter((name) => !['node_modules', 'cache'].includes(name)))
      cpSync(join(clone, name), join(other, name), { recursive: true });
    symlinkSync(join(clone, 'node_modules'), join(other, 'node_modules'));
    const ofOther: typeof import('../../scripts/one-piece.mjs') = await import(join(other, 'scripts/one-piece.mjs'));
    expect(existsSync(join(ofOther.pieceFolder, 'index.mjs'))).toBe(true);
    expect(ofOther.soundPiece()).toBe(undefined);
    rmSync(other, { recursive: true });
  });

  test('is made again of what differs', () => {
    const words = join(clone, 'src/cli/check.ts');
    writeFileSync(
      words,
      readFileSync(words, 'utf8').replace('Names every mistake in the content at its line', 'Lists every mistake'),
    );
    expect(start('check', '--help').stdout).toContain('Lists every mistake');
    setUp();
    expect(readFileSync(index(), 'utf8')).not.toContain('TELL');
    expect(start('check', '--help').stdout).toContain('Lists every mistake');
  });
});
