import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/lint/check.ts';
import type { Report } from '../../../src/model/report.ts';
import { readLedger } from '../../../src/site/build/ledger.ts';
import { openCache } from '../../../src/source/cache.ts';
import { readTree } from '../../../src/source/files.ts';
import { openRepository } from '../../../src/source/git/repository.ts';
import { entryInWords } from '../../../src/wording/ledger.ts';
import { scriptedRepository } from '../../source/git/scripted-repository.ts';

const fixture = fileURLToPath(new URL('../../fixtures/complete-small', import.meta.url));
const inFixture = (path: string) => readFileSync(join(fixture, path), 'utf8');
const table = 'data/late-fee-complaints.csv';
const complaints = inFixture(table);

let caches: string;
let report: Report;
beforeAll(() => {
  caches = mkdtempSync(join(tmpdir(), 'poplar-ledger-figures-'));
  const checked = checkContent(readTree(fixture), { today: '2026-10-31' }).report;
  if (!checked) throw new Error('The fixture cannot be read.');
  report = checked;
});
afterAll(() => rmSync(caches, { recursive: true, force: true }));

type Version = readonly [on: string, files: Readonly<Record<string, string | null>>];

/** What the ledger says of figures, where the fixture stood first and then these versions of it, one a commit. */
async function toldOfFigures(...versions: readonly Version[]): Promise<readonly string[]> {
  using repository = scriptedRepository();
  const begun = Object.fromEntries(readTree(fixture).files.map(({ path, text }) => [path, text]));
  for (const [on, files] of [['2025-09-03', begun] as Version, ...versions]) {
    repository.write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
    repository.commit(on, { on: `${on}T09:00:00+01:00` });
  }
  const place = { repository: openRepository(join(repository.folder, 'content')), apart: false };
  const cache = openCache(mkdtempSync(join(caches, 'c-')));
  const ledger = await readLedger(place as never, { people: [], judged: 240, cache, program: 'test' });
  if (typeof ledger === 'string') throw new Error(ledger);
  return ledger.entries.filter(({ of }) => of === 'figures').map((entry) => entryInWords(entry, report));
}

test('a claim turned by what came with restated figures is not told as turned by them', async () => {
  const rows = `${complaints}2025-09-01,10,9000\n`;
  const restated = rows.replace('01-01,31,9100', '01-01,31,9101');
  const october = `${restated}2025-10-01,12,9000\n`;
  const said = 'Late-fee complaints: one month restated (Jan 2025), 0.011% lower on average';
  const plan = 'plans/late-fee-grace/plan.yaml';
  const edited = inFixture(plan).replace('from: 2025-01-01', 'from: 2025-02-01');
  const open = inFixture('report.yaml').replace(/^asOf.*\n/m, '');
  const begun: Version = ['2025-11-03', { [table]: rows }];
  expect(await toldOfFigures(begun, ['2025-11-04', { [table]: october }])).toEqual([said]);
  expect(await toldOfFigures(begun, ['2025-11-04', { [table]: restated, [plan]: edited }])).toEqual([said]);
  expect(await toldOfFigures(begun, ['2025-11-04', { [table]: restated }])).toEqual([
    `${said}; no claim changed by it`,
  ]);
  const withoutDay: Version = ['2025-11-03', { [table]: rows, 'report.yaml': open }];
  expect(await toldOfFigures(withoutDay, ['2025-11-20', { [table]: restated }])).toEqual([
    `${said}; no claim changed by it`,
  ]);
  // Meanwhile a month ended, which the report itself takes in.
  expect(await toldOfFigures(withoutDay, ['2025-12-02', { [table]: restated }])).toEqual([said]);
});

test('more cases of a month that was over are a restatement, though the table only grew', async () => {
  const metric = inFixture('metrics/fees-in-flight.yaml')
    .replace('proportion', 'duration')
    .replace(/^unit.*/m, 'unit: days');
  const cases = `period,value\n${'2025-09-01,12\n'.repeat(40)}${'2025-10-01,12\n'.repeat(40)}`;
  const begun: Version = ['2025-11-05', { 'metrics/wait.yaml': metric, 'data/wait.csv': cases }];
  const grown = (lines: string): Version => ['2025-12-05', { 'data/wait.csv': `${cases}${lines}` }];
  expect(await toldOfFigures(begun, grown('2025-11-01,3\n'.repeat(40)))).toEqual([]);
  expect(await toldOfFigures(begun, grown('2025-10-01,3\n'.repeat(60)))).toEqual([
    'wait: one month restated (Oct 2025), 75.0% lower on average',
  ]);
});

test('figures of a month that was not over when they were written down were not final, and are completed', async () => {
  const running = `${complaints}2025-09-01,12,9000\n2025-10-01,5,4000\n`;
  const over = running.replace('10-01,5,4000', '10-01,12,9000');
  expect(await toldOfFigures(['2025-10-16', { [table]: running }], ['2025-11-03', { [table]: over }])).toEqual([]);
  expect(
    await toldOfFigures(
      ['2025-10-16', { [table]: running }],
      ['2025-11-03', { [table]: over.replace('09-01,12', '09-01,24') }],
      ['2025-12-03', { [table]: over.replace('09-01,12', '09-01,24').replace('10-01,12', '10-01,6') }],
    ),
  ).toEqual([
    expect.stringMatching(/^Late-fee complaints: one month restated \(Sept 2025\), 100% higher on average/),
    expect.stringMatching(/^Late-fee complaints: one month restated \(Oct 2025\), 50\.0% lower on average/),
  ]);
});

test('a group that was written anew by far more than the whole is told beside it', async () => {
  const months = ['01', '02', '03'];
  const rows = (ofAll: number, ofNew: number) =>
    months.map((month) => `2025-${month}-01,,${ofAll},9000\n2025-${month}-01,new,${ofNew},900\n`).join('');
  const version = (on: string, ofAll: number, ofNew: number): Version => [
    on,
    { [table]: `period,group,events,exposure\n${rows(ofAll, ofNew)}` },
  ];
  const begun = version('2025-09-04', 1000, 50);
  const told = async (ofAll: number, ofNew: number) =>
    (await toldOfFigures(begun, version('2025-10-04', ofAll, ofNew))).slice(1).map((said) => said.replace(/;.*/, ''));
  const whole = (shift: string) =>
    `Late-fee complaints: three months restated (Jan 2025 – Mar 2025), ${shift} on average`;
  expect(await told(1001, 25)).toEqual([whole('0.10% higher'), `${whole('50.0% lower')}, group new`]);
  expect(await told(1200, 40)).toEqual([whole('20.0% higher'), `${whole('20.0% lower')}, group new`]);
  expect(await told(1200, 62)).toEqual([whole('20.0% higher')]);
});

test('what the restated figures of a comparison make of a claim is told with them', async () => {
  const rows = (before: number, after: number) =>
    ['01', '02', '04', '05', '06', '07', '08', '09', '10', '11', '12']
      .map((month, index) => `2025-${month}-01,${(month < '07' ? before : after) + (index % 3)},9000\n`)
      .join('');
  const figures = (before: number, after: number) => `period,events,exposure\n${rows(before, after)}`;
  const metric = inFixture('metrics/late-fee-complaints.yaml').replace(/^name: .*/m, 'name: Other complaints');
  const plan = inFixture('plans/late-fee-grace/plan.yaml').replace(
    /( {2}- metric: late-fee-complaints\n {4}before: .*\n {4}after: .*\n)/,
    '$1    comparison: { metric: other-complaints }\n',
  );
  const others = 'data/other-complaints.csv';
  const begun: Version = [
    '2026-01-12',
    {
      'plans/late-fee-grace/plan.yaml': plan,
      'metrics/other-complaints.yaml': metric,
      'report.yaml': inFixture('report.yaml').replace(/^asOf: .*/m, 'asOf: 2026-01-11'),
      [table]: figures(90, 40),
      [others]: figures(90, 90),
    },
  ];
  const told = await toldOfFigures(begun, ['2026-01-14', { [others]: figures(90, 40) }]);
  expect(told.at(-1)).toBe(
    'other-complaints: six months restated (Jul 2025 – Dec 2025), 54.9% lower on average; with it the claim of “Hold the late fee until the bank has answered” turned from “better, changed beyond a comparison group” to “better, changed”',
  );
});

const written = (text: string, january = 62) => text.replace('01-01,31,9100', `01-01,${january},9100`);
const restatedJanuary = 'one month restated (Jan 2025), 100% higher on average';

test('a table that was taken away and comes back is compared with what it last said', async () => {
  const gone: Version = ['2025-11-03', { [table]: null }];
  const removed = 'Late-fee complaints: all figures removed';
  expect(await toldOfFigures(gone, ['2025-11-04', { [table]: complaints }])).toEqual([removed]);
  expect(await toldOfFigures(gone, ['2025-11-04', { [table]: written(complaints) }])).toEqual([
    removed,
    `Late-fee complaints: ${restatedJanuary}`,
  ]);
  const misspelt: Version = ['2025-11-05', { [table]: complaints.replace('period', 'perod') }];
  expect((await toldOfFigures(gone, misspelt, ['2025-11-06', { [table]: written(complaints) }])).at(-1)).toBe(
    `Late-fee complaints: ${restatedJanuary}`,
  );
});

test('a metric that is gone and another that later has its name share no figures', async () => {
  const path = 'metrics/late-fee-complaints.yaml';
  const gone: Version = ['2025-11-03', { [table]: null, [path]: null }];
  const back = async (metric: string) =>
    (await toldOfFigures(gone, ['2025-11-04', { [path]: metric }], ['2025-11-05', { [table]: written(complaints) }]))
      .length;
  expect(await back(inFixture(path))).toBe(2);
  expect(
    await back(
      inFixture(path)
        .replace(/^name: .*/m, 'name: Calls')
        .replace(/^unit: .*/m, 'unit: calls'),
    ),
  ).toBe(1);
});

test('a table that is rewritten while its metric is renamed is restated', async () => {
  const [path, short, csv] = ['metrics/late-fee-complaints.yaml', 'metrics/fee.yaml', 'data/fee.csv'];
  // Nothing of the old table is left that git could know it by.
  const rows = complaints.split('\n').filter(Boolean).slice(1);
  const doubled = rows.map((row) => row.replace(/,(\d+),(\d+)/, (_, a, b) => `,${Number(a) * 2},${Number(b) + 1}`));
  const rewritten = `period,events,exposure\n${doubled.join('\n')}\n`;
  const metric = inFixture(path);
  const away = { [path]: null, [table]: null };
  const said = [expect.stringMatching(/^fee: .* restated .* on average/)];
  expect(await toldOfFigures(['2025-11-03', { ...away, [short]: metric, [csv]: rewritten }])).toEqual(said);
  const said2 = `${metric.replace(/^name: .*/m, 'name: Complaints')}formerly: [late-fee-complaints]\n`;
  expect(await toldOfFigures(['2025-11-03', { ...away, [short]: said2, [csv]: rewritten }])).toEqual(said);
  expect(
    await toldOfFigures(['2025-11-03', { ...away, [short]: metric }], ['2025-11-04', { [csv]: rewritten }]),
  ).toEqual([expect.stringMatching(/all figures removed$/), ...said]);
});

test('figures that are gone and figures put in between are told beside those that are others', async () => {
  const begun: Version = ['2025-11-03', { [table]: `${complaints}2025-09-01,12,9000\n` }];
  const path = 'metrics/late-fee-complaints.yaml';
  const told = async (text: string, metric = inFixture(path)) =>
    (
      await toldOfFigures(begun, [
        '2025-11-04',
        { [table]: `${text}2025-09-01,12,9000\n`, [path]: `${metric}reason: x\n` },
      ])
    ).map((said) => said.replace(/^Late-fee complaints: /, ''));
  const lost = written(complaints).replace(/2025-02-01.*\n/, '');
  const gap = `${inFixture(path)}`.replace(/^gaps:\n/m, 'gaps:\n  - { period: 2025-02-01, why: x }\n');
  expect(await told(lost, gap)).toEqual([`${restatedJanuary}, one month now without a figure (Feb 2025)`]);
  const found = written(complaints).replace('2025-04-01', '2025-03-01,30,9000\n2025-04-01');
  expect(await told(found, inFixture(path).replace(/^gaps:\n(?: .*\n)+/m, ''))).toEqual([
    `${restatedJanuary}, one month put in afterwards (Mar 2025)`,
  ]);
});
