import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check.ts';
import { readTree } from '../../../src/source/files.ts';
import { readProseText } from '../../../src/source/prose-text.ts';
import { makeSearchIndex } from '../../../src/source/search-index.ts';
import { filterChoices, searchRecords } from '../../../src/site/search/records.ts';

const root = fileURLToPath(new URL('../../../content', import.meta.url));
const { report, insight } = checkContent(readTree(root), { today: '2026-10-31' });
if (!report || !insight) throw new Error('The sample report cannot be read.');
const records = await searchRecords({ report, insight }, (path, hash) => readProseText(root, path, hash));
type Record = (typeof records)[number];
const of = (type: string) => records.filter(({ filters }) => filters.type?.[0] === type);

describe('what the full-text search finds', () => {
  it('is every plan, pain point, metric, person, lesson and page, once', () => {
    const lessons = report.plans.all.filter(({ result }) => result).length;
    const counts = ['plan', 'pain-point', 'metric', 'person', 'lesson', 'page'].map((type) => of(type).length);
    expect(counts).toEqual([
      report.plans.size,
      report.painPoints.size,
      report.metrics.size,
      report.people.size,
      lessons,
      report.pages.size,
    ]);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('has a story without its markup', () => {
    const { text } = of('plan').find(({ url }) => url === '/plans/late-fee-grace/') ?? { text: '' };
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/<[A-Z]|\]\(|\*\*|^---/);
  });

  it('says of a person, a plan and a lesson whether who it names has left', () => {
    const gone = report.people.all.filter(({ left }) => left !== undefined).map(({ name }) => name);
    expect(gone).toEqual(['Gareth Hollis']);
    for (const { title, detail } of [...of('person'), ...of('plan'), ...of('lesson')])
      expect([detail, /\(has left\)/.test(detail)]).toEqual([
        detail,
        gone.some((name) => title === name || detail.includes(name)),
      ]);
    expect(of('person').filter(({ detail }) => detail.endsWith('(has left)'))).toHaveLength(1);
  });

  it('holds nobody’s address and no handle of the repository', () => {
    const handles = report.people.all.flatMap(({ git }) => (typeof git === 'object' ? (git.emails ?? []) : []));
    for (const { text } of records) for (const handle of [...handles, 'git']) expect(text).not.toMatch(`${handle}:`);
    expect(records.filter(({ text }) => /\S@\S+\.\S/.test(text))).toEqual([]);
  });

  it.each(['type', 'department', 'status', 'grade', 'year'] as const)(
    'offers by %s every value that a record has, and none that no record could have',
    (filter) => {
      const offered = filterChoices(filter, report, insight).map(([value]) => value);
      const used = new Set(records.flatMap(({ filters }) => filters[filter] ?? []));
      expect([...used].filter((value) => !offered.includes(value))).toEqual([]);
      if (filter !== 'department') expect(offered.filter((value) => !used.has(value))).toEqual([]);
    },
  );
});

describe('the index', () => {
  it('has the same bytes whenever it is made of the same records', async () => {
    const [one, other] = [await makeSearchIndex(records, 'en-gb'), await makeSearchIndex(records, 'en-gb')];
    expect(one.map(({ path }) => path)).toContain('pagefind.js');
    expect(one.map(({ path }) => path).filter((path) => /ui|highlight/.test(path))).toEqual([]);
    expect(one.map(({ content }) => Buffer.from(content).toString('base64'))).toEqual(
      other.map(({ content }) => Buffer.from(content).toString('base64')),
    );
  });

  it('says what to do where Pagefind refuses a record', async () => {
    await expect(makeSearchIndex([{ ...(records[0] as Record), url: 7 as never }], 'en-gb')).rejects.toThrow(
      /^The search index could not be made\. .+/s,
    );
  });
});
