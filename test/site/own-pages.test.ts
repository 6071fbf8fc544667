import { expect, test } from 'vitest';
import { compareReports } from '../../src/history/compare-reports.ts';
import { FactsReader } from '../../src/history/read-facts.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { everything } from '../../src/site/everything.ts';
import { siteMap } from '../../src/site/feeds/for-robots.ts';
import { ownPages } from '../../src/site/own-pages.ts';
import { filesBehind } from '../../src/site/page-files.ts';
import { searchRecords } from '../../src/site/search/records.ts';
import { sourceFiles } from '../../src/site/source/source-files.ts';
import { smallReport } from '../history/small-report.ts';

const page = (title: string, order?: number, text = 'We meet.\n') =>
  `---\ntitle: ${title}\n${order === undefined ? '' : `order: ${order}\n`}---\n\n${text}`;
const pages = {
  'pages/a.mdx': page('Zebra'),
  'pages/b.mdx': page('Who decides'),
  'pages/c.mdx': page('Second', 2),
  'pages/d.mdx': page('First', 1, '## When\n\n**Every month**, with <Voice id="v-0101" />\n'),
};
const { report } = smallReport(pages);

test('pages of the organisation’s own come in the order that they ask for, the others by their titles', () => {
  expect(ownPages(report).map(({ title }) => title)).toEqual(['First', 'Second', 'Who decides', 'Zebra']);
});

test('each is among everything, and where search engines may come, in their map', () => {
  const own = everything(report).filter(({ path }) => path.startsWith('/pages/'));
  expect(own.map(({ label }) => label)).toEqual(['First', 'Second', 'Who decides', 'Zebra']);
  expect(siteMap(report, new URL('https://cx.example'))).toContain('<loc>https://cx.example/pages/d/</loc>');
});

test('each is made from its file, which is its source', () => {
  expect(filesBehind('/pages/d/', report)).toEqual(['pages/d.mdx']);
  expect(sourceFiles('pages', 'd', report)).toEqual([
    { path: 'pages/d.mdx', name: 'd.mdx', language: 'markdown', privateKeys: [] },
  ]);
});

test('its text is found without marks and components', async () => {
  const proseOf = async (path: string) =>
    path === 'pages/d.mdx' ? '## When\n\n**Every month**, with <Voice id="v" />\n' : '';
  const records = await searchRecords({ report, insight: insightOf(report) }, proseOf);
  const own = records.filter(({ url }) => url.startsWith('/pages/'));
  expect(own.map(({ url }) => url)).toEqual(['/pages/a/', '/pages/b/', '/pages/c/', '/pages/d/']);
  expect(own.at(-1)).toMatchObject({ title: 'First', detail: 'Page', text: 'First. When Every month , with.' });
});

test('a review tells what of it is different, its text apart from its facts', () => {
  const { report: after } = smallReport({
    ...pages,
    'pages/a.mdx': page('Zebra', 7),
    'pages/b.mdx': page('Who decides', undefined, 'We met.\n'),
    'pages/e.mdx': page('New'),
  });
  expect(compareReports(report, after).pages.map(({ id, before, changes }) => [id, before?.id, changes])).toEqual([
    ['a', 'a', [{ kind: 'words', fields: ['order'] }]],
    ['b', 'b', [{ kind: 'words', fields: ['text'] }]],
    ['e', undefined, []],
  ]);
});

test('the ledger tells when it came, said something else, and went', async () => {
  const texts = new Map([
    ['one', page('Who decides')],
    ['two', page('Who decides', 1, 'We met.\n')],
    ['broken', '---\ntitle: [\n---\n'],
  ]);
  const reader = new FactsReader(async (object) => texts.get(object));
  const told = [];
  const versions = [null, 'one', 'two', 'broken', null];
  for (const [at, after] of versions.slice(1).entries()) {
    const change = { path: 'pages/b.mdx', movedFrom: null, before: versions[at] ?? null, after: after ?? null };
    const commit = { hash: `${at}`, at: '2025-01-01T00:00:00Z', message: 'Say it', changes: [change] };
    told.push(...(await reader.read(commit as unknown as Parameters<FactsReader['read']>[0])).files);
  }
  expect(told).toMatchObject([
    { of: 'page', id: 'b', did: 'opened', opening: { title: 'Who decides' } },
    { of: 'page', id: 'b', did: 'changed', fields: ['order', 'text'] },
    { of: 'page', id: 'b', did: 'unreadable' },
    { of: 'page', id: 'b', did: 'removed' },
  ]);
});
