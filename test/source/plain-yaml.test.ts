import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/source/front-matter.ts';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { parseWholeYaml, parseYaml } from '../../src/source/yaml.ts';

const plain = `title: "Hold the fee: 5 days"
owner:
# a comment
goals:
  - metric: late-fees
    by: 2026-06-30

    value: 0.25
  - calls
range: { low: -1, high: 12.5 }
who: [ada, ben]
why: >-
  It is met early,
  # and twice
stage: 'get help'
open: true
`;

const value = {
  title: 'Hold the fee: 5 days',
  owner: null,
  goals: [{ metric: 'late-fees', by: '2026-06-30', value: 0.25 }, 'calls'],
  range: { low: -1, high: 12.5 },
  who: ['ada', 'ben'],
  why: 'It is met early, # and twice',
  stage: 'get help',
  open: true,
};

describe('plain YAML', () => {
  test('is read without the whole parser', () => {
    expect(readPlainYaml(plain)).toEqual(value);
    expect(parseWholeYaml(plain, 'a.yaml').value).toEqual(value);
  });

  test('has the places that the whole parser finds', () => {
    const places = ({ locate }: ReturnType<typeof parseYaml>) =>
      [['goals', 0, 'value'], ['range', 'low'], ['why'], ['nobody']].map((path) => [
        locate.value(path),
        locate.key(path),
        locate.parent(path),
      ]);
    expect(places(parseYaml(plain, 'a.yaml'))).toEqual(places(parseWholeYaml(plain, 'a.yaml')));
  });

  test.each([
    ['an empty text', ''],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key that is no word', 'true: 1\n'],
    ['a tab', 'a:\tb\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !!str c\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a colon behind a figure', 'a: 1: b\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['a comment behind a figure', 'a: 5 # c\n'],
    ['a text over two lines', 'a: b\n  c\n'],
    ['a text folded in two paragraphs', 'a: >-\n  b\n\n  c\n'],
    ['a folded text that ends in a comment of its own', 'a: >-\n  b\n\n  # c\n'],
    ['an octal figure', 'a: 0o17\n'],
    ['a figure with a zero before it', 'a: 017\n'],
    ['an entry out of line', 'a:\n    b: 1\n  c: 2\n'],
    ['a list in a list', '- - a\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a list beside its key', 'a:\n- b\n'],
    ['deep nesting', Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('leaves %s to the whole parser', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

/** What the fast reader gives must be what the whole parser gives, and that without a problem. */
function expectAgreement(text: string): void {
  const fast = readPlainYaml(text);
  if (fast === undefined) return;
  const { value: whole, problems } = parseWholeYaml(text, 'a.yaml');
  expect({ text, value: fast, problems: [] }).toStrictEqual({ text, value: whole, problems });
}

describe('the fast reader and the whole parser agree', () => {
  test.each(['content', 'test/fixtures'])('on every file of %s', (folder) => {
    let plainFiles = 0;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(yaml|mdx)$/.test(entry.name),
    );
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      const facts = name.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
      expectAgreement(facts);
      if (readPlainYaml(facts) !== undefined) plainFiles++;
      if (name.endsWith('.mdx')) expect(parseFrontMatter(text, name).body).toBeTypeOf('string');
    }
    expect(plainFiles / files.length).toBeGreaterThan(0.5);
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      'b1',
      'true',
      'null',
      'Yes',
      '~',
      '0',
      '-1',
      '1.50',
      '017',
      '1e3',
      '.5',
      '2026-01-02',
      '12:30',
      'x: y',
      'x:',
    ],
    ...[
      'two words',
      '5 days',
      '1: b',
      '5 # c',
      'a #b',
      'a# b',
      '# c',
      '"q"',
      '"q',
      "'s'",
      "it's",
      '"a" b',
      '>-',
      '|',
      '>',
      '-',
    ],
    ...[
      '- c',
      '[a, b]',
      '[a]',
      '[]',
      '[a,b]',
      '{ a: 1 }',
      '{a: 1}',
      '{ a: x, b: [c] }',
      '{}',
      '&x',
      '*x',
      '!t',
      '%d',
      '@',
      '',
    ],
    ...[
      'é',
      'ends ',
      ' starts',
      'a:b',
      'a,b',
      'a]',
      '---',
      '...',
      'Ünder way',
      '\u2028x',
      'a\u00a0',
      '<<',
      '? a',
      'NaN',
      '.inf',
    ],
  );
  const line = fc
    .tuple(
      fc.constantFrom(0, 0, 2, 2, 4, 1, 6),
      fc.constantFrom('', '- ', 'a: ', 'b: ', 'c:', '- a: ', '- b:', '# '),
      piece,
    )
    .map(([indent, start, end]) => `${' '.repeat(indent)}${start}${end}`);

  test('on texts made of whatever may stand in one', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => expectAgreement(lines.join('\n'))),
      { numRuns: 20_000, seed: 7 },
    );
  });
});
