import yaml from '@shikijs/langs/yaml';
import markdown from '@shikijs/langs/markdown';
import fc from 'fast-check';
import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
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

it('colours a line that it knows as one that it sees first, by what stands above it', async () => {
  const wholeTexts = await createHighlighterCore({
    langs: [yaml, markdown],
    themes: [createCssVariablesTheme({ name: 'kinds', variablePrefix: '--token-', fontStyle: false })],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const line = fc.constantFrom(
    ...['why: |', 'why: >-  ', 'why: "a', 'b"', "it's: 'open", '  role: outcome', 'role: outcome', '', ' ', '# text'],
    ...['- { a: 1, b: [2,', '3] }', '? key', ': value', '---', '...', '```yaml', '```js', '```', '~~~', '> quoted'],
    ...['<Outcome metric="x"', '/>', '<b>', '**bold', 'more** text', '    code', '1. one', '| a | b |', '|---|---|'],
    'a'.repeat(10_000),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.constantFrom('yaml', 'markdown'), async (lines, lang) => {
      const text = lines.join('\n');
      const whole = wholeTexts.codeToTokensBase(text, { lang, theme: 'kinds', tokenizeMaxLineLength: 10_000 });
      const coloured = whole.map((parts) =>
        parts.map(({ content, color }) => ({
          text: content,
          kind: /^var\(--token-(token-[a-z-]+)\)$/.exec(color ?? '')?.[1],
        })),
      );
      expect(await highlight(text, lang)).toEqual(coloured);
    }),
    { numRuns: 300 },
  );
});
