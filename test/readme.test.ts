import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ScriptedRepository, scriptedRepository } from './source/git/scripted-repository.ts';

// Each test starts a program.
vi.setConfig({ testTimeout: 60_000 });

const project = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(project, 'README.md'), 'utf8');
let repository: ScriptedRepository;

beforeAll(() => {
  repository = scriptedRepository();
  cpSync(join(project, 'content'), join(repository.folder, 'content'), { recursive: true });
  repository.commit('Begin');
});
afterAll(() => repository[Symbol.dispose]());

/** The block of the README that holds a sentence, as one line. */
function shown(sentence: string): string {
  const block = readme.split(/^```.*\n/m).find((part) => part.includes(sentence));
  if (block === undefined) throw new Error(`The README shows nothing with "${sentence}".`);
  return inOneLine(block);
}

/** How wide a terminal is decides where its lines are broken. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What a command prints of the sample report, after edits of its files that are taken back. */
function printed(command: readonly string[], edits: Readonly<Record<string, (text: string) => string>> = {}): string {
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(repository.folder, 'content', path);
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
  }
  const { POPLAR_CONTENT: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [join(project, 'src/cli/index.ts'), ...command], {
    cwd: repository.folder,
    env,
    encoding: 'utf8',
  });
  repository.git('checkout', '--quiet', '.');
  return inOneLine(run.stdout);
}

describe('what the README shows of commands is what they print', () => {
  test('of two mistakes', () => {
    const told = printed(['check'], {
      'plans/late-fee-grace/plan.yaml': (text) => text.replace('owner: maria-okafor', 'owner: maria-okafer'),
      'data/late-fee-complaints.csv': (text) => text.replace(/^((?:.*\n){13}[^,]*,)[^,]*/, '$1n/a'),
    });
    for (const line of shown('Did you mean "maria-okafor"?').split(/ (?=content\/)/)) expect(told).toContain(line);
  });

  test('of claims', () => {
    expect(printed(['claims'])).toContain(shown('late-fee-grace: grade'));
  });

  test('of a review', () => {
    const raised = (_: string, period: string, numerator: string) =>
      `${period},${Math.round(Number(numerator) * 1.3)},`;
    const told = printed(['review', '--base', 'HEAD'], {
      'data/had-to-explain-again.csv': (text) => text.replace(/^(2025-\d\d-01),(\d+),/gm, raised),
    });
    expect(told).toContain(shown('⚑ Past figures of'));
  });
});
