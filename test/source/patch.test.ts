import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patch } from '../../src/source/patch.ts';
import { type Fix, rangeOf } from '../../src/source/problem.ts';

const fix = (line: number, column: number, length: number, text: string): Fix => ({
  range: rangeOf(line, column, length),
  text,
});

describe('a patched text', () => {
  const piece = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll(/[\r\n\uFEFF]/g, '·'));
  const line = fc.record({
    before: piece,
    wrong: piece,
    right: fc.option(piece, { nil: undefined }),
    after: piece,
    end: fc.constantFrom('\n', '\r\n', '\r'),
  });

  test('is the same as before but for what was mended, whatever its line ends and its byte order mark', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('', '\uFEFF'), piece, (lines, mark, last) => {
        // A line feed that follows a carriage return belongs to it.
        const parted = lines.map((one, i) => {
          const isSplit = one.end === '\r' && lines[i + 1]?.end === '\n';
          return isSplit ? { ...one, end: '\r\n' } : one;
        });
        const text = (choose: (one: (typeof parted)[number]) => string) =>
          mark + parted.map((one) => one.before + choose(one) + one.after + one.end).join('') + last;
        const fixes = parted.flatMap(({ before, wrong, right }, i) =>
          right === undefined ? [] : [fix(i + 1, before.length + 1, wrong.length, right)],
        );
        const patched = patch(
          text(({ wrong }) => wrong),
          fixes,
        );
        expect(patched.text).toBe(text(({ wrong, right }) => right ?? wrong));
        expect(patched.applied).toEqual(fixes);
      }),
    );
  });

  test('has the first of two fixes that overlap, and each of two the same once', () => {
    const [first, second] = [fix(1, 1, 3, 'x'), fix(1, 3, 2, 'y')];
    expect(patch('abcd\n', [second, first, first])).toEqual({ text: 'xd\n', applied: [first] });
  });

  test('has both of two that meet, and all that are put in at one place', () => {
    const fixes = [fix(1, 1, 2, 'x'), fix(1, 3, 2, 'y'), fix(2, 1, 0, 'm'), fix(2, 1, 0, 'n')];
    expect(patch('abcd\n', fixes).text).toBe('xy\nmn');
  });

  test('ends new lines as the others end', () => {
    expect(patch('a\r\nb\r\n', [fix(2, 1, 1, 'c\nd')]).text).toBe('a\r\nc\r\nd\r\n');
  });
});
