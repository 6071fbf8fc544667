import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextListName, pathsIn, siteListName, writeSiteList } from '../../../src/source/publishing/site-list.ts';
import { asideFolder, readyFolder, undoReplacement } from '../../../src/source/publishing/undo-replacement.ts';
import { standingSite } from '../../../src/source/publishing/standing-site.ts';

let place: string;
let ready: string;
let aside: string;
const before = { 'index.html': 'home', 'plans/index.html': 'plans', turned: 'a file', 'gone/index.html': 'gone' };
const after = {
  'index.html': 'home',
  'plans/index.html': 'other plans',
  'turned/index.html': 'a folder',
  'new.html': 'new',
};

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'poplar-undo-'));
  ready = join(place, '.poplar-0123abcd-1-0123abcd');
  aside = join(ready, asideFolder);
  write(join(ready, readyFolder), after);
  writeSiteList(join(ready, readyFolder), '/');
  write(place, before);
  writeSiteList(place, '/');
});
afterEach(() => rmSync(place, { recursive: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function move(from: string, to: string, path: string): void {
  mkdirSync(join(to, path, '..'), { recursive: true });
  renameSync(join(from, path), join(to, path));
}

/** What a replacement does, a step after the other; it may be killed after any. */
const steps: readonly (() => void)[] = [
  () => copyFileSync(join(ready, readyFolder, siteListName), join(place, nextListName)),
  () => move(place, aside, 'turned'),
  () => move(place, aside, 'gone/index.html'),
  () => move(join(ready, readyFolder), place, 'new.html'),
  () => move(place, aside, 'plans/index.html'),
  () => move(join(ready, readyFolder), place, 'plans/index.html'),
  () => move(join(ready, readyFolder), place, 'turned/index.html'),
  () => renameSync(join(place, nextListName), join(place, siteListName)),
];

function standing(): Record<string, string> {
  const paths = pathsIn(place).filter((path) => !path.startsWith('.poplar'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(place, path), 'utf8')]));
}

test.each(steps.map((_, done) => done))('a site that was killed after %i steps is as it was', (done) => {
  for (const step of steps.slice(0, done)) step();
  undoReplacement(ready, place);
  rmSync(ready, { recursive: true });
  expect(standing()).toEqual(Object.fromEntries(Object.entries(before).sort()));
  expect(standingSite(place).foreign).toEqual([]);
  expect(pathsIn(place)).not.toContain(nextListName);
});

test('a site that is all there stays', () => {
  for (const step of steps) step();
  undoReplacement(ready, place);
  rmSync(ready, { recursive: true });
  expect(standing()).toEqual(Object.fromEntries(Object.entries(after).sort()));
  expect(standingSite(place).foreign).toEqual([]);
});

test('what somebody else put there since is not taken away', () => {
  for (const step of steps.slice(0, 5)) step();
  writeFileSync(join(place, 'new.html'), 'mine');
  undoReplacement(ready, place);
  expect(standing()['new.html']).toBe('mine');
});

test('what another build is doing just now is not undone', () => {
  for (const step of steps.slice(0, 6)) step();
  const midway = standing();
  const killed = join(place, '.poplar-0123abcd-2-0123abcd');
  write(join(killed, readyFolder), { 'index.html': 'another home' });
  writeSiteList(join(killed, readyFolder), '/');
  undoReplacement(killed, place);
  expect(standing()).toEqual(midway);
});
