import { describe, expect, it } from 'vitest';
import { shownText } from '../../../src/site/source/shown-lines.ts';
import { enSource } from '../../../src/wording/en/source.ts';

const shown = (text: string) => shownText(text, ['git'], enSource);
const name = 'name: Maria Okafor\n';

describe('the source of a person', () => {
  it.each([
    ['a handle alone', 'git: mokafor\n', [[2, 2]]],
    ['a handle with addresses', 'git:\n  handle: mokafor\n  emails:\n    - m@x.example\n', [[2, 5]]],
    ['a list at the margin', 'git:\n  handle: mokafor\n  emails:\n  - m@x.example\n# m2@x.example\n\n', [[2, 7]]],
    ['braces over several lines', 'git: { handle: mokafor,\n  emails: [m@x.example] }\n', [[2, 3]]],
    ['a key in quotes', '"git": mokafor\n', [[2, 2]]],
    ['a key in other quotes, far from its colon', "'git'  : mokafor\n", [[2, 2]]],
  ])('leaves out %s and keeps the lines around it in their places', (_what, git, leftOut) => {
    const { text, leftOut: found } = shown(`${name}${git}role: Head\n`);
    expect(found).toEqual(leftOut);
    expect(text).not.toMatch(/mokafor|@/);
    const lines = text.split('\n');
    expect([lines[0], lines.at(-1)]).toEqual(['name: Maria Okafor', 'role: Head']);
    expect(lines).toHaveLength(`${name}${git}role: Head`.split('\n').length);
  });

  it('leaves out what ends the file', () => {
    expect(shown(`${name}git:\n  handle: mokafor`).leftOut).toEqual([[2, 3]]);
  });

  it('shows no address, in a comment or a value', () => {
    expect(shown('# ask maria.okafor@northline.example.\nnote: "to <m@x.example>, please"').text).toBe(
      '# ask [e-mail address]\nnote: "to <[e-mail address]>, please"',
    );
  });

  it('shows everything else as it is', () => {
    const text = 'name: A\ngitRole: b\nlist:\n  - git: c\n- d @ e';
    expect(shown(text)).toEqual({ text, leftOut: [] });
  });
});
