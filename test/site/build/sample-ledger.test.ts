import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeKinds, changeLog } from '../../../src/history/change-log.ts';
import { countOutcomes } from '../../../src/history/commitments.ts';
import { declaredBeforeResult } from '../../../src/history/declared-measures.ts';
import type { Ledger, LedgerEntry } from '../../../src/history/ledger.ts';
import type { ReportInsight } from '../../../src/insight/report-insight.ts';
import { checkContent } from '../../../src/lint/check.ts';
import type { Report } from '../../../src/model/report.ts';
import { readLedger } from '../../../src/site/build/ledger.ts';
import { changesFeed } from '../../../src/site/feeds/changes-feed.ts';
import { recordOf } from '../../../src/site/ledger-parts.ts';
import { openCache } from '../../../src/source/cache.ts';
import { readTree } from '../../../src/source/files.ts';
import { historyPlace } from '../../../src/source/git/history-place.ts';
import { lastChanges } from '../../../src/source/git/last-changes.ts';
import { entryInWords } from '../../../src/wording/ledger.ts';
import { goalMovesInWords } from '../../../src/wording/promises.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
let folder: string;
let report: Report;
let insight: ReportInsight;
let ledger: Ledger;
const place = () => historyPlace(content, { fresh: true });
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-sample-past-'));
  process.env['POPLAR_CACHE'] = folder;
  const checked = checkContent(readTree(content), { today: '2026-10-31' });
  if (!checked.report || !checked.insight) throw new Error('The sample cannot be read.');
  ({ report, insight } = { report: checked.report, insight: checked.insight });
  const read = await readLedger(place(), {
    people: report.people,
    judged: 240,
    cache: openCache(join(folder, 'c')),
    program: 'test',
  });
  if (typeof read === 'string') throw new Error(read);
  ledger = read;
}, 60_000);
afterAll(() => {
  delete process.env['POPLAR_CACHE'];
  rmSync(folder, { recursive: true, force: true });
});

test('the sample’s history begins and ends with it, and knows no commit to the program', async () => {
  expect([ledger.since, ledger.cutOff, ledger.plans.size]).toEqual(['2025-02-24', false, report.plans.size]);
  const changes = await lastChanges(content, place());
  expect(readTree(content).files.filter(({ path }) => !changes.has(path))).toEqual([]);
  const told = new Set(ledger.entries.map((entry) => entry.told.commit));
  expect(told.has(changes.get('people/gareth-hollis.yaml') ?? '')).toBe(true);
});

test('every plan is known from its first day, under the name it has now', () => {
  for (const plan of report.plans.all) expect(ledger.plans.get(plan.id)?.opened, plan.id).not.toBeNull();
  expect(ledger.plans.get('late-fee-grace')?.opened?.on).toBe('2025-04-14');
  expect(ledger.plans.get('late-fee-grace')?.accepted?.on).toBe('2025-04-14');
});

test.each([
  [
    'one-handler-per-fault',
    'had-to-explain-again',
    'First promised: 25% by 30 Jun 2026. Since then loosened once, due 184 days later.',
  ],
  ['late-fee-grace', 'late-fee-complaints', 'First promised: 1.5 by 30 Jun 2026. Since then due 92 days later.'],
  ['call-back-within-the-hour', 'call-backs-kept', 'First promised: 95% by 31 Dec 2026. Since then loosened once.'],
  [
    'receipt-at-the-parcel-shop',
    'returns-receipted-in-two-days',
    'First promised: 80% by 31 Dec 2026. Since then tightened once.',
  ],
])('%s: the goal for %s is told with the first promise', (plan, metric, said) => {
  const goal = ledger.plans.get(plan)?.goals.find((one) => one.metric === metric);
  expect(goalMovesInWords(goal?.promises ?? [], report.metrics.find(metric), report.settings)).toBe(said);
});

test('only where git shows it, a plan declared every measure before it knew the result', () => {
  const proven = report.plans.all.filter((plan) => {
    const known = ledger.plans.get(plan.id);
    return known !== undefined && declaredBeforeResult(plan, known);
  });
  // The assistant's time after was closed once its figures were known.
  expect(report.plans.all.map(({ id }) => id).filter((id) => !proven.some((plan) => plan.id === id))).toEqual([
    'voice-assistant-instead-of-the-menu',
  ]);
});

test('a person’s record counts what they promised, and calls nothing kept that came late', () => {
  const callum = recordOf('callum-reid', ledger, { report, insight });
  expect(countOutcomes(callum)).toEqual({
    counts: { kept: 3, moved: 0, missed: 2, ahead: 2, unknown: 0 },
    movedWithReason: 0,
  });
  expect(callum.filter(({ outcome }) => outcome === 'missed').map(({ id }) => id)).toEqual([
    'named-stand-ins',
    'had-to-explain-again',
  ]);
  const marcus = recordOf('marcus-bell', ledger, { report, insight });
  expect(marcus.find(({ of }) => of === 'goal')).toMatchObject({
    outcome: 'moved',
    reasonsGiven: true,
    first: '2026-06-30',
  });
});

test.each([
  [
    'late-fee-grace',
    [
      ['2025-04-14', 1],
      ['2026-03-27', 5],
    ],
  ],
  [
    'voice-assistant-instead-of-the-menu',
    [
      ['2025-03-10', 1],
      ['2026-01-26', 3],
    ],
  ],
  ['receipt-at-the-parcel-shop', [['2026-03-27', 0]]],
])('%s: the grade is told as the figures stood at the end of each month', (plan, expected) => {
  const grades = ledger.grades.get(plan)?.map(({ on, grade }) => [on, grade]) ?? [];
  expect(grades.map(([, grade]) => grade)).toEqual(expected.map(([, grade]) => grade));
  expect(grades.map(([on]) => String(on).slice(0, 7))).toEqual(expected.map(([on]) => String(on).slice(0, 7)));
});

test('of restated figures it is told what they made of the claims that rest on them', () => {
  const said = ledger.entries.filter(({ of }) => of === 'figures').map((entry) => entryInWords(entry, report));
  expect(said).toEqual([
    'Appointments missed: three months restated (Nov 2024 – Jan 2025), 5.6% lower on average',
    expect.stringMatching(
      /^Contacts for one fault: three months restated \(Feb 2026 – Apr 2026\), 3\.1% higher on average; (no claim changed by it|with it the claim of “Give each fault)/,
    ),
  ]);
});

test('every entry is of one kind, and the log of all holds each once', () => {
  const all = changeLog(ledger.entries);
  const weight = ({ change }: LedgerEntry) => (change.kind === 'listed' && change.what === 'added' ? change.count : 1);
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
  const told = (commits: typeof all) =>
    sum(commits.map(({ entries, begun }) => sum(entries.map(weight)) + sum(begun.values())));
  expect(told(all)).toBe(sum(ledger.entries.map(weight)));
  const byKind = changeKinds.map((kind) => told(changeLog(ledger.entries, kind)));
  expect(sum(byKind)).toBe(told(all));
  expect(Math.min(...byKind)).toBeGreaterThan(0);
  expect(all[0]?.told.on).toBe('2026-10-31');
});

describe.each(['en-GB', 'de-DE'])('in %s', (locale) => {
  test('every entry is a sentence without a gap', () => {
    const elsewhere = { ...report, settings: { ...report.settings, locale } } as Report;
    for (const entry of ledger.entries) {
      const said = entryInWords(entry, elsewhere);
      expect(said).not.toMatch(/NaN|undefined|null|\(\)| {2}|@/);
      expect(said).toMatch(/\S{3}/);
    }
  });
});

test('the feed is XML with an entry a commit, and names nobody’s address', async () => {
  const feed = changesFeed(report, ledger, new URL('https://cx.example'));
  const { default: sax } = await import('sax');
  const parser = sax.parser(true);
  const ids: string[] = [];
  let tag = '';
  parser.onopentag = ({ name }) => void (tag = name);
  parser.ontext = (text) => void (tag === 'id' && text.trim() !== '' && ids.push(text));
  parser.write(feed).close();
  expect(ids).toHaveLength(41);
  expect(new Set(ids).size).toBe(41);
  expect(feed).toContain('href="https://cx.example/changes/#commit-');
  expect(feed).not.toMatch(/@|noreply/);
});
