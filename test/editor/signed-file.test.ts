import { describe, expect, test } from 'vitest';
import { signedFile } from '../../src/editor/repository/signed-file.ts';

const file = signedFile('a.yml', 'content', 'new: 1\n');
const text = file.merge(undefined).text ?? '';
const older = signedFile('a.yml', 'content', 'old: 1\n').merge(undefined).text ?? '';
const other = signedFile('a.yml', 'reports/x', 'new: 1\n').merge(undefined).text ?? '';

describe('a file that follows Poplar', () => {
  test('says in its first line who wrote it, as a comment of its kind', () => {
    expect(text).toMatch(/^# Poplar wrote this for content\/ .* [0-9a-f]{16}\nnew: 1\n$/);
    expect(signedFile('a.md', '', 'Hello.\n').merge(undefined).text).toMatch(/^<!-- .* this repository .* -->\nHello/);
  });

  test.each([
    ['is written where there is none', undefined, text],
    ['is written over nothing but blanks', ' \n', text],
    ['is made new while nobody has changed it', older, text],
    ['stays as it is, with its ends of lines', text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r\n')],
  ])('%s', (_, own, expected) => {
    expect(file.merge(own)).toEqual({ text: expected, left: [] });
  });

  test.each([
    ['that somebody changed', older.replace('old', 'ours'), /^it was changed, or is not of Poplar/],
    ['that somebody wrote', 'ours: 1\n', /^it was changed, or is not of Poplar/],
    ['whose first line somebody took away', 'new: 1\n', /^it was changed, or is not of Poplar/],
    ['of another report', other, /^it is for reports\/x\/, and there can be one/],
  ])('leaves one %s', (_, own, said) => {
    expect(file.merge(own)).toEqual({ text: own, left: [expect.stringMatching(said)] });
  });
});
