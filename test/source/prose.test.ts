import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/source/prose.ts';

const components = new Map([
  ['Voice', { attributes: ['id'], holdsText: false }],
  ['Aside', { attributes: [], holdsText: true }],
]);
const read = (body: string, line = 1) => parseProse(body, line, 'a.mdx', components);
const places = (body: string, line = 1) =>
  read(body, line).problems.map(({ range: { start, end } }) => `${start.line}:${start.column}-${end.column}`);

describe('prose', () => {
  test.each([
    ['', 0],
    ['One two three.', 3],
    ['**Bold** and [a link](https://a.example/b) and `code`.', 6],
    ["The bank's follow-up costs £7.50.", 6],
    ['<Aside>\n  Said apart.\n</Aside>\n\nAnd <Voice id="v" /> more.', 4],
    ['Gebühren über 10 € — später.', 4],
  ])('%j has the words a reader reads', (body, words) => {
    expect(read(body).words).toBe(words);
  });

  test('tells which components it uses, with their attributes and places', () => {
    const { uses, problems } = read('Said: 😀 <Voice id="v-1" />\n\n<Aside>\n<Voice id="v-2" />\n</Aside>\n', 7);
    expect(problems).toEqual([]);
    expect(uses.map(({ component, attributes, range: { start } }) => [component, [...attributes], start])).toEqual([
      ['Voice', [['id', 'v-1']], { line: 7, column: 10 }],
      ['Aside', [], { line: 9, column: 1 }],
      ['Voice', [['id', 'v-2']], { line: 10, column: 1 }],
    ]);
  });

  test.each([
    ['[a](https://a.example)', []],
    ['[a](http://a.example)', []],
    ['[a](mailto:ada@a.example)', []],
    ['[a](tel:+441132000000)', []],
    ['[a](/plans/late-fee-grace/)', []],
    ['[a](#steps)', []],
    ['[a](../other/)', []],
    ['[a](javascript:x)', ['1:1-18']],
    ['[a]( java&Tab;script:x)', ['1:1-24']],
    ['[a](&#x6A;avascript:x)', ['1:1-23']],
    ['[a](data:text/html,x)', ['1:1-22']],
    ['[a](file:///etc/passwd)', ['1:1-24']],
    ['[a](blob:x)', ['1:1-12']],
    ['[a](//a.example)', ['1:1-17']],
    ['[a](\\\\\\\\a.example)', ['1:1-19']],
  ])('%s has problems at %j', (body, expected) => {
    expect(places(body)).toEqual(expected);
  });

  test('tells every mistake, each at its own place', () => {
    expect(places('A {x} b.\n\n<Voice />\n\n<div>{y}</div>\n\n# Title\n', 10)).toEqual([
      '10:3-6',
      '12:1-10',
      '14:1-15',
      '16:1-8',
    ]);
  });

  test.each([
    ['A brace { that is never closed.', ['1:9-10']],
    ['{a} and {b}', ['1:1-4', '1:9-12']],
    ['{`}`} and {{b}}', ['1:1-4', '1:11-16']],
    ['{\n  a\n}', ['1:1-3:2']],
    ['**{a}** and [{b}](https://a.example)', ['1:3-6', '1:14-17']],
    ['{*a* and *b*}', ['1:1-14']],
    ['\\\\{a}', ['1:3-6']],
    ['- {a}\n- > {b}', ['1:3-6', '2:5-8']],
    ['| {a} |\n| - |\n| {b} |', ['1:3-6', '3:3-6']],
  ])('finds the braces of %j at %j', (body, expected) => {
    const found = read(body).problems.map(({ range: { start, end } }) =>
      start.line === end.line
        ? `${start.line}:${start.column}-${end.column}`
        : `${start.line}:${start.column}-${end.line}:${end.column}`,
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ['import a from "b"', ['1:1-2']],
    ['export const a = 1', ['1:1-2']],
    ['Text.\n\nimport duties rose.', ['3:1-2']],
    ['import{a} from "b"', ['1:1-2', '1:7-10']],
    ['<Aside>\nexport default 1\n</Aside>', ['2:1-2']],
    ['Text about the\nimport of goods', []],
    ['Important words', []],
    ['exports rose', []],
    ['> import duties', []],
  ])('%j has lines of code at %j', (body, expected) => {
    expect(places(body)).toEqual(expected);
  });

  test.each([
    ['a &#x1b;[31m b', ['1:1-15']],
    ['é &#xFFFE;', ['1:1-11']],
    ['One.\n\nTwo \u202Ethree\u202C.', ['3:5-6']],
    ['`\u0085`', ['1:2-3']],
    ['a \uFDD0x}', ['1:3-4']],
    ['[a](https://a.example/&#x7f;)', ['1:1-30']],
    ['[a](https://a.example "&#x80;")', ['1:1-32']],
    ['Fine &amp; well, 👩‍👩‍👧, שלום', []],
  ])('%j has forbidden characters at %j', (body, expected) => {
    expect(places(body)).toEqual(expected);
  });

  test('begins with what stands there, be it a line of dashes', () => {
    const body = '---\nsecret: words {x}\n---\n\nMore.';
    expect(places(body)).toEqual(['2:15-18']);
    expect(read(body.replace(' {x}', '')).words).toBe(3);
  });

  test.each([
    ['quotes', (levels: number) => `${'> '.repeat(levels)}x`],
    ['lists in one line', (levels: number) => `${'- '.repeat(levels)}x`],
    ['components', (levels: number) => '<Aside>\n'.repeat(levels) + '</Aside>\n'.repeat(levels)],
    ['lists', (levels: number) => Array.from({ length: levels }, (_, i) => `${'  '.repeat(i)}- x\n`).join('')],
    ['emphasis', (levels: number) => '*a **b '.repeat(levels) + 'c** d* '.repeat(levels)],
  ])('may nest %s thirty levels deep, and not a hundred and one', (_, nested) => {
    expect(read(nested(30)).problems).toEqual([]);
    expect(read(nested(101)).problems.map(({ message }) => message)).toEqual(['This is nested too deeply to be read.']);
  });

  test('has tables of no more cells than are filled up', () => {
    const table = (columns: number, rows: number) =>
      `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|x|\n'.repeat(rows)}`;
    expect(read(table(10, 999)).problems).toEqual([]);
    expect(places(table(100, 100))).toHaveLength(1);
  });

  test.each([
    '\\{x\\}',
    '`{x}`',
    '```js\nimport x from "y"\n{x}\n```',
    '[a](https://a.example/{id})',
    'a \\<b> c',
    '5 < 6 > 4',
  ])('%j is text', (body) => {
    expect(places(body)).toEqual([]);
  });
});
