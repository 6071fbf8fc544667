import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom, type Random } from '../../scripts/simulation/random.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** More rounds than a test has time for: POPLAR_ROUNDS=50 npx vitest run --config test/vitest.config.ts kept-builds */
const rounds = Number(process.env['POPLAR_ROUNDS'] ?? 3);
const seed = process.env['POPLAR_SEED'] ?? 'kept builds';

let folder: string;
let content: string;
let cache: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-kept-'));
  content = join(folder, 'content');
  cache = join(folder, 'cache');
  cpSync(join(root, 'test/fixtures/complete-small'), content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds with the real command; `killAfter` milliseconds end it at once, wherever it is. */
function build(out: string, kept: string, killAfter?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['src/cli/index.ts', 'build', '--content', content, '--out', join(folder, out)],
    {
      cwd: root,
      env: { ...process.env, POPLAR_CACHE: kept, NODE_ENV: 'production' },
      stdio: 'ignore',
    },
  );
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

type Edit = (pick: <Item>(items: readonly Item[]) => Item) => void;

function editLine(ending: string, pattern: RegExp, change: (line: string) => string): Edit {
  return (pick) => {
    const file = pick(
      filesOf(content).filter(
        (name) =>
          name.endsWith(ending) &&
          readFileSync(name, 'utf8')
            .split('\n')
            .some((line) => pattern.test(line)),
      ),
    );
    const lines = readFileSync(file, 'utf8').split('\n');
    const index = pick(lines.flatMap((line, i) => (pattern.test(line) ? [i] : [])));
    writeFileSync(file, lines.with(index, change(lines[index] ?? '')).join('\n'));
  };
}

/** What an owner may do between two builds; each leaves a report that builds. */
const edits: Readonly<Record<string, Edit>> = {
  'words of a fact': editLine('.yaml', /^(title|name|whatHappens|authority|purpose): [A-Z]/, (line) => `${line} again`),
  'a figure': editLine('.csv', /^\d{4}-\d\d-\d\d,\d+,\d+/, (line) =>
    line.replace(/,(\d+),/, (_, n) => `,${Number(n) + 1},`),
  ),
  'a sentence of prose': editLine('.mdx', /^[A-Z][^:]*\.$/, (line) => `${line} And more.`),
  'a comment': editLine('.yaml', /^title: /, (line) => `${line} # noted`),
  'a warning': (pick) => writeFileSync(join(content, 'people', `${pick(['a', 'b', 'c'])}.txt`), 'not read'),
};

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
  `after any edit and mishap a build gives what a build without a cache gives (seed ${seed})`,
  async () => {
    const random = randomFrom(seed);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.uniform() * items.length)] as Item;
    expect(await build('warm', cache)).toBe(0);
    for (let round = 0; round < rounds; round++) {
      const names = [pick(Object.keys(edits)), Object.keys(mishaps)[round % 3] ?? ''];
      edits[names[0] ?? '']?.(pick);
      await mishaps[names[1] ?? '']?.(random);
      expect(await build('warm', cache), names.join(', ')).toBe(0);
      expect(await build('cold', join(folder, `cache-${round}`)), names.join(', ')).toBe(0);
      expect(bytesOf(join(folder, 'warm')), names.join(', ')).toEqual(bytesOf(join(folder, 'cold')));
      rmSync(join(folder, 'cold'), { recursive: true });
      rmSync(join(folder, `cache-${round}`), { recursive: true });
    }
    expect(Object.keys(bytesOf(join(folder, 'warm'))).length).toBeGreaterThan(30);
  },
  60_000 + rounds * 60_000,
);
