import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Measurements, judge, judgeReading } from '../../scripts/bench/budgets.ts';
import { bytesIn } from '../../scripts/bench/full-text.ts';
import { inlineScripts, linkedScripts, linkedStyles, weighPage } from '../../scripts/bench/page-weight.ts';
import { measureScript } from '../../scripts/bench/process-cost.ts';
import { processorTimeIn, treeInListing } from '../../scripts/bench/process-memory.ts';
import { enlarged } from '../../scripts/bench/quick-open.ts';
import { generateReport } from '../../scripts/bench/report.ts';
import { measureWatch } from '../../scripts/bench/saves.ts';
import { countCharts, middle, readSite, summariseSite } from '../../scripts/bench/site-size.ts';
import { figure, tableOf } from '../../scripts/bench/table.ts';
import { yamlText } from '../../scripts/bench/yaml-text.ts';
import type { QuickIndex } from '../../src/site/quick-open/part.ts';
import { wordingFor } from '../../src/wording/language.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-bench-measures-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string, bytes: number, charts = 0) => ({ path, bytes, charts });

const quickIndex: QuickIndex = {
  parts: 2,
  language: 'en',
  words: wordingFor('en-GB').quickOpen,
  pages: [],
  names: ['Ada Quist'],
  kinds: [
    {
      one: 'Plan',
      path: '/plans/',
      entries: [
        ['one', 'One', 0],
        ['two', 'Two'],
      ],
    },
    { one: 'Person', path: '/people/', entries: [['ada', 'Ada Quist']] },
  ],
};

describe('the size of a site', () => {
  test.each([
    { sizes: [], median: undefined },
    { sizes: [7], median: 7 },
    { sizes: [9, 1, 5], median: 5 },
    { sizes: [4, 1, 3, 2], median: 2 },
  ])('has $median as the median of $sizes', ({ sizes, median }) => {
    expect(middle(sizes.map((bytes) => page('a.html', bytes)))?.bytes).toBe(median);
  });

  test('adds up charts and names the largest page', () => {
    expect(summariseSite([page('a.html', 10, 2), page('b.html', 30), page('c.html', 20, 3)])).toEqual({
      pages: 3,
      charts: 5,
      medianHtml: 20,
      largestHtml: 30,
      largestPage: 'b.html',
    });
  });

  test('counts drawings with the role of an image and no icons', () => {
    expect(
      countCharts(
        '<svg class="a" role="img"></svg><svg aria-hidden="true"></svg><div role=img><svg></svg></div><i role="img"></i>',
      ),
    ).toBe(2);
  });

  test('is read from the disk, with the plan page of median size weighed', () => {
    const site = join(folder, 'site');
    const script = 'import "./shared.js";console.log(1)';
    const files = {
      'index.html': '<p>Home</p>',
      'plans/index.html': '<p>All plans</p>',
      'plans/one/index.html':
        '<link rel="stylesheet" href="/base/_astro/a.css"><script type="module" src="/base/_astro/a.js"></script><svg role="img"/>',
      '_astro/a.css': 'p{color:red}',
      '_astro/a.js': script,
      '_astro/shared.js': 'console.log(2)',
      'quick-open/1.json': JSON.stringify(quickIndex),
      'pagefind/pagefind.js': '12345',
      'pagefind/fragment/en_1.pf_fragment': '678',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    const size = (text: string): number => gzipSync(text).length;
    const javascript = size(script) + size(files['_astro/shared.js']);
    expect(readSite(site)).toMatchObject({
      pages: 3,
      charts: 1,
      largestPage: 'plans/one/index.html',
      planPage: {
        javascript,
        requests: 4,
        total: size(files['plans/one/index.html']) + size(files['_astro/a.css']) + javascript,
      },
      quickIndex: { entries: 3, bytes: size(files['quick-open/1.json']) },
    });
    expect([bytesIn(site), bytesIn(folder)]).toEqual([8, 0]);
    expect(() => weighPage(site, '<script src="/gone.js"></script>')).toThrow('/gone.js');
  });

  test('makes a large index of a small one, in which no two entries are alike', () => {
    const { kinds, names, parts } = enlarged(quickIndex, 10);
    const ids = kinds.flatMap(({ entries }) => entries.map(([id]) => id));
    expect([ids.length, new Set(ids).size, names, parts]).toEqual([12, 12, ['Ada Quist'], 1]);
    expect(kinds[0]?.entries.slice(0, 3)).toEqual([
      ['one-1', 'One, region 1', 0],
      ['two-1', 'Two, region 1'],
      ['one-2', 'One, region 2', 0],
    ]);
  });

  test('knows which tags make a browser fetch or run something', () => {
    const html = `<link href=/a.css rel=stylesheet><link rel="icon" href="/i.svg"><link rel="modulepreload" href="/m.js">
      <script src="/s.js"></script><script type="module">run()</script><script type="application/json">{}</script>`;
    expect(linkedStyles(html)).toEqual(['/a.css']);
    expect(linkedScripts(html)).toEqual(['/s.js', '/m.js']);
    expect(inlineScripts(html)).toEqual(['run()']);
  });
});

describe('the cost of a process', () => {
  test('includes its descendants in a listing, and nobody else', () => {
    const listing = '  1  0 100\n 20  1  50\n 21 20   7\n 22 21   3\n 30  1 900\n';
    expect(treeInListing(20, listing)).toBe(60 * 1024);
    expect(treeInListing(99, listing)).toBeUndefined();
  });

  test('is read from a line of Linux, whatever the program is called', () => {
    expect(processorTimeIn('7 (a) b) S 1 7 7 0 -1 4194304 9 8 7 6 150 25 300 25 20 0 11 0 99')).toBe(5);
  });

  test('is measured with time, memory, exit code and what was printed', async () => {
    const script = join(folder, 'costly.mjs');
    writeFileSync(
      script,
      'const held = Buffer.alloc(150e6, 1); console.log("held", held.length); setTimeout(() => process.exit(3), 200);',
    );
    const cost = await measureScript(script, [], folder);
    expect(cost.exitCode).toBe(3);
    expect(cost.output).toContain('held 150000000');
    expect(cost.seconds).toBeGreaterThan(0.2);
    if (process.platform === 'linux') expect(cost.cpuSeconds).toBeGreaterThan(0);
    if (process.platform !== 'win32') expect(cost.peakBytes).toBeGreaterThan(150e6);
  });
});

test('the wait after a save is measured on the files of the report, and each is put back', async () => {
  const content = join(folder, 'saved', 'content');
  generateReport({ plans: 3, seed: 1, folder: content });
  const texts = () =>
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const before = texts();
  const { readingSeconds, ruleSeconds } = await measureWatch({ root: process.cwd(), content, cache: folder });
  expect(Math.min(readingSeconds, ruleSeconds)).toBeGreaterThan(0);
  expect(texts()).toEqual(before);
}, 60_000);

describe('the verdict', () => {
  const cost = (seconds: number, peakBytes = 1e9) => ({
    seconds,
    cpuSeconds: 2 * seconds,
    peakBytes,
    exitCode: 0,
    output: 'Warned.\n12 pages and files made, 345 taken from the build before.\n',
  });
  const measured = (plans: number, coldSeconds: number): Measurements => ({
    plans,
    generateSeconds: 1,
    saves: { readingSeconds: 0.1, ruleSeconds: 0.3, pageSeconds: undefined },
    commits: 5_000,
    ledger: { seconds: 21, cpuSeconds: 18 },
    ledgerAgain: { seconds: 0.3, cpuSeconds: 0.2 },
    check: cost(2.5),
    checkAgain: cost(1.5),
    claims: cost(6.5),
    coldBuild: cost(coldSeconds, 1.6e9),
    warmBuild: cost(9),
    changedBuild: cost(20),
    bareAstro: cost(10),
    site: {
      ...summariseSite([]),
      planPage: { total: 59_000, javascript: 11_000, requests: 3 },
      quickIndex: { entries: 2_000, bytes: 24_000 },
    },
    insight: { seconds: 1.9, claims: 3_000 },
    charts: {
      charts: 2_000,
      coldSeconds: 13,
      warmSeconds: 0.4,
      drawnWarm: 0,
      equal: false,
      medianBytes: 6_000,
      medianGzip: 1_500,
    },
    fullText: { firstSeconds: 0.9, firstBytes: 250_000, nextSeconds: 0.6, indexBytes: 1_500_000 },
    reading: undefined,
  });
  const verdicts = (measurements: Measurements) =>
    Object.fromEntries(judge(measurements).map(({ what, passes }) => [what, passes]));

  test('compares each figure with its budget at a thousand plans', () => {
    expect(verdicts(measured(1_000, 30))).toMatchObject({
      'Check, nothing kept': false,
      'Check again after a plan got another title': true,
      'Claims of every plan': false,
      'Ledger of 5000 commits': false,
      'The same ledger, kept': true,
      'Cold build': true,
      'A save, until --watch tells a mistake of its form': true,
      'A save, until --watch tells a mistake of its meaning': false,
      'A save, until the open page shows it': false,
      'Warm build': false,
      'Build after a plan got another title': false,
      'Build, peak memory': false,
      'Plan page with all it loads, gzip': true,
      'Its JavaScript, gzip': false,
      'Full-text search, from the first letter to its results': true,
      'What it fetches for that': false,
      'From a later letter to its results, the slowest': false,
      'Insight into 3000 claims of 36 periods': true,
      '2000 charts in two sizes, cold': false,
      'The same charts, warm': true,
      'Charts drawn anew or differing when warm': false,
    });
  });

  test.each([
    { what: 'Cold build', plans: 100, seconds: 45, more: 46 },
    { what: 'Cold build', plans: 10_000, seconds: 479, more: 481 },
    { what: 'Build after a plan got another title', plans: 10_000, seconds: 59, more: 61 },
    { what: 'Build after a plan got another title', plans: 1_000, seconds: 9, more: 9.1 },
  ])('allows "$what" as long as was set for $plans plans', ({ what, plans, seconds, more }) => {
    const passes = (took: number) => {
      const all = measured(plans, took);
      return verdicts({ ...all, changedBuild: cost(took) })[what];
    };
    expect([passes(seconds), passes(more)]).toEqual([true, false]);
  });

  test('says what a build made and took, and what it costs beside Astro alone', () => {
    const figures = Object.fromEntries(judge(measured(1_000, 30)).map(({ what, measured: value }) => [what, value]));
    expect(figures).toMatchObject({
      'Its pages and files made': 12,
      'Its pages and files taken': 345,
      'Cold build to that, CPU': 3,
      'Build after one change to that, CPU': 2,
    });
  });

  test.each([
    { before: 3, power: 1, passes: true },
    { before: 0.3, power: 2, passes: false },
  ])('says that a build of $before s before grew with n^$power', ({ before, power, passes }) => {
    const large = measured(1_000, 30);
    const found = judge({ ...large, smaller: { ...large, coldBuild: cost(before), plans: 100 } });
    const line = found.find(({ what }) => what === 'Cold build, power of growth from 100 plans');
    expect(line?.measured).toBeCloseTo(power);
    expect(line?.passes).toBe(passes);
  });

  test.each([
    { planHeight: 6_000, planSheets: 6, seo: 100, missed: [] },
    {
      planHeight: 6_001,
      planSheets: 7,
      seo: 99,
      missed: [
        'late-fee-grace at 1280 px, height as it opens',
        'Its sheets of A4, printed as it opens',
        'Lighthouse of /, points short of 100: seo',
      ],
    },
  ])(
    'holds a page of $planHeight px and $planSheets sheets to its budgets',
    ({ planHeight, planSheets, seo, missed }) => {
      const scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo };
      const sizes = {
        homeHeight: 2_700,
        focusBottom: 900,
        planHeight,
        heroBottom: 900,
        planSheets,
        planWeight: 60_000,
        quickOpenSeconds: 0.05,
      };
      const found = judgeReading({ ...sizes, lighthouse: { '/': scores } });
      expect(found.filter(({ passes }) => !passes).map(({ what }) => what)).toEqual(missed);
    },
  );

  test('tells pages that no browser opened as not measured', () => {
    expect(judgeReading(undefined).map(({ measured, passes }) => ({ measured, passes }))).toEqual(
      Array.from({ length: 7 }, () => ({ measured: undefined, passes: false })),
    );
  });

  test('prints figures in the unit people compare, aligned', () => {
    const table = tableOf([
      { what: 'Check', unit: 's', measured: 1.5, cpuSeconds: 2.25, limit: 2, passes: true },
      { what: 'Pages', unit: 'count', measured: 12_345 },
    ]);
    expect(table.split('\n')).toEqual([
      '       measured     CPU    budget',
      'Check    1.50 s  2.25 s  ≤ 2.00 s  kept',
      'Pages    12,345',
    ]);
    expect([figure(999, 'bytes'), figure(1.6e9, 'bytes'), figure(undefined, 's')]).toEqual([
      '1.0 KB',
      '1600 MB',
      'not measured',
    ]);
  });
});

test('generated YAML reads back as what was written', () => {
  const value = {
    plain: 'a-b',
    spaced: 'two: words # here',
    keyword: 'no',
    digits: '12',
    on: '2026-01-31',
    list: [{ a: 1, b: [true, 'x'] }, { c: { d: 'é "q"' } }],
    empty: [],
  };
  expect(parse(yamlText({ ...value, left: undefined }))).toEqual(value);
});
