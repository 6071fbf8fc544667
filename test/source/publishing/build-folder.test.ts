import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearLeftovers, openBuildFolder, placeNote, siteBefore } from '../../../src/source/publishing/build-folder.ts';

const module = fileURLToPath(new URL('../../../src/source/publishing/build-folder.ts', import.meta.url));
let world: string;
beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'poplar-builds-'));
});
afterEach(() => rmSync(world, { recursive: true }));

/** A process of its own that opens a build folder and waits; gives the folder's name and the process. */
async function running() {
  const code = `
    const { openBuildFolder, removeWhenStopped } = await import(${JSON.stringify(module)});
    removeWhenStopped();
    console.log(openBuildFolder(${JSON.stringify(world)}).path);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const stop = async (signal: NodeJS.Signals) => {
    const ended = once(child, 'exit');
    child.kill(signal);
    return (await ended)[1];
  };
  return { name: basename(String(line).trim()), stop };
}

test('what a killed build left goes with the next, what a running one uses stays', async () => {
  const [killed, alive] = [await running(), await running()];
  expect(await killed.stop('SIGKILL')).toBe('SIGKILL');
  expect(readdirSync(world).toSorted()).toEqual([killed.name, alive.name].toSorted());
  clearLeftovers(world);
  expect(readdirSync(world)).toEqual([alive.name]);
  await alive.stop('SIGKILL');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a build that is stopped by %s leaves nothing, and ends by it',
  async (signal) => {
    const { stop } = await running();
    expect(await stop(signal)).toBe(signal);
    expect(readdirSync(world)).toEqual([]);
  },
);

test('a folder of another machine is left alone for a day', () => {
  const other = join(world, '.poplar-00000000-1-00000000');
  mkdirSync(other);
  clearLeftovers(world);
  expect(existsSync(other)).toBe(true);
  const long = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(other, long, long);
  clearLeftovers(world);
  expect(existsSync(other)).toBe(false);
});

test('nothing else goes, whatever its name', () => {
  const names = [
    '.poplar',
    '.poplar-site',
    '.poplar-0-1-2',
    'a.poplar-00000000-1-00000000',
    '.poplar-00000000-1-00000000x',
  ];
  for (const name of names) mkdirSync(join(world, name));
  clearLeftovers(world);
  expect(readdirSync(world).toSorted()).toEqual(names.toSorted());
});

function killedBetweenRenames(place: string) {
  const build = openBuildFolder(join(world, 'builds'));
  writeFileSync(join(build.path, placeNote), place);
  mkdirSync(place);
  writeFileSync(join(place, 'index.html'), 'before');
  renameSync(place, join(build.path, siteBefore));
}

test('a site that a build had moved aside when it was killed is put back', () => {
  const place = join(world, 'out');
  killedBetweenRenames(place);
  clearLeftovers(join(world, 'builds'));
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('before');
  expect(readdirSync(join(world, 'builds'))).toEqual([]);
});

test('a site that was moved aside never replaces one that came after it', () => {
  const place = join(world, 'out');
  killedBetweenRenames(place);
  mkdirSync(place);
  writeFileSync(join(place, 'index.html'), 'after');
  clearLeftovers(join(world, 'builds'));
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('after');
});

test('a site that was moved aside and cannot be put back is kept', () => {
  const place = join(world, 'way', 'out');
  mkdirSync(join(world, 'way'));
  killedBetweenRenames(place);
  rmSync(join(world, 'way'), { recursive: true });
  clearLeftovers(join(world, 'builds'));
  expect(readdirSync(join(world, 'builds'))).toHaveLength(1);
});
