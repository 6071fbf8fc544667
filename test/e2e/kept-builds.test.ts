import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom, type Random } from '../../scripts/simulation/random.ts';
import { readTree } from '../../src/source/files.ts';
import { type Files, grown, randomEdit } from './random-edit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** More rounds than a test has time for: POPLAR_ROUNDS=200 npx vitest run --config test/vitest.config.ts kept-builds */
const rounds = Number(process.env['POPLAR_ROUNDS'] ?? 15);
const seed = process.env['POPLAR_SEED'] ?? 'kept builds';

let folder: string;
let content: string;
let cache: string;
let files: Files;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-kept-'));
  content = join(folder, 'content');
  cache = join(folder, 'cache');
  const fixture = readTree(join(root, 'test/fixtures/complete-small')).files;
  files = grown(new Map(fixture.map(({ path, text }) => [path, text])), 60, seed);
  git('init', '--quiet', '--initial-branch=main');
  write();
  commit('Begin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@hillside.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

let commits = 0;

/** Commits all that changed, a day after the commit before. */
function commit(message: string): void {
  const date = `2025-09-01T12:00:00Z`.replace('-01T', `-${String(1 + (commits++ % 30)).padStart(2, '0')}T`);
  git('add', '--all', 'content');
  git('commit', '--quiet', '--allow-empty', '--message', message, '--date', date);
}

/** Puts the report's files where the builds read them. */
function write(): void {
  const standing = existsSync(content) ? filesOf(content).map((file) => file.slice(content.length + 1)) : [];
  for (const path of standing.filter((one) => !files.has(one))) rmSync(join(content, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

/** What the last build said. */
let said = '';

/** How many pages the last build made rather than took. */
const made = () => Number(/^(\d+) pages and files made/m.exec(said)?.[1]);

/** Builds with the real command; `killAfter` milliseconds end it at once, wherever it is. */
function build(out: string, kept: string, killAfter?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['src/cli/index.ts', 'build', '--content', content, '--out', join(folder, out)],
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
    const file = join(content, 'report.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^title: .*/m, 'title: Withdrawn\nunknown: 1'));
    expect(await build('warm', cache)).toBe(1);
    writeFileSync(file, before);
  },
  'a build that is killed': async (random) => {
    const file = join(content, 'report.yaml');
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
    const child = spawn(process.execPath, ['test/e2e/kept-rounds.ts', String(rounds), seed], {
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
  120_000 + rounds * 40_000,
);

test(`after any edit and mishap a build gives what a build without a cache gives (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  expect(await build('warm', cache), said).toBe(0);
  for (const [mishap, befall] of Object.entries(mishaps)) {
    const edit = randomEdit(files, random);
    const what = `${edit.what}, ${mishap}`;
    files = edit.files;
    write();
    if (random.uniform() < 0.5) commit(edit.what);
    await befall(random);
    expect(await build('warm', cache), what).toBe(0);
    expect(await build('cold', join(folder, 'cold-cache')), what).toBe(0);
    expect(bytesOf(join(folder, 'warm')), what).toEqual(bytesOf(join(folder, 'cold')));
    forgetPages(join(folder, 'cold-cache'));
    rmSync(join(folder, 'cold'), { recursive: true });
  }
  expect(Object.keys(bytesOf(join(folder, 'warm'))).length).toBeGreaterThan(30);
}, 600_000);

test('a comment makes again the page that shows the source and the one that says when it last changed, and no other', async () => {
  const path = [...files.keys()].find((one) => one.endsWith('/plan.yaml')) ?? '';
  write();
  commit('Before the comment');
  expect(await build('warm', cache), said).toBe(0);
  files = new Map([...files, [path, `${files.get(path)}# Noted at the end.\n`]]);
  write();
  expect(await build('warm', cache), said).toBe(0);
  expect(made()).toBe(2);
}, 240_000);
