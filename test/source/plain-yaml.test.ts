import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedTexts } from '../../scripts/fuzz/texts.ts';
import { readTree } from '../../src/source/files.ts';
import { plainLocator } from '../../src/source/plain-places.ts';
import { plainYaml } from '../../src/source/plain-yaml.ts';
import type { Range } from '../../src/source/problem.ts';
import { decodeText } from '../../src/source/text.ts';
import { parseThoroughly, parseYaml, type YamlText } from '../../src/source/yaml.ts';
import type { Locator, Path } from '../../src/source/yaml-locator.ts';
import { yamlTexts } from './yaml-texts.ts';

const facts = readTree('content').files.filter(({ path }) => path.endsWith('.yaml'));
const samples = facts.map(({ text }) => text);

const text = `title: Hold the fee
owner:
goals:
  - metric: "late fees"
    by: 2026-06-30
  - { metric: calls, value: 3 } # a comment
last: 1
`;
const fail = () => expect.unreachable();
const nobody: Locator = { value: fail, key: fail, parent: fail, source: fail, room: fail };

describe('the quick reader', () => {
  test('reads what the thorough one reads, or leaves it', () => {
    const texts = fc.oneof(
      yamlTexts,
      yamlTexts.chain((text) => damagedTexts('facts', [text])),
      damagedTexts('facts', samples),
    );
    let read = 0;
    fc.assert(
      fc.property(texts, (given) => {
        const { text } = decodeText(Buffer.from(given), 'a.yaml');
        fc.pre(text !== undefined);
        const value = plainYaml(text ?? '');
        if (value === undefined) return;
        read++;
        const thorough = parseThoroughly(text ?? '', 'a.yaml');
        expect(thorough.problems).toEqual([]);
        expect(value).toStrictEqual(thorough.value);
        expect(placesIn(parseYaml(text ?? '', 'a.yaml'))).toEqual(placesIn(thorough));
      }),
      { numRuns: 1500, seed: 14 },
    );
    expect(read).toBeGreaterThan(150);
  }, 30_000);

  test('gives the places that the thorough one gives', () => {
    for (const { text, file } of facts.filter((_, i) => i % 10 === 0))
      expect(placesIn(parseYaml(text, file))).toEqual(placesIn(parseThoroughly(text, file)));
  });

  test.each([
    ['a word', ['title'], '1:8-20', '1:1-6'],
    ['quoted words', ['goals', 0, 'metric'], '4:13-24', '4:5-11'],
    ['keys below a dash', ['goals', 0], '4:5 to 6:1', '4:5 to 6:1'],
    ['braces', ['goals', 1], '6:5-32', '6:5-32'],
    ['a key in braces', ['goals', 1, 'value'], '6:29-30', '6:22-27'],
    ['a blank', ['owner'], '2:1-6', '2:1-6'],
    ['what is not there', ['title', 'nobody'], '1:8-20', '1:1-6'],
  ])('finds %s without the thorough one', (_, path, atValue, atKey) => {
    const locate = plainLocator(text, nobody);
    expect([show(locate.value(path)), show(locate.key(path))]).toEqual([atValue, atKey]);
  });

  test('reads every facts file of the sample report', () => {
    expect(facts.filter(({ text }) => plainYaml(text) === undefined).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    [
      'days, times and words as text',
      'a: [2025-01-01, 12:30, yes, off, 1_000, 10%]',
      ['2025-01-01', '12:30', 'yes', 'off', '1_000', '10%'],
    ],
    ['numbers in digits', 'a: [0, -1.5, +.5, 1., 1e3, -0]', [0, -1.5, 0.5, 1, 1000, -0]],
    ['words of the core schema', 'a: [~, Null, True, FALSE]', [null, null, true, false]],
    ['quoted text', `a: ["1", 'it''s', "\\u00e9\\n"]`, ['1', "it's", 'é\n']],
  ])('reads %s', (_, text, expected) => {
    expect(plainYaml(`${text}\n`)).toEqual({ a: expected });
  });

  test.each([
    ['a key twice', 'a: 1\na: 2\n'],
    ['a merge key', 'a: 1\n<<: { b: 2 }\n'],
    ['a merge key in quotes', '"<<": { b: 2 }\n'],
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: &x [1]\nb: *x\n'],
    [
      'aliases that blow up',
      `a0: &a0 [x]\n${Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
    ],
    ['a tag', 'a: !!str 1\n'],
    ['a tag of nobody', 'a: !ruby/object:Gem {}\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a directive of nobody', '%FOO\n---\na: 1\n'],
    ['a first document mark', '---\na: 1\n'],
    ['a last document mark', 'a: 1\n...\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a prototype', '__proto__: { a: 1 }\n'],
    ['a tab', 'a:\n\tb: 1\n'],
    ['a byte order mark', '\uFEFFa: 1\n'],
    ['a number in another base', 'a: 0x10\n'],
    ['an octal number', 'a: 0o17\n'],
    ['a number with noughts in front', 'a: 007\n'],
    ['infinity', 'a: .inf\n'],
    ['a number beyond all', 'a: 1e999\n'],
    ['a number that loses digits', 'a: 12345678901234567890\n'],
    ['a number with a comma in braces', 'a: { b: 180,000 }\n'],
    ['a number with a comma and a unit in braces', 'a: { b: 1,5 h }\n'],
    ['a key that is no word', '1: a\n'],
    ['a key that is a list', '[a]: b\n'],
    ['a key behind a list on its line', 'a:\n- "b" c: 1\n'],
    ['a key behind brackets on its line', 'a:\n- [b] c: 1\n'],
    ['a word alone', 'words\n'],
    ['nothing', ''],
    ['a comment alone', '# words\n'],
    ['an open bracket', 'a: [1\n'],
    ['deep nesting', `a: ${'['.repeat(101)}${']'.repeat(101)}\n`],
    ['a text that is too long', `a: ${'x'.repeat(150_000)}\n`],
    ['a colon in a text', 'a: b: c\n'],
  ])('leaves %s to the thorough one', (_, text) => {
    expect(plainYaml(text)).toBeUndefined();
  });
});

const show = ({ start, end }: Range) =>
  start.line === end.line
    ? `${start.line}:${start.column}-${end.column}`
    : `${start.line}:${start.column} to ${end.line}:${end.column}`;

/** Where every value of a text stands, and one that it does not hold. */
function placesIn({ value, locate }: YamlText) {
  return pathsIn(value).map((path) => [
    locate.value(path),
    locate.key(path),
    locate.parent(path),
    locate.source(path),
    locate.room(path)?.range,
  ]);
}

function pathsIn(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const below = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...above, key]));
  return [above, [...above, 'nobody'], ...below];
}
