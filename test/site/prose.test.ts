import { describe, expect, it } from 'vitest';
import { type ProsePart, renderProse } from '../../src/site/story/prose.ts';

const options = { deeper: 1, prefix: 's-' };
const html = (body: string) =>
  renderProse(body, options)
    .map((part) => ('html' in part ? part.html : `[${part.component}]`))
    .join('');

describe('prose', () => {
  it.each([
    ['Plain *words* and `code`.', '<p>Plain <em>words</em> and <code>code</code>.</p>'],
    ['## What we found', '<h3 id="s-what-we-found">What we found</h3>'],
    ['## Twice\n\n## Twice', '<h3 id="s-twice">Twice</h3>\n<h3 id="s-twice-2">Twice</h3>'],
    ['[a](https://example.org/?a=1&b=2)', '<p><a href="https://example.org/?a=1&amp;b=2">a</a></p>'],
    ['Fish & chips \\< 5 "quoted"', '<p>Fish &amp; chips &lt; 5 &quot;quoted&quot;</p>'],
  ])('%j becomes %s', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it.each([
    ['`{a}` and \\{b\\}', '<p><code>{a}</code> and {b}</p>'],
    ['```\nimport a\n{b}\n```', '<pre><code>import a\n{b}\n</code></pre>'],
    ['[a](https://example.org/{id} "{t}")', '<p><a href="https://example.org/%7Bid%7D" title="{t}">a</a></p>'],
    ['Words on\nimport and\nexport.', '<p>Words on\nimport and\nexport.</p>'],
    ['## A \\{b\\}', '<h3 id="s-a-b">A {b}</h3>'],
    ['---\n\nWords.', '<hr>\n<p>Words.</p>'],
    ['---\na: b\n---\n\nWords.', '<hr>\n<h3 id="s-a-b">a: b</h3>\n<p>Words.</p>'],
  ])('shows %j as %s', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('shows an expression and an import as text, and no unknown tag', () => {
    expect(html('{process.env.HOME}\n\nSafe.')).toBe('<p>{process.env.HOME}</p>\n<p>Safe.</p>');
    expect(html('import x from "y"\n\nSafe.')).toBe('<p>import x from &quot;y&quot;</p>\n<p>Safe.</p>');
    expect(html('<Script src="x" />\n\nSafe.')).not.toMatch(/script/i);
  });

  it('aligns the cells of a table without a style attribute', () => {
    const table = html('| a | b | c |\n| - | -: | :-: |\n| 1 | 2 | 3 |');
    expect(table).not.toMatch(/style|align/);
    expect(table).toContain('<td>1</td>\n<td class="to-right">2</td>\n<td class="to-center">3</td>');
  });

  it.each([
    ['| When | What *changed* |\n| - | - |\n| May | "A" |', ' aria-label="When, What changed"'],
    ['| "x" & y | |\n| - | - |\n| 1 | 2 |', ' aria-label="&quot;x&quot; &amp; y"'],
    ['| | |\n| - | - |\n| 1 | 2 |', ''],
  ])('lets a table scroll in a region called by the heads of its columns: %j', (body, label) => {
    expect(html(body)).toMatch(/^<section [^>]*>\n?<table>[\s\S]*<\/table>\n?<\/section>$/);
    expect(html(body)).toContain(`<section class="table shaded-edge" tabindex="0"${label}>`);
  });

  it('strikes nothing out for a single tilde', () => {
    expect(html('About ~4 days, then ~5.')).toBe('<p>About ~4 days, then ~5.</p>');
  });

  it('gives footnotes ids of their own text, one an element, and points only to those', () => {
    const written = html('A claim.[^1] Again.[^1]\n\n## Footnotes\n\n[^1]: Its source.');
    const ids = [...written.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['s-fnref-1', 's-fnref-1-2', 's-footnotes', 's-footnote-label', 's-fn-1']);
    const targets = [...written.matchAll(/(?:href="#|aria-describedby=")([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(targets)).toEqual(new Set(['s-fn-1', 's-footnote-label', 's-fnref-1', 's-fnref-1-2']));
    expect(written).not.toMatch(/<[^>]* id="[^>]* id="/);
  });
});

describe('a component in prose', () => {
  const only = (body: string): ProsePart | undefined => renderProse(body, options).find((part) => 'component' in part);

  it('stands by itself on its own line', () => {
    expect(only('Before.\n\n<Outcome metric="calls" />\n\nAfter.')).toEqual({
      component: 'Outcome',
      attributes: new Map([['metric', 'calls']]),
      inside: [],
      inline: false,
    });
  });

  it('is told apart in a line of text', () => {
    expect(only('See <Step id="try-it" /> for that.')).toMatchObject({ component: 'Step', inline: true });
  });

  it('holds the prose between its tags', () => {
    expect(only('<Aside>\n\nBy the *way*.\n\n</Aside>')).toMatchObject({
      component: 'Aside',
      inside: [{ html: '<p>By the <em>way</em>.</p>' }],
    });
  });
});
