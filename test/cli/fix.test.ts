import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { today } from '../../src/source/environment.ts';
import { fixContent } from '../../src/cli/fix.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

const all = () => true;
const asked = { today, select: all };
let tree: FixtureTree;
let said: string;
beforeEach(() => {
  tree = layOut('complete-small');
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  tree.remove();
});

const path = 'plans/late-fee-grace/plan.yaml';
const read = (file = path) => readFileSync(join(tree.root, file), 'utf8');
const write = (text: string | Buffer, file = path) => writeFileSync(join(tree.root, file), text);

/** Slips that can only be meant in one way. */
const slips: readonly (readonly [right: string, wrong: string])[] = [
  ['painPoint: late-fee', 'painPiont: late-fee'],
  ['painPoint: late-fee', 'painPoint: late_fee'],
  ['by: ben-osei', 'by: Ben Osei'],
  ['status: under-way', 'status: "Under way"'],
  ['starts: 2025-05-06', 'starts: 6 May 2025'],
  ['by: 2026-06-30', "by: '30.6.2026'"],
  ['budget: 40000', 'budget: "£40,000"'],
  ['value: 1.5', 'value: 1,5'],
  ['metric: fees-in-flight', 'metric: fees-in-fligth'],
];

describe('check --fix', () => {
  test.each(slips)('writes "%s" for "%s" and nothing else', (right, wrong) => {
    const sound = read();
    write(sound.replace(right, wrong));
    expect(read()).not.toBe(sound);
    const { problems } = fixContent(tree.root, asked, all);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read()).toBe(sound);
    expect(tree.withoutRoot(said)).toMatch(/^plans\/late-fee-grace\/plan\.yaml:\d+:\d+: mended [a-z-]+: /);
  });

  test('keeps comments, blank lines, order, quoting and line ends byte for byte', () => {
    const sound = read().trimEnd().split('\n');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', '', '', '# why: "that"', '   # ünd', ' '), {
          minLength: sound.length,
          maxLength: sound.length,
        }),
        fc.subarray([...slips], { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
        (noise, chosen, lineEnd, mark, hasEnd) => {
          const text = (lines: readonly string[]) =>
            mark +
            lines.flatMap((line, i) => (noise[i] ? [noise[i], line] : [line])).join(lineEnd) +
            (hasEnd ? lineEnd : '');
          const broken = sound.map((line) =>
            chosen.reduce((now, [right, wrong]) => (now === line ? now.replace(right, wrong) : now), line),
          );
          write(text(broken));
          fixContent(tree.root, asked, all);
          expect(read()).toBe(text(sound));
        },
      ),
      { numRuns: 15 },
    );
  });

  test.each([
    ['changedOn: 2025-07-01', 'changedOn: "07/01/2025"'],
    ['budget: 40000', 'budget: "40,000"'],
    ['budget: 40000', 'budget: 10%'],
    ['owner: ada-quist', 'owner: ada-quits'],
    ['status: under-way', 'status: begun'],
    ['metric: fees-in-flight', 'metric: fees'],
  ])('leaves a judgement to its owner: %s was %s', (right, wrong) => {
    write(read().replace(right, wrong));
    const before = read();
    const { problems } = fixContent(tree.root, asked, all);
    expect([read(), said, problems.some(({ severity }) => severity === 'error')]).toEqual([before, '', true]);
  });

  test('mends what comes to light by mending: UTF-16 from Excel, then the table in it', () => {
    const sound = read('data/fees-in-flight.csv');
    const foreign = `sep=\t\n${sound.replaceAll(',', '\t')}`.replaceAll('\n', '\r\n');
    write(Buffer.from(`\uFEFF${foreign}`, 'utf16le'), 'data/fees-in-flight.csv');
    expect(fixContent(tree.root, asked, all).problems).toEqual([]);
    expect(read('data/fees-in-flight.csv')).toBe(sound.replaceAll('\n', '\r\n'));
  });

  test('touches only what was asked for, and leaves no draft behind', () => {
    write(read().replace('value: 1.5', 'value: 1,5').replace('status: under-way', 'status: underway'));
    const before = read();
    fixContent(tree.root, asked, ({ file }) => file.includes('/data/'));
    expect(read()).toBe(before);
    fixContent(tree.root, asked, all);
    expect(readdirSync(join(tree.root, 'plans/late-fee-grace')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each([
    ['an empty file', 'people/ada-quist.yaml', '', '# For example: Maria Okafor\n# name:\n'],
    ['a file of comments', path, '# later', '\n# Write the id of a pain point.\n# painPoint:\n'],
    ['an empty list', 'voices/2025-q1.yaml', '', '\n# - id:\n'],
    ['no facts above a story', 'plans/late-fee-grace/story.mdx', '---\n---\nText.\n', '\n# headline:\n'],
  ])('sketches once in %s the keys that belong there, as comments', (_, file, text, expected) => {
    write(text, file);
    const { problems } = fixContent(tree.root, asked, all);
    expect(read(file)).toContain(expected);
    expect(
      read(file)
        .split('\n')
        .filter((line) => line !== '' && !/^(#|---|Text\.)/.test(line)),
    ).toEqual([]);
    expect(problems.map((problem) => tree.withoutRoot(problem.file))).toContain(file);
    expect(said).toContain(': sketched what belongs here for schema-is-met: ');
    const once = read(file);
    fixContent(tree.root, asked, all);
    expect(read(file)).toBe(once);
  });

  test('sketches a missing key where it belongs, and changes nothing else', () => {
    const sound = read();
    const step = '    due: 2025-06-30\n';
    write(sound.replace(`    who: ada-quist\n${step}`, step));
    fixContent(tree.root, asked, all);
    const sketch = '    # The person who does it.\n    # Write the id of a person.\n    # who:\n';
    const after = '    done: 2025-06-27\n';
    expect(read()).toBe(sound.replace(`    who: ada-quist\n${step}${after}`, `${step}${after}${sketch}`));
  });
});
