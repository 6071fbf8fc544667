import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom, type Random } from '../../scripts/simulation/random.ts';
import { ContentFolder } from './kept/content-folder.ts';
import type { Files } from './kept/edited-fields.ts';
import { grown, randomEdit } from './kept/random-edit.ts';
import { smallReport } from './kept/small-report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** More rounds than a test has time for: POPLAR_ROUNDS=2000 npx vitest run --config test/vitest.config.ts kept-builds */
const rounds = Number(process.env['POPLAR_ROUNDS'] ?? 20);
const seed = process.env['POPLAR_SEED'] ?? 'kept builds';

let folder: string;
let content: ContentFolder;
let cache: string;
let files: Files;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-kept-'));
  content = new ContentFolder(folder);
  cache = join(folder, 'cache');
  files = grown(smallReport(), 60, seed);
  content.write(files);
  content.commit('Begin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the last build said. */
let said = '';

/** Builds with the real command; `killAfter` milliseconds end it at once, wherever it is. */
function build(out: string, kept: string, killAfter?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['src/cli/index.ts', 'build', '--content', content.path, '--out', join(folder, out)],
    {
      cwd: root,
      // With an address of its own the site has images for its links, and a map.
      env: { ...process.env, POPLAR_CACHE: kept, POPLAR_SITE: 'https://cx.example', NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    }),
  );
}

function filesOf(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every file of a folder with the hash of its bytes. */
function bytesOf(place: string): Record<string, string> {
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return Object.fromEntries(filesOf(place).map((file) => [file.slice(place.length), hash(file)]));
}

/** Forgets the pages of a cache; drawings are known by all that they are drawn from. */
function forgetPages(kept: string): void {
  for (const name of readdirSync(kept)) rmSync(join(kept, name, 'pages'), { recursive: true, force: true });
}

/** What may go wrong in a build before the one that counts. */
const mishaps: Readonly<Record<string, (random: Random) => Promise<void>>> = {
  'a build that fails': async () => {
    const file = join(content.path, 'report.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^title: .*/m, 'title: Withdrawn\nunknown: 1'));
    expect(await build('warm', cache)).toBe(1);
    writeFileSync(file, before);
  },
  'a build that is killed': async (random) => {
    const file = join(content.path, 'report.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^title: .*/m, 'title: Withdrawn'));
    await build('warm', cache, 1000 + random.uniform() * 6000);
    writeFileSync(file, before);
  },
  'damage to what is kept': async (random) => {
    for (const file of filesOf(cache).filter(() => random.uniform() < 0.3)) {
      const bytes = readFileSync(file);
      const at = Math.floor(random.uniform() * bytes.length);
      writeFileSync(file, random.uniform() < 0.5 ? bytes.subarray(0, at) : bytes.with(at, (bytes[at] ?? 0) ^ 4));
    }
  },
};

test(
  `no page that is taken from the build before is another than one made anew (seed ${seed})`,
  async () => {
    const child = spawn(process.execPath, ['test/e2e/kept/rounds.ts', String(rounds), seed], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let told = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (process.env['POPLAR_ROUNDS'] !== undefined) process.stdout.write(chunk);
      });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code, told).toBe(0);
    // Most of the report is taken each time, or this would prove nothing.
    const taken = [...told.matchAll(/(\d+) made, (\d+) taken$/gm)].map(
      ([, made, of]) => Number(of) / (Number(made) + Number(of)),
    );
    expect(taken.filter((share) => share > 0.5).length).toBeGreaterThan(rounds / 2);
  },
  120_000 + rounds * 10_000,
);

test(`after any edit and mishap a build gives what a build without a cache gives (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  expect(await build('warm', cache), said).toBe(0);
  for (const [mishap, befall] of Object.entries(mishaps)) {
    const edit = randomEdit(files, random);
    const what = `${edit.what}, ${mishap}`;
    files = edit.files;
    content.write(files);
    if (random.uniform() < 0.5) content.commit(edit.what);
    await befall(random);
    expect(await build('warm', cache), what).toBe(0);
    expect(await build('cold', join(folder, 'cold-cache')), what).toBe(0);
    expect(bytesOf(join(folder, 'warm')), what).toEqual(bytesOf(join(folder, 'cold')));
    forgetPages(join(folder, 'cold-cache'));
    rmSync(join(folder, 'cold'), { recursive: true });
  }
  expect(Object.keys(bytesOf(join(folder, 'warm'))).length).toBeGreaterThan(30);
}, 600_000);

test('a site that would come out the same is left as it stands, and what is gone of it comes back', async () => {
  const home = join(folder, 'warm/index.html');
  const whole = bytesOf(join(folder, 'warm'));
  const stands = () => [statSync(join(folder, 'warm')).ino, statSync(home).mtimeMs];
  const before = stands();
  expect(await build('warm', cache), said).toBe(0);
  expect(said).toContain(`0 pages and files made, ${Object.keys(whole).length - 1} taken`);
  expect(stands()).toEqual(before);
  rmSync(home);
  expect(await build('warm', cache), said).toBe(0);
  expect(bytesOf(join(folder, 'warm'))).toEqual(whole);
}, 240_000);
