import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/source/front-matter.ts';

describe('front matter', () => {
  test.each([
    ['three lines', '---\na: 1\n---\nText\n', { a: 1 }, 'Text\n', 4],
    ['a blank line above the text', '---\na: 1\n---\n\nText\n', { a: 1 }, '\nText\n', 4],
    ['blanks behind the dashes', '---  \na: 1\n---  \nText\n', { a: 1 }, '  \nText\n', 3],
    ['no text', '---\na: 1\n---', { a: 1 }, '', 3],
    ['dashes in the text', '---\na: 1\n---\nText\n\n---\n\nMore\n', { a: 1 }, 'Text\n\n---\n\nMore\n', 4],
  ])('is taken apart with %s', (_, text, value, body, bodyLine) => {
    const read = parseFrontMatter(text, 'a.mdx');
    expect({ value: read.facts.value, body: read.body, bodyLine: read.bodyLine }).toEqual({ value, body, bodyLine });
  });

  test('gives positions in the file', () => {
    const { facts } = parseFrontMatter('---\n\na: 1\nbe:\n  - 22\n---\n', 'a.mdx');
    expect(facts.locate.value(['be', 0])).toEqual({ start: { line: 5, column: 5 }, end: { line: 5, column: 7 } });
    expect(facts.locate.key(['a'])).toEqual({ start: { line: 3, column: 1 }, end: { line: 3, column: 2 } });
  });

  test.each(['js', 'javascript', ' js', 'coffee', 'json'])('never runs what stands under ---%s', (language) => {
    const written = join(tmpdir(), `poplar-executed-${process.pid}`);
    rmSync(written, { force: true });
    const text = `---${language}\n{ "x": require('fs').writeFileSync(${JSON.stringify(written)}, 'x') }\n---\n\nText.\n`;
    const { facts } = parseFrontMatter(text, 'a.mdx');
    expect(facts.problems.map(({ message }) => message)).toEqual([
      'The file must begin with a line of --- alone, with its facts below it.',
    ]);
    expect(existsSync(written)).toBe(false);
  });
});
