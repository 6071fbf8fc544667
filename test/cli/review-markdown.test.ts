import { expect, test } from 'vitest';
import { plain, reviewAsMarkdown } from '../../src/cli/review-markdown.ts';
import { reviewAsLines } from '../../src/cli/review-lines.ts';
import { wordingFor } from '../../src/wording/language.ts';
import type { ReviewText } from '../../src/wording/review.ts';

const { review: words } = wordingFor('en-GB');
const empty: ReviewText = { words, lead: [], sections: [], also: [], problems: [], foot: 'Compared a with b.' };
const section = { owner: '', others: [], rows: [], problemCount: null, problems: [], drawn: [] };
const joiner = '\u2060';

test.each([
  ['a | b', 'a \\| b'],
  ['`code` and *stars* and _lines_', '\\`code\\` and \\*stars\\* and \\_lines\\_'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['[here](https://evil.example)', `\\[here\\](https:${joiner}//evil.example)`],
  ['![x](x)', `\\!${joiner}\\[x\\](x)`],
  ['ask @maria and a@b.example', `ask @${joiner}maria and a@${joiner}b.example`],
  ['see #12, !7 and GH-3', `see \\#${joiner}12, \\!${joiner}7 and GH${joiner}-3`],
  ['www.evil.example', `www${joiner}.evil.example`],
  [':tada: 10:30', `:${joiner}tada: 10:30`],
  ['&lt;b&gt;', `&amp;${joiner}lt;b&amp;${joiner}gt;`],
  ['# heading\n- item', '\\# heading - item'],
  ['1. first', '1\\. first'],
  ['- first', '\\- first'],
  ['$1 and $2', '\\$1 and \\$2'],
  ['right\u202eleft\u0007', 'right left'],
])('%j is nothing but that text', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('what has no room is counted, the worst is kept, and GitHub’s limit is met', () => {
  const decisions = Array.from({ length: 400 }, (_, at) => `Point ${at}: ${'long '.repeat(150)}`);
  const text = { ...empty, sections: [{ ...section, title: 'Plan', decisions }] };
  const markdown = reviewAsMarkdown(text);
  expect(markdown.length).toBeLessThan(65_536);
  const shown = markdown.match(/⚑/g)?.length ?? 0;
  expect(shown).toBeGreaterThan(50);
  expect(markdown).toContain('Point 0:');
  expect(markdown).toContain(`${400 - shown} more changes are not shown here`);
  expect(markdown).toMatch(/<sub>Compared a with b\.<\/sub>\n$/);
});

test('a word without spaces is broken in a terminal, and signs that turn the writing are left out', () => {
  const lines = reviewAsLines({
    ...empty,
    sections: [{ ...section, title: 'x\u202e'.repeat(300), decisions: [`${'漢'.repeat(150)}`] }],
  });
  for (const line of lines.split('\n')) {
    expect(line).not.toMatch(/\u202e/);
    expect([...line].reduce((sum, letter) => sum + (letter === '漢' ? 2 : 1), 0)).toBeLessThanOrEqual(100);
  }
  expect(lines.match(/漢/g)).toHaveLength(150);
});

test.each([
  [null, '- Calls\n- Visits, north'],
  [
    new URL('https://acme.example/-/jobs/1/file/(review).html'),
    '- [Calls](https://acme.example/-/jobs/1/file/%28review%29.html#chart-1)\n- [Visits, north](https://acme.example/-/jobs/1/file/%28review%29.html#chart-2)',
  ],
])('charts that changed are named, and lead to %s', (page, expected) => {
  const measure = (name: string, group?: string) => ({ metric: { name }, measure: { group } });
  const drawn = [
    { before: null, after: { measure: measure('Calls') } },
    { before: { measure: measure('Visits', 'north') }, after: null },
  ] as unknown as (typeof section)['drawn'];
  const text = { ...empty, sections: [{ ...section, title: 'Plan', decisions: [], drawn }] };
  expect(reviewAsMarkdown(text, page)).toContain(`**Charts before and after**\n\n${expected}\n`);
});
