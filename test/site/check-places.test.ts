import { describe, expect, test } from 'vitest';
import { pathInContent, placeOf, shownProblem, worstFirst } from '../../src/site/check-places.ts';
import { sourceLink } from '../../src/site/source-link.ts';
import { type Problem, rangeOf } from '../../src/source/problem.ts';

const problem: Problem = {
  rule: 'reference-exists',
  severity: 'error',
  file: '../our report/content/people/ada.yaml',
  range: rangeOf(4, 8, 3),
  message: 'There is no department "x".',
};
const folder = '../our report/content';
const repository = { url: 'https://github.com/acme/cx' };
const report = (known: boolean) => ({ settings: (known ? { repository } : {}) as never });

describe('the place of a problem', () => {
  test('leads an author to the line in their editor, and anybody to the repository', () => {
    expect(
      placeOf(shownProblem(problem), { folder, authorsFolder: '/home/a b/content', report: report(true) }),
    ).toEqual({
      label: 'people/ada.yaml:4:8',
      repository: 'https://github.com/acme/cx/blob/main/content/people/ada.yaml#L4',
      editor: 'vscode://file/home/a%20b/content/people/ada.yaml:4:8',
    });
  });

  test('tells nothing of anybody’s machine on a published page', () => {
    expect(placeOf(shownProblem(problem), { folder, authorsFolder: undefined, report: report(false) })).toEqual({
      label: 'people/ada.yaml:4:8',
      repository: undefined,
      editor: undefined,
    });
  });

  test('is named from inside the content', () => {
    expect(pathInContent('content/report.yaml', 'content')).toBe('report.yaml');
    expect(pathInContent('elsewhere/report.yaml', 'content')).toBe('elsewhere/report.yaml');
  });
});

test.each([
  ['https://gitlab.com/a/b', '#L12'],
  ['https://bitbucket.org/a/b', '#lines-12'],
  ['https://codeberg.org/a/b', '#L12'],
  ['https://dev.azure.com/a/b/_git/c', '&line=12&lineEnd=13&lineStartColumn=1&lineEndColumn=1'],
])('a line at %s', (url, end) => {
  expect(sourceLink('report.yaml', { repository: { url } }, 12)).toBe(
    `${sourceLink('report.yaml', { repository: { url } })}${end}`,
  );
});

test('errors come first, each kind as the files do', () => {
  const [a, b, c] = (['warning', 'info', 'error'] as const).map((severity) => ({ ...problem, severity }));
  expect(worstFirst([a, b, c] as Problem[])).toEqual([c, a, b]);
});
