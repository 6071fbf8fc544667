import { describe, expect, test } from 'vitest';
import { unfinishedMerge } from '../../src/source/unfinished-merge.ts';

const both = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n';

describe('a merge that nobody finished', () => {
  test('is told once, at its first line, with its last', () => {
    expect(unfinishedMerge(both + both, 'a.yaml')).toEqual({
      rule: 'file-is-merged',
      severity: 'error',
      file: 'a.yaml',
      range: { start: { line: 2, column: 1 }, end: { line: 2, column: 13 } },
      message: expect.stringContaining('git left both: lines 2 to 6.'),
    });
  });

  test.each(['A title\n=======\n', '<<<<<<< HEAD\nno end\n', 'x\n>>>>>>> y\n=======\n<<<<<<< z\n'])(
    'is not seen in %j',
    (text) => {
      expect(unfinishedMerge(text, 'a.yaml')).toBeUndefined();
    },
  );

  test('is looked for in a moment, however many marks begin and never end', () => {
    expect(unfinishedMerge('<<<<<<< x\n'.repeat(90_000), 'a.yaml')).toBeUndefined();
  });
});
