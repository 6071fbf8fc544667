import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const runApart = fileURLToPath(new URL('../../src/source/run-apart.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-apart-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a program prints that has a module do a task for it, and then ends by itself. */
async function said(module: string): Promise<string> {
  const file = join(folder, 'task.mjs');
  writeFileSync(file, module);
  const program = `
    const { runApart } = await import(${JSON.stringify(pathToFileURL(runApart).href)});
    console.log(await runApart(${JSON.stringify(file)}, 'this').catch(({ message }) => 'failed: ' + message));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  return stdout.trim();
}

test.each([
  ['does a task', "export default (task) => task + ' done by ' + (process.send ? 'another' : 'the same');"],
  [
    'does a task of one that takes its time to end',
    "process.on('SIGTERM', () => {}); export default (task) => task + ' done by another';",
  ],
])('a process of its own %s', async (_, module) => {
  expect(await said(module)).toBe('this done by another');
});

test.each([
  ['throws', "export default () => { throw new Error('no room'); };", 'failed: no room'],
  ['ends before it is done', 'export default () => process.exit(3);', 'failed: Worker exited unexpectedly'],
])('what becomes of one that %s is told', async (_, module, expected) => {
  expect(await said(module)).toBe(expected);
});
