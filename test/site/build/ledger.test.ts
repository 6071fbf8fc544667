import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerEntry, Ledger } from '../../../src/history/ledger.ts';
import { checkContent } from '../../../src/lint/check.ts';
import type { Report } from '../../../src/model/report.ts';
import { type NoLedger, readLedger } from '../../../src/site/build/ledger.ts';
import { openCache } from '../../../src/source/cache.ts';
import { readTree } from '../../../src/source/files.ts';
import { openRepository } from '../../../src/source/git/repository.ts';
import { entryInWords, subjectInWords } from '../../../src/wording/ledger.ts';
import { type ScriptedRepository, scriptedRepository } from '../../source/git/scripted-repository.ts';

const fixture = fileURLToPath(new URL('../../fixtures/complete-small', import.meta.url));
const planPath = 'content/plans/late-fee-grace/plan.yaml';
const plan = readFileSync(join(fixture, 'plans/late-fee-grace/plan.yaml'), 'utf8');
const inFixture = (path: string) => readFileSync(join(fixture, path), 'utf8');
const complaints = inFixture('data/late-fee-complaints.csv');
const basis = {
  'content/report.yaml': inFixture('report.yaml'),
  'content/metrics/late-fee-complaints.yaml': inFixture('metrics/late-fee-complaints.yaml'),
  'content/data/late-fee-complaints.csv': complaints,
  [planPath]: plan,
};

let caches: string;
let report: Report;
beforeAll(() => {
  caches = mkdtempSync(join(tmpdir(), 'poplar-ledger-'));
  const checked = checkContent(readTree(fixture), { today: '2026-10-31' }).report;
  if (!checked) throw new Error('The fixture cannot be read.');
  report = checked;
});
afterAll(() => rmSync(caches, { recursive: true, force: true }));

const people = [
  { id: 'ada-quist', git: { handle: 'aquist', emails: ['Ada@example.com'] } },
  { id: 'ben-osei', git: 'bosei' },
];
const ada = 'Ada Quist <ada@example.com>';
const ben = 'Ben <1234+BOsei@users.noreply.github.com>';

async function read(folder: string, cache = mkdtempSync(join(caches, 'c-'))): Promise<Ledger | NoLedger> {
  const repository = openRepository(folder);
  const place = typeof repository === 'string' ? repository : { repository, apart: false };
  return readLedger(place, { people: people as never, judged: 240, cache: openCache(cache), program: 'test' });
}

async function ledgerOfContent({ folder }: ScriptedRepository, within = 'content'): Promise<Ledger> {
  const ledger = await read(join(folder, within));
  if (typeof ledger === 'string') throw new Error(ledger);
  return ledger;
}

const lines = (entries: readonly LedgerEntry[]) =>
  entries
    .filter(({ change }) => change.kind !== 'began')
    .map(
      (entry) =>
        `${entry.told.author ?? '-'}: ${entryInWords(entry, report)}${entry.told.reason ? ` [${entry.told.reason}]` : ''}`,
    );

/** A repository that begins with the plan as the fixture has it, then the versions given, one a commit. */
function history(
  ...versions: readonly (readonly [by: string, message: string, change: (text: string) => string])[]
): ScriptedRepository {
  const repository = scriptedRepository();
  repository.write(basis);
  repository.commit('Begin', { by: ada });
  let text = plan;
  for (const [by, message, change] of versions) {
    text = change(text);
    repository.write({ [planPath]: text });
    repository.commit(message, { by, on: '2026-02-03T09:00:00+00:00' });
  }
  return repository;
}

const goal = (value: string, by: string) => (text: string) =>
  text.replace(/value: .*\n {4}by: .*/, `value: ${value}\n    by: ${by}`);

test('the first goal is kept beside each later one, with who moved it, when, and why', async () => {
  using repository = history(
    [ada, 'Loosen', goal('2', '2026-06-30')],
    [ben, 'Later\n\nReason: The release slipped, ask ben@example.com.', goal('2', '2026-07-30')],
    ['Cara <cara@example.com>', 'Tighten', goal('1.8', '2026-07-30')],
  );
  const ledger = await ledgerOfContent(repository);
  expect(lines(ledger.entries)).toEqual([
    'ada-quist: Goal loosened: Late-fee complaints, 1.5 to 2, by 30 Jun 2026',
    'ben-osei: Goal moved: Late-fee complaints, 2, due 30 days later (30 Jun 2026 to 30 Jul 2026) [The release slipped, ask]',
    '-: Goal tightened: Late-fee complaints, 2 to 1.8, by 30 Jul 2026',
  ]);
  const [history1] = ledger.plans.get('late-fee-grace')?.goals ?? [];
  expect(history1?.promises.map(({ value, by, bearing }) => [value, by, bearing])).toEqual([
    [1.5, '2026-06-30', 'none'],
    [2, '2026-06-30', 'loosened'],
    [2, '2026-07-30', 'none'],
    [1.8, '2026-07-30', 'tightened'],
  ]);
});

test('a goal on a metric is not dropped while another on it stands', async () => {
  const goal = '  - metric: late-fee-complaints\n    value: 1.5\n    by: 2026-06-30\n';
  const second = goal.replace('1.5', '2').replace('2026-06-30', '2026-12-31');
  const twice = [ada, 'Move the goal', (text: string) => text.replace(goal, goal + second)] as const;
  const promisesAfter = async (left: string) => {
    using repository = history(twice, [ada, 'Take one away', (text) => text.replace(goal + second, left)]);
    const [kept] = (await ledgerOfContent(repository)).plans.get('late-fee-grace')?.goals ?? [];
    return [kept?.promises.map(({ value, bearing }) => [value, bearing]), kept?.dropped];
  };
  const moved = [
    [1.5, 'none'],
    [2, 'loosened'],
  ];
  expect(await promisesAfter(second)).toEqual([moved, null]);
  expect(await promisesAfter(goal)).toEqual([[...moved, [1.5, 'tightened']], null]);
});

test('a goal is neither loosened nor tightened by the commit that changes the scale of its metric', async () => {
  using repository = history();
  const path = 'content/metrics/late-fee-complaints.yaml';
  repository.write({
    [path]: basis[path].replace('per: 1000', 'per: 100'),
    [planPath]: plan.replace('value: 1.5', 'value: 0.3'),
  });
  repository.commit('Count per 100', { by: ada });
  const [goal] = (await ledgerOfContent(repository)).plans.get('late-fee-grace')?.goals ?? [];
  expect(goal?.promises.map(({ value, bearing }) => [value, bearing])).toEqual([
    [1.5, 'none'],
    [0.3, 'none'],
  ]);
});

test('no address of anybody reaches the ledger or its cache', async () => {
  using repository = history([ben, 'Later\n\nReason: ask ben@example.com', goal('2', '2026-07-30')]);
  const cache = mkdtempSync(join(caches, 'c-'));
  const ledger = await read(join(repository.folder, 'content'), cache);
  const kept = textsIn(cache);
  expect(JSON.stringify(ledger) + kept).not.toMatch(/@/);
  expect(kept).toContain('late-fee-grace');
});

test.each([
  [
    'a second goal on the same metric is a move of the first, with the reason that stands beside it',
    (text: string) =>
      text.replace(
        'measures:',
        '  - metric: late-fee-complaints\n    value: 2\n    by: 2026-12-31\n    reason: The bank was late.\nmeasures:',
      ),
    [
      'Goal loosened: Late-fee complaints, 1.5 to 2, due 184 days later (30 Jun 2026 to 31 Dec 2026) [The bank was late.]',
    ],
  ],
  [
    'a step put off',
    (text: string) => text.replace('due: 2026-02-28', 'due: 2026-08-13'),
    ['Step put off by 166 days, from 28 Feb 2026 to 13 Aug 2026: Tell each customer who was charged'],
  ],
  [
    'a step done late',
    (text: string) => text.replace('due: 2026-02-28', 'due: 2026-02-28\n    done: 2026-03-02'),
    ['Step done, 2 days late: Tell each customer who was charged'],
  ],
  [
    'a step put off and done at once',
    (text: string) => text.replace('due: 2026-02-28', 'due: 2026-08-13\n    done: 2026-03-02'),
    [
      'Step put off by 166 days, from 28 Feb 2026 to 13 Aug 2026, and done on 2 Mar 2026: Tell each customer who was charged',
    ],
  ],
  [
    'a step of which both days are others, and one that came done',
    (text: string) =>
      text
        .replace('due: 2025-06-30\n    done: 2025-06-27', 'due: 2025-06-20\n    done: 2025-06-19')
        .replace(
          'noBusiness',
          '  - { id: x, what: Write, who: ada-quist, due: 2026-01-31, done: 2026-01-20 }\nnoBusiness',
        ),
    [
      "Step brought forward by 10 days, from 30 Jun 2025 to 20 Jun 2025, and done on 19 Jun 2025, no longer on 27 Jun 2025: Load the bank's file before the fee run",
      'Step added, due 31 Jan 2026 and done on 20 Jan 2026: Write',
    ],
  ],
  [
    'another owner and sponsor',
    (text: string) =>
      text.replace('owner: ada-quist', 'owner: cleo-marsh').replace('sponsor: ben-osei', 'sponsor: ada-quist'),
    ['Owner changed from Ada Quist to Cleo Marsh', 'Sponsor changed from Ben Osei to Ada Quist'],
  ],
  [
    'a window moved and a measure removed',
    (text: string) =>
      text
        .replace(/ {2}- metric: fees-in-flight\n.*\n.*\n/, '')
        .replace('before: { from: 2025-01-01', 'before: { from: 2025-02-01'),
    [
      'The time before moved for Late-fee complaints: 1 Jan 2025 – 30 Jun 2025, now 1 Feb 2025 – 30 Jun 2025',
      'Measure removed: Fees while the payment is on its way',
    ],
  ],
  ['formatting and order', (text: string) => `${text.replace('budget: 40000', 'budget:   40000')}# a note\n`, []],
])('%s', async (_, change, said) => {
  using repository = history([ada, 'Change', change]);
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual(said.map((line) => `ada-quist: ${line}`));
});

test('what is put down, put otherwise and taken out again is told apart, in either language', async () => {
  const lesson = (text: string) => `result: { lesson: ${text}, followUpOwner: ada-quist }\n`;
  using repository = history(
    [ada, 'Teach', (text) => `${text}${lesson('It works.')}`],
    [ada, 'Teach otherwise', (text) => text.replace('It works.', 'It fails.')],
    [ada, 'Teach nothing', (text) => text.replace(lesson('It fails.'), '')],
    [ada, 'Earlier', (text) => text.replace('changedOn: 2025-07-01', 'changedOn: 2025-06-01')],
    [ada, 'Accept', (text) => text.replace('{ on: 2025-04-14, by: ben-osei }', '{ on: 2025-05-01, by: cleo-marsh }')],
  );
  const { entries } = await ledgerOfContent(repository);
  const kinds = new Set(['result', 'changed-on', 'accepted']);
  const told = (locale: string) =>
    entries
      .filter(({ change }) => kinds.has(change.kind))
      .map((entry) => entryInWords(entry, { ...report, settings: { ...report.settings, locale } }));
  expect(told('en-GB')).toEqual([
    'What the plan taught was written down',
    'What the plan taught was rewritten',
    'What the plan taught was taken out',
    'Day on which customers met the change moved from 1 Jul 2025 to 1 Jun 2025',
    'Acceptance by the owner changed from 14 Apr 2025 (Ben Osei) to 1 May 2025 (Cleo Marsh)',
  ]);
  expect(told('de-DE')).toEqual([
    'Aufgeschrieben, was der Plan gelehrt hat',
    'Neu geschrieben, was der Plan gelehrt hat',
    'Herausgenommen, was der Plan gelehrt hat',
    'Tag, an dem Kundinnen und Kunden die Änderung erlebten, geändert: 1. Juli 2025, jetzt 1. Juni 2025',
    'Annahme durch den Verantwortlichen geändert: 14. Apr. 2025 (Ben Osei), jetzt 1. Mai 2025 (Cleo Marsh)',
  ]);
});

test('what a step is and who does it, and when a plan ended and who carries it on, are told from and to', async () => {
  using repository = history(
    [ada, 'Stop', (text) => `${text}result: { lesson: It fails., on: 2026-01-20, followUpOwner: ada-quist }\n`],
    [ada, 'Another step', (text) => text.replace('Tell each customer who was charged', 'Tell those who ask')],
    [ada, 'Another person', (text) => text.replace('who: cleo-marsh', 'who: ben-osei')],
    [ada, 'Done earlier', (text) => text.replace('done: 2025-06-27', 'done: 2025-06-20')],
    [ada, 'Ended earlier', (text) => text.replace('on: 2026-01-20', 'on: 2026-01-10')],
    [ada, 'Carried on', (text) => text.replace('followUpOwner: ada-quist', 'followUpOwner: ben-osei')],
    [ada, 'Ended some day', (text) => text.replace('on: 2026-01-10, ', '')],
  );
  const { entries } = await ledgerOfContent(repository);
  const told = (locale: string) =>
    entries
      .filter(({ change }) => /^(?:step|ended|follow-up)/.test(change.kind))
      .map((entry) => entryInWords(entry, { ...report, settings: { ...report.settings, locale } }));
  expect(told('en-GB')).toEqual([
    'Step rewritten: “Tell each customer who was charged”, now “Tell those who ask”',
    'Step passed from Cleo Marsh to Ben Osei: Tell those who ask',
    "Day on which a step was done changed from 27 Jun 2025 to 20 Jun 2025: Load the bank's file before the fee run",
    'Day on which the plan ended changed from 20 Jan 2026 to 10 Jan 2026',
    'What follows from the plan passed from Ada Quist to Ben Osei',
    'Other facts of the plan changed: result',
  ]);
  expect(told('de-DE').slice(0, 2)).toEqual([
    'Schritt neu geschrieben: „Tell each customer who was charged“, jetzt „Tell those who ask“',
    'Schritt übergeben von Cleo Marsh an Ben Osei: Tell those who ask',
  ]);
});

test('past figures that became others are restated; rows at the end are not', async () => {
  using repository = scriptedRepository();
  repository.write(basis);
  repository.commit('Begin', { by: ada });
  repository.write({ 'content/data/late-fee-complaints.csv': `${complaints}2030-01-01,10,9000\n` });
  repository.commit('Enter the figures', { by: ada });
  repository.write({
    'content/data/late-fee-complaints.csv': complaints
      .replace('01-01,31,9100', '01-01,62,9100')
      .replace('02-01,28,9040', '02-01,56,9040'),
  });
  repository.commit('Tidy up', { by: ben });
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual([
    'ben-osei: Late-fee complaints: two months restated (Jan 2025 – Feb 2025), 100% higher on average',
  ]);
});

test('a table that could not be read at one commit restated nothing; mended, it is compared with what stood before', async () => {
  using repository = scriptedRepository();
  const table = 'content/data/late-fee-complaints.csv';
  repository.write(basis);
  repository.commit('Begin', { by: ada });
  for (const [message, text] of [
    ['Misspell a figure', complaints.replace('02-01,28,9040', '02-01,many,9040')],
    ['Mend it', complaints],
    ['Misspell a column', complaints.replace('period', 'perod')],
    ['Add a row that is cut short', `${complaints}2030-01-01,1`],
    ['Mend it, and the past with it', complaints.replace('02-01,28,9040', '02-01,56,9040')],
  ] as const) {
    repository.write({ [table]: text });
    repository.commit(message, { by: ben });
  }
  const unreadable = 'ben-osei: Late-fee complaints: the figures could not be read as they were committed';
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual([
    unreadable,
    unreadable,
    unreadable,
    'ben-osei: Late-fee complaints: one month restated (Feb 2025), 100% higher on average',
  ]);
});

test('a table is compared although the file of its metric cannot be read at that commit', async () => {
  using repository = scriptedRepository();
  const metric = 'content/metrics/late-fee-complaints.yaml';
  const table = 'content/data/late-fee-complaints.csv';
  repository.write(basis);
  repository.commit('Begin', { by: ada });
  repository.write({
    [metric]: basis[metric].replace('name:', '\tname:'),
    [table]: complaints.replace('02-01,28,9040', '02-01,56,9040'),
  });
  repository.commit('Tidy up', { by: ben });
  repository.write({ [metric]: basis[metric] });
  repository.commit('Mend it', { by: ben });
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual(
    expect.arrayContaining([
      'ben-osei: Late-fee complaints: one month restated (Feb 2025), 100% higher on average',
      'ben-osei: Late-fee complaints: its file could not be read as it was committed',
    ]),
  );
});

test('a last figure without a line break below it is restated, though the text only grew', async () => {
  using repository = scriptedRepository();
  const table = 'content/data/late-fee-complaints.csv';
  const cut = complaints.trimEnd();
  repository.write({ ...basis, [table]: cut });
  repository.commit('Begin', { by: ada });
  repository.write({ [table]: `${cut}5\n` });
  repository.commit('Tidy up', { by: ben });
  repository.write({ [table]: `${cut}5\n2030-01-01,10,9000` });
  repository.commit('Enter the figures', { by: ben });
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual([
    expect.stringMatching(/^ben-osei: Late-fee complaints: one month restated/),
  ]);
});

test('what stands beside plans is told too: voices, small fixes, stories, updates, programmes, people, settings', async () => {
  using repository = scriptedRepository();
  const paths = {
    voices: 'content/voices/2025-q1.yaml',
    fixes: 'content/micro-actions/2025-q1.yaml',
    programme: 'content/programmes/monthly-voice-review.yaml',
    person: 'content/people/ada-quist.yaml',
    story: 'content/plans/late-fee-grace/story.mdx',
    update: 'content/plans/late-fee-grace/updates/2025-07-14.mdx',
    metric: 'content/metrics/late-fee-complaints.yaml',
    report: 'content/report.yaml',
  };
  const now = Object.fromEntries(Object.values(paths).map((path) => [path, inFixture(path.replace('content/', ''))]));
  const commit = (message: string, changes: Readonly<Record<string, ((text: string) => string) | null>>) => {
    for (const [path, change] of Object.entries(changes)) {
      const text = change === null ? null : change(now[path] ?? '');
      expect(text, path).not.toBe(now[path]);
      if (text !== null) now[path] = text;
      repository.write({ [path]: text });
    }
    repository.commit(message, { by: ben });
  };
  repository.write({ ...basis, ...now });
  repository.commit('Begin', { by: ada });
  const added = (id: string) => (text: string) =>
    text.replace(
      '- id: v-0101',
      `- id: ${id}\n  on: 2025-03-01\n  channel: Shop\n  kind: informal\n  words: Yes.\n- id: v-0101`,
    );
  commit('Listen', {
    [paths.voices]: added('v-1'),
    [paths.fixes]: (text) => text.replace('did: Read', 'did: First read'),
  });
  commit('Redact', {
    [paths.voices]: (text) => text.replace('words: I paid', 'words: [redacted] paid').replace('[redacted]', 'Somebody'),
  });
  commit('Break', { [paths.voices]: (text) => `${text}- [` });
  commit('Mend, and take one out', {
    [paths.voices]: (text) => text.slice(0, text.indexOf('- id: v-0102')),
  });
  commit('Words', {
    [paths.story]: (text) => text.replace('wrong day', 'wrong month'),
    [paths.update]: (text) => text.replace('health: on-track', 'health: at-risk'),
    [paths.programme]: (text) => text.replace('purpose: Finds', 'purpose: Always finds'),
    [paths.person]: (text) => text.replace('role: ', 'role: New '),
    [paths.metric]: (text) => text.replace('name: Late-fee', 'name: The late-fee'),
    [paths.report]: (text) => text.replace('to: 5', 'to: 6'),
  });
  commit('Only break lines', { [paths.story]: (text) => text.replace('looked at', 'looked\nat') });
  commit('Take out', { [paths.story]: null, [paths.update]: null, [paths.programme]: null, [paths.fixes]: null });
  const { entries } = await ledgerOfContent(repository);
  const told = entries
    .filter(({ change, told: { author } }) => change.kind !== 'began' && author === 'ben-osei')
    .map((entry) => `${subjectInWords(entry, report)}: ${entryInWords(entry, report)}`);
  const plan = 'Hold the late fee until the bank has answered';
  const painPoint = 'Charged a late fee before the payment has cleared';
  expect(told).toEqual([
    `${painPoint}: 1 small fix on the spot changed: did`,
    'Voices: 1 voice written down',
    `${painPoint}: 1 voice changed: words`,
    'Voices: The list could not be read as it was committed',
    'Voices: 1 voice removed',
    'Late-fee complaints: Late-fee complaints: other facts changed: name',
    'Ada Quist: Person: role changed',
    `${plan}: Story rewritten`,
    `${plan}, 14 Jul 2025: Update rewritten`,
    'Monthly voice review: Programme: purpose changed',
    'What we are fixing: Report: focus limit changed',
    `${plan}: Story removed`,
    `${plan}, 14 Jul 2025: Update removed`,
    'Monthly voice review: Programme removed from the report',
    `${painPoint}: 1 small fix on the spot removed`,
  ]);
});

test('a metric that was taken away and comes back tells what it counts otherwise', async () => {
  const path = 'content/metrics/late-fee-complaints.yaml';
  const back = async (change: (text: string) => string, goal = '1.5') => {
    using repository = history();
    repository.write({ [path]: null });
    repository.commit('Take away', { by: ada });
    repository.write({ [path]: change(basis[path]), [planPath]: plan.replace('value: 1.5', `value: ${goal}`) });
    repository.commit('Put back', { by: ben });
    return (await ledgerOfContent(repository)).entries;
  };
  const removed = 'ada-quist: Late-fee complaints: removed from the report';
  expect(lines(await back((text) => text))).toEqual([removed]);
  expect(lines(await back((text) => text.replace('per: 1000', 'per: 100'), '0.3'))).toEqual([
    removed,
    expect.stringMatching(/^ben-osei: Late-fee complaints: what is counted changed \(.*1,?000, now 100/),
    expect.stringMatching(/^ben-osei: Goal moved: /),
  ]);
  const other = await back((text) => text.replace(/^name: .*/m, 'name: Calls').replace(/^unit: .*/m, 'unit: calls'));
  expect(lines(other)).toEqual([removed]);
});

test('an update that is given another day is told so, and one whose plan is renamed is not', async () => {
  using repository = scriptedRepository();
  const updates = 'content/plans/late-fee-grace/updates';
  repository.write({
    ...basis,
    [`${updates}/2025-07-14.mdx`]: inFixture('plans/late-fee-grace/updates/2025-07-14.mdx'),
  });
  repository.commit('Begin', { by: ada });
  repository.move(`${updates}/2025-07-14.mdx`, `${updates}/2025-07-01.mdx`);
  repository.commit('Date it back', { by: ada });
  repository.move('content/plans/late-fee-grace', 'content/plans/grace');
  repository.commit('Short name', { by: ada });
  const { entries } = await ledgerOfContent(repository);
  const told = (locale: string) => {
    const spoken = { ...report, settings: { ...report.settings, locale } };
    return entries
      .filter(({ of, change }) => of === 'update' && change.kind !== 'began')
      .map((entry) => entryInWords(entry, spoken));
  };
  expect(told('en-GB')).toEqual(['Update given another day; it was 14 Jul 2025']);
  expect(told('de-DE')).toEqual(['Zwischenstand auf einen anderen Tag gesetzt; vorher 14. Juli 2025']);
});

test('an entry that went from one list to another is where it was, and its words stand nowhere', async () => {
  using repository = scriptedRepository();
  const voices = inFixture('voices/2025-q1.yaml');
  const at = voices.indexOf('- id: v-0102');
  repository.write({ ...basis, 'content/voices/2025-q1.yaml': voices });
  repository.commit('Begin', { by: ada });
  repository.write({
    'content/voices/2025-q1.yaml': voices.slice(0, at),
    'content/voices/2025-q2.yaml': voices.slice(at),
  });
  repository.commit('Sort', { by: ada });
  const ledger = await ledgerOfContent(repository);
  expect(lines(ledger.entries)).toEqual(['ada-quist: 1 voice written down', 'ada-quist: 1 voice written down']);
  expect(JSON.stringify(ledger)).not.toContain('wrong fee');
});

test('what restated figures make of a claim is told with them', async () => {
  const later = ['07', '08', '09', '10', '11', '12'].map((month) => `2025-${month}-01,30,9000`).join('\n');
  const rows = `period,events,exposure\n${['01', '02', '04', '05', '06'].map((month, i) => `2025-${month}-01,${30 + i},9000`).join('\n')}\n${later}\n`;
  using repository = scriptedRepository();
  const files = Object.fromEntries(
    readTree(fixture).files.map(({ path, text }): [string, string] => [`content/${path}`, text]),
  );
  repository.write({ ...files, 'content/data/late-fee-complaints.csv': rows });
  repository.commit('Begin', { by: ada });
  const raised = rows.replaceAll(/(2025-0[1-6]-01),(\d+)/g, (_, period, events) => `${period},${Number(events) * 3}`);
  repository.write({ 'content/data/late-fee-complaints.csv': raised });
  repository.commit('Tidy up', { by: ben });
  const { entries } = await ledgerOfContent(repository);
  expect(lines(entries.filter(({ of }) => of === 'figures'))).toEqual([
    'ben-osei: Late-fee complaints: five months restated (Jan 2025 – Jun 2025), 200.0% higher on average; with it the claim of “Hold the late fee until the bank has answered” turned from “no clear change” to “better, changed”',
  ]);
});

test('a file that could not be read at one commit is said, and what it became is compared with what stood before', async () => {
  using repository = history(
    [ben, 'Break it', (text) => text.replace('owner:', '\towner:')],
    [ada, 'Mend it, and later', (text) => goal('1.5', '2026-07-30')(text.replace('\towner:', 'owner:'))],
  );
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual([
    'ben-osei: The plan’s file could not be read as it was committed',
    'ada-quist: Goal moved: Late-fee complaints, 1.5, due 30 days later (30 Jun 2026 to 30 Jul 2026)',
  ]);
});

test('drafts on a branch never stood: what they came to is told once, by who wrote it', async () => {
  using repository = history();
  repository.git('checkout', '--quiet', '-b', 'side');
  for (const [value, by] of [
    ['3', ada],
    ['2', ben],
  ] as const) {
    repository.write({ [planPath]: goal(value, '2026-06-30')(plan) });
    repository.commit(`Try ${value}`, { by });
  }
  repository.git('checkout', '--quiet', 'main');
  repository.write({ 'content/data/late-fee-complaints.csv': `${complaints}2030-01-01,10,9000\n` });
  repository.commit('Meanwhile', { by: ada });
  repository.git('merge', '--quiet', '--no-ff', '--message=Merge pull request #1', 'side');
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual([
    'ben-osei: Goal loosened: Late-fee complaints, 1.5 to 2, by 30 Jun 2026',
  ]);
});

test('a branch that a merge threw away is not told', async () => {
  using repository = history();
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.write({ [planPath]: goal('3', '2026-06-30')(plan) });
  repository.commit('Try', { by: ben });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--strategy=ours', '--message=Drop', 'side');
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual([]);
});

test('what was pulled stood for everybody, so each of its commits is told', async () => {
  using repository = history();
  repository.git('checkout', '--quiet', '-b', 'theirs');
  for (const [value, by] of [
    ['2', ada],
    ['3', ben],
  ] as const) {
    repository.write({ [planPath]: goal(value, '2026-06-30')(plan) });
    repository.commit(`Set ${value}`, { by });
  }
  repository.git('checkout', '--quiet', 'main');
  repository.write({ [planPath]: plan.replace('due: 2026-02-28', 'due: 2026-03-30') });
  repository.commit('Mine', { by: ada });
  repository.git('merge', '--quiet', '--no-ff', "--message=Merge branch 'main' of example.org:cx", 'theirs');
  expect(lines((await ledgerOfContent(repository)).entries)).toEqual([
    'ada-quist: Goal loosened: Late-fee complaints, 1.5 to 2, by 30 Jun 2026',
    'ben-osei: Goal loosened: Late-fee complaints, 2 to 3, by 30 Jun 2026',
    'ada-quist: Step put off by 30 days, from 28 Feb 2026 to 30 Mar 2026: Tell each customer who was charged',
  ]);
});

test('a plan, a person and the whole folder may get other names: nothing else changed by that', async () => {
  using repository = history([ada, 'Loosen', goal('2', '2026-06-30')]);
  repository.write({ 'content/people/ada-quist.yaml': inFixture('people/ada-quist.yaml') });
  repository.commit('Add Ada');
  repository.move('content/people/ada-quist.yaml', 'content/people/ada.yaml');
  repository.write({ [planPath]: goal('2', '2026-06-30')(plan).replaceAll('ada-quist', 'ada') });
  repository.move('content/plans/late-fee-grace', 'content/plans/grace');
  repository.commit('Short names', { by: ada });
  repository.move('content', 'cx/report');
  repository.commit('Move the report');
  repository.write({ 'cx/report/plans/grace/plan.yaml': goal('3', '2026-06-30')(plan).replaceAll('ada-quist', 'ada') });
  repository.commit('Loosen again', { by: ben });
  const ledger = await ledgerOfContent(repository, 'cx/report');
  expect(lines(ledger.entries)).toEqual([
    'ada-quist: Goal loosened: Late-fee complaints, 1.5 to 2, by 30 Jun 2026',
    'ada-quist: Person given another name in its address; it was ada-quist',
    'ada-quist: Plan given another name in its address; it was late-fee-grace',
    '-: The report’s files were moved to another folder; they stood in content',
    'ben-osei: Goal loosened: Late-fee complaints, 2 to 3, by 30 Jun 2026',
  ]);
  expect([...ledger.plans.keys()]).toEqual(['grace']);
  expect(ledger.plans.get('grace')?.goals[0]?.promises[0]).toMatchObject({ value: 1.5 });
  expect(new Set(ledger.entries.filter(({ of }) => of === 'plan').map(({ id }) => id))).toEqual(new Set(['grace']));
});

test('a goal is held against what was first promised, whatever its metric, its plan and their owner were called since', async () => {
  using repository = history();
  const metric = 'content/metrics/late-fee-complaints.yaml';
  const renamed = (text: string) => text.replaceAll('late-fee-complaints', 'fee-complaints');
  repository.move(metric, 'content/metrics/fee-complaints.yaml');
  repository.move('content/data/late-fee-complaints.csv', 'content/data/fee-complaints.csv');
  repository.write({ [planPath]: renamed(plan) });
  repository.commit('Short name', { by: ada });
  repository.write({ [planPath]: renamed(goal('3', '2026-06-30')(plan)) });
  repository.commit('Loosen', { by: ben });
  repository.write({ 'content/data/fee-complaints.csv': complaints.replace(/,(\d)/, ',1$1') });
  repository.commit('Count again', { by: ben });
  const ledger = await ledgerOfContent(repository);
  const { goals = [], measures = [], removedMeasures } = ledger.plans.get('late-fee-grace') ?? {};
  expect(goals.map(({ metric: of, promises }) => [of, promises.map(({ value }) => value)])).toEqual([
    ['fee-complaints', [1.5, 3]],
  ]);
  expect(removedMeasures).toEqual([]);
  expect(measures.map((measure) => measure.metric)).toContain('fee-complaints');
  expect(ledger.entries.filter(({ of }) => of === 'metric' || of === 'figures').map(({ id }) => id)).toEqual(
    expect.not.arrayContaining(['late-fee-complaints']),
  );
});

test('a name that another thing had before is not its own', async () => {
  using repository = history([ada, 'Loosen', goal('2', '2026-06-30')]);
  const second = planPath.replace('late-fee-grace', 'second');
  repository.write({ [second]: plan.replace('title: Hold', 'title: Second, hold') });
  repository.commit('Another', { by: ada });
  repository.move('content/plans/late-fee-grace', 'content/plans/first');
  repository.commit('Free the name', { by: ada });
  repository.move('content/plans/second', 'content/plans/late-fee-grace');
  repository.commit('Take the name', { by: ada });
  const ledger = await ledgerOfContent(repository);
  expect([...ledger.plans.keys()].sort()).toEqual(['first', 'late-fee-grace']);
  const promised = (id: string) => ledger.plans.get(id)?.goals[0]?.promises.map(({ value }) => value);
  expect([promised('first'), promised('late-fee-grace')]).toEqual([[1.5, 2], [1.5]]);
});

test('a metric that is renamed and changes in nothing besides is told, so that its old address can lead there', async () => {
  using repository = scriptedRepository();
  repository.write(basis);
  repository.commit('Begin', { by: ada });
  repository.move('content/metrics/late-fee-complaints.yaml', 'content/metrics/fee-complaints.yaml');
  repository.commit('Short name', { by: ada });
  const { entries } = await ledgerOfContent(repository);
  expect(entries.filter(({ of, change }) => of === 'metric' && change.kind === 'renamed')).toMatchObject([
    { id: 'fee-complaints', change: { name: 'late-fee-complaints' } },
  ]);
  expect(lines(entries.filter(({ of }) => of === 'metric'))).toEqual([
    'ada-quist: fee-complaints: given another name in its address; it was late-fee-complaints',
  ]);
});

test('a name that .mailmap gives is the author', async () => {
  using repository = history(['Adi <adi@laptop>', 'Loosen', goal('2', '2026-06-30')]);
  repository.write({ '.mailmap': 'Ada Quist <ada@example.com> <adi@laptop>\n' });
  expect(lines((await ledgerOfContent(repository)).entries)[0]).toMatch(/^ada-quist: /);
});

test('history that was rewritten is read anew, and what was read before is not told again', async () => {
  using repository = history([ada, 'Loosen', goal('2', '2026-06-30')], [ben, 'Again', goal('3', '2026-06-30')]);
  const cache = mkdtempSync(join(caches, 'c-'));
  const content = join(repository.folder, 'content');
  const first = await read(content, cache);
  expect(await read(content, cache)).toEqual(first);
  repository.git('reset', '--quiet', '--hard', 'HEAD~1');
  repository.write({ [planPath]: goal('4', '2026-06-30')(plan) });
  repository.commit('Otherwise', { by: ben });
  const rewritten = await read(content, cache);
  expect(rewritten).toEqual(await read(content));
  expect(lines((rewritten as Ledger).entries)[1]).toBe(
    'ben-osei: Goal loosened: Late-fee complaints, 2 to 4, by 30 Jun 2026',
  );
});

test('a clone that was cut off begins with nothing, and calls nothing the first', async () => {
  using repository = history([ada, 'Loosen', goal('2', '2026-06-30')], [ben, 'Again', goal('3', '2026-06-30')]);
  const clone = join(caches, 'shallow');
  repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, clone);
  const ledger = (await read(join(clone, 'content'))) as Ledger;
  expect(ledger.cutOff).toBe(true);
  expect(ledger.entries.filter(({ change }) => change.kind === 'began')).toEqual([]);
  expect(lines(ledger.entries)).toEqual(['ben-osei: Goal loosened: Late-fee complaints, 2 to 3, by 30 Jun 2026']);
  expect(ledger.plans.get('late-fee-grace')?.opened).toBeNull();
});

test('where git tells nothing, the ledger says why', async () => {
  using repository = scriptedRepository();
  repository.write(basis);
  expect(await read(join(repository.folder, 'content'))).toBe('no-commits');
  repository.commit('Begin');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const clone = join(caches, 'blobless');
  repository.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repository.folder}`, clone);
  const found = openRepository(clone);
  const place = typeof found === 'string' ? found : { repository: { ...found, prefix: 'content' }, apart: true };
  const untold = await readLedger(place, {
    people: [],
    judged: 240,
    cache: openCache(mkdtempSync(join(caches, 'c-'))),
    program: 'test',
  });
  expect(untold).toBe('objects-left-out');
  const bare = mkdtempSync(join(tmpdir(), 'poplar-bare-'));
  expect(await read(bare)).toBe('no-repository');
  rmSync(bare, { recursive: true });
});

function textsIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
