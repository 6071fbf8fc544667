import { expect, it } from 'vitest';
import { sourceLines } from '../../../src/site/source/source-lines.ts';
import { enSource } from '../../../src/wording/en/source.ts';

const plain = (text: string) => [{ text, kind: undefined }];
const items = (markup: string) => markup.split('</li>').slice(0, -1);

it('gives each line an address of its own, with its text as code', () => {
  const [first, second] = items(
    sourceLines('plan.yaml', [[{ text: 'title', kind: 'token-keyword' }], plain('a < b & c')], [], enSource),
  );
  expect(first).toBe(
    '<li id="plan.yaml-L1" value="1"><a href="#plan.yaml-L1" aria-label="Line 1">1</a><code><span class="token-keyword">title</span></code>',
  );
  expect(second).toContain('<code>a &lt; b &amp; c</code>');
});

it('says once what is left out, and keeps the numbers of the lines after it', () => {
  const lines = ['name: A', '', '', 'role: B', ''].map(plain);
  const found = items(
    sourceLines(
      'a.yaml',
      lines,
      [
        [2, 3],
        [5, 5],
      ],
      enSource,
    ),
  );
  expect(found.map((item) => /value="(\d+)"/.exec(item)?.[1])).toEqual(['1', '2', '4', '5']);
  expect(found[1]).toContain(`<em>${enSource.notPublished(2, 3)}</em>`);
  expect(found[3]).toContain(`<em>${enSource.notPublished(5, 5)}</em>`);
});

it('lets no name of a file end the attribute that it stands in', () => {
  expect(sourceLines('a"><b>.sql', [plain('x')], [], enSource)).toContain('<li id="a&quot;&gt;&lt;b&gt;.sql-L1"');
});
