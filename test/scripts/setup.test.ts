import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url));

/** Installs as npm does: into a folder that it clears first, and fails where another does so at the same time. */
const npm = `
const { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
mkdirSync('installing');
appendFileSync('log', 'begun\\n');
rmSync('node_modules', { recursive: true, force: true });
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
mkdirSync('node_modules/node/bin', { recursive: true });
symlinkSync(process.execPath, 'node_modules/node/bin/node');
writeFileSync('node_modules/.package-lock.json', '{ "packages": {} }');
appendFileSync('log', 'ended\\n');
rmSync('installing', { recursive: true });
`;

describe('two commands at once in a fresh clone', () => {
  let clone = '';
  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'poplar-setup-'));
    mkdirSync(join(clone, 'tmp'));
    cpSync(scripts, join(clone, 'scripts'), {
      recursive: true,
      filter: (path) => !/\/(bench|calibration|simulation)/.test(path),
    });
    writeFileSync(join(clone, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(clone, 'package-lock.json'), '{ "packages": {} }');
    mkdirSync(join(clone, 'npm'));
    writeFileSync(join(clone, 'npm/package.json'), '{}');
    writeFileSync(join(clone, 'npm/npm.js'), npm);
  });
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  const setUp = () => {
    const child = spawn(process.execPath, [join(clone, 'scripts/setup.mjs')], {
      env: {
        ...process.env,
        TMPDIR: join(clone, 'tmp'),
        npm_execpath: join(clone, 'npm/npm.js'),
        npm_node_execpath: process.execPath,
      },
      detached: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    const ended = new Promise<string>((resolve) => child.on('close', (code) => resolve(`${said}${code}`)));
    return { child, ended };
  };
  const log = () => (existsSync(join(clone, 'log')) ? readFileSync(join(clone, 'log'), 'utf8') : '');
  const begun = async () => {
    while (!log().includes('begun')) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  test('install once, and the others wait for it', async () => {
    const first = setUp();
    await begun();
    const others = await Promise.all([setUp().ended, setUp().ended]);
    expect(await first.ended).toBe(
      'Poplar: installing the packages named in package-lock.json. The first time takes a minute.\n0',
    );
    const waited = 'Poplar: another command is installing the packages; waiting for it.\n0';
    expect(others).toEqual([waited, waited]);
    expect(log()).toBe('begun\nended\n');
    expect(readdirSync(join(clone, 'tmp'))).toEqual([]);
  });

  test('do not wait for one that was killed', async () => {
    const first = setUp();
    await begun();
    const second = setUp();
    const third = setUp();
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill(-(first.child.pid ?? 0), 'SIGKILL');
    rmSync(join(clone, 'installing'), { recursive: true });
    const said = await Promise.all([second.ended, third.ended]);
    expect(said.map((text) => text.at(-1))).toEqual(['0', '0']);
    expect(log()).toBe('begun\nbegun\nended\n');
    expect(await setUp().ended).toBe('0');
  });
});
