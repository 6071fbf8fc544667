import { expect, it, vi } from 'vitest';
import { highlight, markedUp } from '../../../src/site/source/highlight.ts';

it.each([
  ['yaml', 'title: Late fee # later\n- { a: 1 }', 'token-keyword'],
  ['markdown', '---\nheadline: Fees fell\n---\n\n<Outcome metric="x" /> & <b onclick="f()">more</b>', 'token-keyword'],
] as const)(
  'gives every character of %s back, with classes for colours and no markup of its own',
  async (kind, text, token) => {
    const lines = (await highlight(text, kind)).map(markedUp);
    expect(lines).toHaveLength(text.split('\n').length);
    expect(lines.join('\n')).toContain(`<span class="${token}">`);
    const tags = lines.join('').match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/^(?:<span class="token-[a-z-]+">|<\/span>)$/.test(tag))).toEqual([]);
    const plain = lines
      .join('\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(plain).toBe(text);
  },
);

it('colours the same on a machine that takes seconds over a line', async () => {
  let now = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 10_000));
  try {
    const [line = []] = await highlight('title: Late fee', 'yaml');
    expect(line.map(({ kind }) => kind)).toContain('token-keyword');
  } finally {
    clock.mockRestore();
  }
});

it('leaves a line plain that is longer than anybody reads', async () => {
  const [line = []] = await highlight(`title: ${'a'.repeat(20_000)}`, 'yaml');
  expect(line.map(({ kind }) => kind)).toEqual([undefined]);
});
