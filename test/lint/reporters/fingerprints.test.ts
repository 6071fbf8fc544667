import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from '../../../src/lint/reporters/fingerprints.ts';
import { rangeOf } from '../../../src/source/problem.ts';
import { problem } from './printing.ts';

const text = 'a: 1\nb: 2\nb: 2\n';
const at = (line: number, extra: object = {}) => problem({ range: rangeOf(line, 1), ...extra });
const fingerprint = (line: number, content: string, extra: object = {}) =>
  fingerprintsOf([at(line, extra)], () => content)[0];

describe('the fingerprint of a problem', () => {
  const before = fingerprint(1, text);

  test.each([
    ['lines are added above', fingerprint(3, `# one\n# two\n${text}`)],
    ['its line is indented', fingerprint(1, `  ${text}`)],
    ['its message counts on', fingerprint(1, text, { message: 'Stale for 41 days.' })],
    ['the file ends its lines otherwise', fingerprint(1, text.replaceAll('\n', '\r\n'))],
  ])('stays the same when %s', (_, after) => {
    expect(after).toBe(before);
  });

  test.each([
    ['its line', fingerprint(1, 'a: 2\n')],
    ['its rule', fingerprint(1, text, { rule: 'reference-exists' })],
    ['its file', fingerprint(1, text, { file: 'other.yaml' })],
  ])('changes with %s', (_, after) => {
    expect(after).not.toBe(before);
  });

  test('tells problems in equal lines, and several in one line, apart', () => {
    const all = fingerprintsOf([at(2), at(2), at(3)], () => text);
    expect(new Set(all).size).toBe(3);
  });

  test('exists for a file that could not be read', () => {
    expect(fingerprintsOf([at(1)], () => undefined)).toHaveLength(1);
  });
});
