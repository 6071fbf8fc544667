import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitlabInclude } from '../../src/editor/repository/gitlab-include.ts';

const file = gitlabInclude(['a.yml', 'b.yml']);
const ours = [{ local: 'a.yml' }, { local: 'b.yml' }];

describe('what GitLab reads', () => {
  test.each([
    ['where there is nothing', undefined, '', ours],
    ['below what there is', '# ours\njob:\n  script: [make] # fast\n', '# ours\njob:\n  script: [make] # fast\n', ours],
    ['below a text without an end', 'job: { script: [make] }', 'job: { script: [make] }\n', ours],
    [
      'at the end of a list',
      'include:\n  - template: x.yml # theirs\n\njob: { script: [make] }\n',
      'include:\n  - template: x.yml # theirs\n',
      [{ template: 'x.yml' }, ...ours],
    ],
    [
      'to a list that is not indented',
      'include:\n- y.yml\njob: { script: [make] }\n',
      'include:\n- y.yml\n',
      ['y.yml', ...ours],
    ],
    ['that is there once only', 'include:\n  - local: b.yml\n', 'include:\n  - local: b.yml\n', [ours[1], ours[0]]],
  ])('names our files %s', (_, own, start, expected) => {
    const { text = '', left } = file.merge(own);
    expect(left).toEqual([]);
    expect(text.startsWith(start)).toBe(true);
    expect((parse(text) as { include: unknown }).include).toEqual(expected);
    for (const line of (own ?? '').split('\n')) expect(text).toContain(line);
    expect(file.merge(text)).toEqual({ text, left: [] });
  });

  test.each([
    ['another kind of list', 'include: [x.yml]\n', /^its own include is kept; add "- local: a.yml"/],
    ['one file', 'include: x.yml\n', /^its own include is kept/],
    ['nothing that can be read', 'a: [\n', /^it is not YAML that can be read/],
    ['no keys', '- a\n', /^it holds no jobs/],
  ])('is left as it is when it holds %s', (_, own, said) => {
    const { text, left } = file.merge(own);
    expect([text, left]).toEqual([own, [expect.stringMatching(said), expect.stringContaining('b.yml')]]);
  });
});
