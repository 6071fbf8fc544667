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

  test.each(['\\{x\\}', '`{x}`', '```js\nimport x from "y"\n{x}\n```', 'a \\<b> c', '5 < 6 > 4'])(
    '%j is text',
    (body) => {
      expect(places(body)).toEqual([]);
    },
  );
});
