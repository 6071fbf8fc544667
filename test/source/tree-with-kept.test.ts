import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { openCache } from '../../src/source/cache.ts';
import { readTree, type Tree, treeOf } from '../../src/source/files.ts';
import { folderRead, readAhead } from '../../src/source/read-ahead.ts';
import { readContentFolder, treeWithKept } from '../../src/source/tree-with-kept.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

const { POPLAR_CACHE } = process.env;
let folder: FixtureTree;
let cache = '';
beforeEach(() => {
  folder = layOut('complete-small');
  cache = mkdtempSync(join(tmpdir(), 'poplar-reading-'));
  process.env['POPLAR_CACHE'] = cache;
});
afterEach(() => {
  folder.remove();
  chmodSync(cache, 0o700);
  rmSync(cache, { recursive: true });
  if (POPLAR_CACHE === undefined) delete process.env['POPLAR_CACHE'];
  else process.env['POPLAR_CACHE'] = POPLAR_CACHE;
});

const write = (path: string, text: string) => writeFileSync(join(folder.root, path), text);
const read = (path: string) => readFileSync(join(folder.root, path), 'utf8');
const many = 500;
const manyPeople = () => {
  for (let i = 0; i < many; i++)
    write(`people/colleague-${i}.yaml`, `name: Colleague ${i}\nrole: Agent\ndepartment: care\n`);
};

/** Everything that reading finds, with the place of something in each kind of file. */
function said(tree: Tree) {
  const { report, problems } = checkContent(tree, { today: '2025-10-31' });
  return {
    problems,
    places: report?.plans.all.map((plan) => [plan.at('title'), plan.story?.at('headline')]),
    uses: report?.plans.all.map(({ story, updates }) => [story, ...updates].map((prose) => prose?.uses)),
    voices: report?.voices.all.map((voice) => [voice.words, voice.at('words')]),
    figures: report?.metrics.all.map(({ series }) => series),
    people: report?.people.all.map(({ name }) => name),
  };
}

/** What a command says of the folder, and how many of its files and tables it had to understand. */
function command(read = readContentFolder(folder.root)) {
  const { tree, save } = treeWithKept(read);
  const { kept, name, files, problems, paths } = tree;
  let made = 0;
  const counted = kept && {
    take: kept.take,
    keep: (...given: Parameters<typeof kept.keep>) => {
      made++;
      kept.keep(...given);
    },
  };
  const found = said(treeOf({ name, files, problems, paths, ...(counted && { kept: counted }) }));
  save();
  return { made, said: found };
}

const anew = () => said(readTree(folder.root));
const entries = () =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('what one command understood of a large report', () => {
  beforeEach(manyPeople);

  test('is what the next one says, and only what was saved since is understood anew', () => {
    const first = command();
    expect(first.made).toBeGreaterThan(many);
    expect(first.said).toEqual(anew());
    expect(command()).toEqual({ made: 0, said: first.said });
    write('people/colleague-7.yaml', read('people/colleague-7.yaml').replace('Colleague 7', 'Grace Okafor'));
    const changed = command();
    expect(changed.made).toBe(1);
    expect(changed.said).toEqual(anew());
    expect(changed.said.people).toContain('Grace Okafor');
  });

  test('is found as well where a thread read the folder ahead', async () => {
    for (let i = 0; i < 100; i++) mkdirSync(join(folder.root, `plans/to-come-${i}`));
    const ahead = async () => {
      readAhead(folder.root, { looks: false });
      return command(await folderRead(folder.root));
    };
    const first = await ahead();
    expect(first.made).toBeGreaterThan(many);
    expect(first.said).toEqual(anew());
    expect(await ahead()).toEqual({ made: 0, said: first.said });
  });

  test.each([
    ['a table', 'data/late-fee-complaints.csv', (text: string) => text.replace(/\d(?=\n$)/, '9')],
    ['what a metric says of its table', 'metrics/late-fee-complaints.yaml', (text: string) => `${text}# Checked.\n`],
    ['the year that periods begin with', 'report.yaml', (text: string) => `${text}fiscalYearStart: 4\n`],
    ['a mistake', 'plans/late-fee-grace/plan.yaml', (text: string) => `${text}sponsr: ben-osei\n`],
    ['a text that is no YAML', 'report.yaml', (text: string) => `${text}title: [\n`],
  ])('is not taken for %s that was saved since', (_, path, change) => {
    command();
    write(path, change(read(path)));
    expect(command().said).toEqual(anew());
  });

  test('is written again only when much of it had to be made', () => {
    command();
    const [entry = ''] = entries();
    const first = readFileSync(entry);
    write('people/colleague-7.yaml', 'name: Grace Okafor\nrole: Agent\ndepartment: care\n');
    command();
    expect(readFileSync(entry).equals(first)).toBe(true);
    for (let i = 0; i < many; i++) rmSync(join(folder.root, `people/colleague-${i}.yaml`));
    for (let i = 0; i < many; i++)
      write(`people/newcomer-${i}.yaml`, `name: Newcomer ${i}\nrole: Agent\ndepartment: care\n`);
    command();
    expect(readFileSync(entry).equals(first)).toBe(false);
    expect(command().made).toBe(0);
  });

  test.each([
    ['cut short', (entry: string) => writeFileSync(entry, readFileSync(entry).subarray(0, 5_000))],
    ['empty', (entry: string) => writeFileSync(entry, '')],
    [
      'damaged',
      (entry: string) => {
        const bytes = readFileSync(entry);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(entry, bytes);
      },
    ],
    ['another thing than was kept', (entry: string) => keepInstead(entry, '"a text"')],
    [
      'a folder',
      (entry: string) => {
        rmSync(entry);
        mkdirSync(entry);
      },
    ],
  ])('is made anew where it is %s', (_, spoil) => {
    const first = command();
    spoil(entries()[0] ?? '');
    expect(command()).toEqual(first);
  });

  test('need not be kept anywhere', () => {
    process.env['POPLAR_CACHE'] = join(folder.root, 'report.yaml');
    const first = command();
    expect(first.said).toEqual(anew());
    expect(command()).toEqual(first);
  });
});

/** Puts another text in an entry's place, as sound as what stood there. */
function keepInstead(entry: string, text: string): void {
  const group = dirname(entry);
  const key = relative(dirname(group), entry).replaceAll(sep, '');
  openCache(dirname(group)).set(key, text);
}

test('a small report keeps nothing', () => {
  expect(command().said).toEqual(anew());
  expect(entries()).toEqual([]);
});
