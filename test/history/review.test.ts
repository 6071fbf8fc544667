import { describe, expect, test } from 'vitest';
import { reviewAsData } from '../../src/cli/review-data.ts';
import { reviewAsMarkdown } from '../../src/cli/review-markdown.ts';
import { reviewAsPage } from '../../src/cli/review-page.ts';
import { makeReview } from '../../src/cli/review.ts';
import { reviewInWords } from '../../src/wording/review.ts';
import { type Edits, smallTree } from './small-report.ts';

const plan = 'plans/late-fee-grace/plan.yaml';
const story = 'plans/late-fee-grace/story.mdx';
const update = 'plans/late-fee-grace/updates/2025-07-14.mdx';
const point = 'pain-points/late-fee.yaml';
const metric = 'metrics/late-fee-complaints.yaml';
const voices = 'voices/2025-q1.yaml';
const actions = 'micro-actions/2025-q1.yaml';

const isOver = (day: string) => day <= '2025-11-04';

function reviewed(
  after: Edits,
  before: Edits = {},
  git: { moved?: Map<string, string>; reasons?: Map<string, string[]> } = {},
) {
  const { moved = new Map(), reasons = new Map() } = git;
  const names = { from: 'main', to: 'branch' };
  const compared = { before: smallTree(before), after: smallTree(after), names, moved, reasons, wasOver: isOver };
  const made = makeReview(compared, { today: '2025-11-05' });
  if (!made.review) throw new Error('There is no report to review.');
  const { review, sides } = made;
  const pathOf = (file: string) => file;
  const text = reviewInWords(review, sides, { names, pathOf });
  return { review, sides, text, data: reviewAsData(review, names, pathOf) };
}

/** Everything that is told, flagged or not, in one list. */
function told(...args: Parameters<typeof reviewed>): string[] {
  const { sections, also } = reviewed(...args).text;
  return [
    ...sections.flatMap(({ decisions, others }) => [...decisions.map((one) => `⚑ ${one}`), ...others]),
    ...also.flatMap(({ sentences }) => sentences),
  ].map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

test('where nothing is different, that is all that is said', () => {
  const { text } = reviewed({ [plan]: (facts) => `# checked\n${facts}` });
  expect(text).toMatchObject({
    lead: ['Nothing that the report says is different.'],
    sections: [],
    also: [],
    problems: [],
  });
  expect(text.foot).toBe('Compared main with branch, content only. 1 of 1 plan unchanged.');
});

describe('of what cannot be read', () => {
  const table = 'data/late-fee-complaints.csv';
  const broken = { [table]: (text: string) => text.replace('period,', 'perod,') };
  const higher = { [table]: (text: string) => text.replace('02-01,28,9040', '02-01,56,9040') };

  test('nothing is compared: a misspelt column wrote no past anew, and turned no claim', () => {
    const { review, text, data } = reviewed(broken);
    expect(told(broken)).toEqual([
      '⚑ Table of figures “Late-fee complaints” cannot be read any more; nothing of it is compared.',
    ]);
    expect(text.sections.map(({ rows }) => rows.map(([name]) => name))).toEqual([
      ['Cost of delay', 'Progress to the first goal'],
    ]);
    expect(text.sections[0]?.rows[1]?.[2]).toBe('not known');
    expect(review.blocks[0]?.drawn).toEqual([]);
    expect(data.changes[0]).toMatchObject({
      kind: 'thing',
      what: 'unreadable',
      type: 'figures',
      file: `content/${table}`,
    });
  });

  test('a table that can be read again is said, and nothing of it was put in', () => {
    expect(told(higher, broken)).toEqual([
      'Table of figures “Late-fee complaints” can be read again; before, it could not be.',
    ]);
  });

  test.each<[string, Edits, readonly string[]]>([
    [
      'a story',
      { [story]: 'No front matter closes here.\n---\n' },
      ['⚑ Story “Hold the late fee until the bank has answered” cannot be read any more; nothing of it is compared.'],
    ],
    [
      'an update',
      { [update]: (text) => text.replace('health:', '\thealth:') },
      ['⚑ Update “14 Jul 2025” cannot be read any more; nothing of it is compared.'],
    ],
  ])('%s is not called removed', (_, edits, said) => {
    expect(told(edits)).toEqual(said);
    expect(told({}, edits)).toEqual(
      said.map((one) => one.replace(/^⚑ (.*) cannot be read.*$/, '$1 can be read again; before, it could not be.')),
    );
  });

  test.each<[string, Edits, Edits, readonly unknown[], string]>([
    [
      'a plan',
      { [plan]: (facts) => facts.replace('owner: ada-quist', 'owner: nobody') },
      { [plan]: (facts) => facts.replace('owner: ada-quist', 'owner: nobody').replace('value: 1.5', 'value: 2.9') },
      ['⚑ Plan “late-fee-grace” was changed, but cannot be read on either side; nothing of it is compared.'],
      '0 of 1 plan unchanged.',
    ],
    [
      'a table',
      broken,
      { [table]: (text) => text.replace('period,', 'perod,').replace('02-01,28,9040', '02-01,56,9040') },
      [
        '⚑ Table of figures “Late-fee complaints” was changed, but cannot be read on either side; nothing of it is compared.',
      ],
      '0 of 1 plan unchanged.',
    ],
    [
      'the story of a plan that cannot be read',
      { [plan]: (facts) => facts.replace('owner:', '\towner:') },
      { [plan]: (facts) => facts.replace('owner:', '\towner:'), [story]: (text) => text.replace('day', 'month') },
      ['⚑ Plan “late-fee-grace” was changed, but cannot be read on either side; nothing of it is compared.'],
      '0 of 1 plan unchanged.',
    ],
    [
      'an update',
      { [update]: (text) => text.replace('health:', '\thealth:') },
      { [update]: (text) => text.replace('health:', '\t\thealth:') },
      ['⚑ Update “14 Jul 2025” was changed, but cannot be read on either side; nothing of it is compared.'],
      '0 of 1 plan unchanged.',
    ],
    [
      'a list',
      { [voices]: '- id v-0102\n' },
      { [voices]: '- id v-0103\n' },
      ['⚑ Voice “2025-q1” was changed, but cannot be read on either side; nothing of it is compared.'],
      '1 of 1 plan unchanged.',
    ],
    [
      'a plan that is deleted',
      { [plan]: (facts) => facts.replace('owner:', '\towner:') },
      { [plan]: null, [story]: null, [update]: null, 'programmes/monthly-voice-review.yaml': null },
      ['⚑ Plan removed: “late-fee-grace”.', expect.stringMatching(/^⚑ Programme removed: /)],
      '0 of 1 plan unchanged.',
    ],
    [
      'a table that is deleted',
      broken,
      { [table]: null },
      ['⚑ Table of figures removed: “Late-fee complaints”.'],
      '0 of 1 plan unchanged.',
    ],
    [
      'a list that is deleted',
      { [voices]: '- id v-0102\n' },
      { [voices]: null },
      ['⚑ Voice removed: “2025-q1”.'],
      '1 of 1 plan unchanged.',
    ],
  ])(
    '%s that is broken on both sides was changed or deleted, and nobody knows how',
    (_, before, after, said, counted) => {
      const { text } = reviewed(after, before);
      expect(told(after, before)).toEqual(said);
      expect(text.foot).toBe(`Compared main with branch, content only. ${counted}`);
      expect(reviewed(before, before).text.lead).toEqual(['Nothing that the report says is different.']);
    },
  );

  test('of a plan no claim, cost or progress is said to be gone', () => {
    const { text, data } = reviewed({ [plan]: (facts) => facts.replace('owner:', '\towner:') });
    expect(text.sections[0]?.rows).toEqual([]);
    expect(text.foot).toBe('Compared main with branch, content only. 0 of 1 plan unchanged.');
    expect(data.plans).toEqual([]);
  });

  test('problems are not taken for fixed, which only nobody could find any more', () => {
    const late: Edits = { [plan]: (text) => text.replace('due: 2026-02-28', 'due: 2025-02-28') };
    const isFixed = (after: Edits) => reviewed(after, late).data.problems.fixed?.map(({ rule }) => rule);
    expect(isFixed({})).toContain('step-is-overdue');
    expect(isFixed({ [plan]: (text) => text.replace('owner:', '\towner:') })).toBeUndefined();
    expect(reviewed(broken).text.sections[0]?.problemCount).toBe('1 new');
  });
});

describe('what is told', () => {
  const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

  test.each<[string, Edits, readonly unknown[]]>([
    [
      'a goal that is tightened',
      { [plan]: replace('value: 1.5', 'value: 1') },
      ['Goal tightened: Late-fee complaints, 1.5 → 1 complaints per 1,000 bills, still due 30 Jun 2026.'],
    ],
    [
      'a goal that is put off, with its reason',
      { [plan]: replace('by: 2026-06-30', 'by: 2026-07-30\n    reason: The bank is late') },
      [
        '⚑ Goal put off: Late-fee complaints stays at 1.5 complaints per 1,000 bills, due 30 days later (30 Jun 2026 → 30 Jul 2026). Reason given: The bank is late',
      ],
    ],
    [
      'a step that is done late, and put off with that',
      { [plan]: replace('due: 2026-02-28', 'due: 2026-03-10\n    done: 2026-03-03') },
      [
        '⚑ Step done, 3 days late: “Tell each customer who was charged”. Step put off by 10 days: “Tell each customer who was charged”, 28 Feb 2026 → 10 Mar 2026. No reason is given.',
      ],
    ],
    [
      'a step that is done late',
      { [plan]: replace('due: 2026-02-28', 'due: 2026-02-28\n    done: 2026-03-03') },
      ['Step done, 3 days late: “Tell each customer who was charged”.'],
    ],
    [
      'a goal of a metric that is counted otherwise now',
      {
        [plan]: replace('value: 1.5', 'value: 0.3'),
        [metric]: (text) =>
          text.replace('unit: complaints per 1,000 bills\nper: 1000', 'unit: complaints per 100 bills\nper: 100'),
      },
      [
        '⚑ Goal changed: Late-fee complaints, 1.5 complaints per 1,000 bills → 0.3 complaints per 100 bills, still due 30 Jun 2026. No reason is given.',
        '⚑ What “Late-fee complaints” counts changed: unit and per. No day is given. No reason is given.',
      ],
    ],
    [
      'a goal of which the other way is better now',
      { [plan]: replace('value: 1.5', 'value: 2.5'), [metric]: replace('better: lower', 'better: higher') },
      [
        expect.stringMatching(/^⚑ Goal changed: .*, 1\.5 complaints per 1,000 bills → 2\.5 complaints per 1,000 bills/),
        expect.stringMatching(/^⚑ What “Late-fee complaints” counts changed: better\./),
      ],
    ],
    [
      'the day a step was done',
      { [plan]: replace('done: 2025-06-27', 'done: 2025-05-27') },
      ["⚑ The day “Load the bank's file before the fee run” was done: 27 Jun 2025 → 27 May 2025. No reason is given."],
    ],
    [
      'the day a step was done and the one by which it was due',
      { [plan]: replace('due: 2025-06-30\n    done: 2025-06-27', 'due: 2025-07-30\n    done: 2025-07-27') },
      [
        "⚑ The day “Load the bank's file before the fee run” was done: 27 Jun 2025 → 27 Jul 2025. Step put off by 30 days: “Load the bank's file before the fee run”, 30 Jun 2025 → 30 Jul 2025. No reason is given.",
      ],
    ],
    [
      'a step that is to be something else, done by somebody else',
      {
        [plan]: (text) =>
          text.replace(
            'what: Tell each customer who was charged\n    who: cleo-marsh',
            'what: Tell some\n    who: ada-quist',
          ),
      },
      [
        '⚑ Step rewritten: “Tell each customer who was charged” → “Tell some”. No reason is given.',
        '⚑ Who does “Tell some”: Cleo Marsh → Ada Quist. No reason is given.',
      ],
    ],
    ['a status', { [plan]: replace('status: under-way', 'status: done') }, ['⚑ Status: under way → done.']],
    [
      'a window',
      { [plan]: replace('from: 2025-01-01, to: 2025-06-30', 'from: 2025-02-01, to: 2025-06-30') },
      [
        expect.stringMatching(
          /^⚑ The before window of “[^”]+” moved: 1 Jan 2025 – 30 Jun 2025 → 1 Feb 2025 – 30 Jun 2025\. No reason is given\.$/,
        ),
      ],
    ],
    [
      'the day of the change',
      { [plan]: replace('changedOn: 2025-07-01', 'changedOn: 2025-07-02') },
      ['⚑ The day customers met the change: 1 Jul 2025 → 2 Jul 2025. No reason is given.'],
    ],
    ['a story', { [story]: replace('the wrong day', 'the wrong month') }, ['Story rewritten.']],
    [
      'an update that is gone',
      { [update]: null },
      [expect.stringMatching(/^⚑ Update of 14 Jul 2025 removed \(it said: /)],
    ],
    [
      'what costs rest on',
      { [point]: (text) => text.replace(/(customers:\s*\{?\s*value: )\d+/, '$199999') },
      [expect.stringMatching(/^What it costs rests on other figures: /)],
    ],
    [
      'what a metric counts',
      { [metric]: replace('source: Complaints desk', 'source: Complaints office') },
      ['⚑ What “Late-fee complaints” counts changed: source. No day is given. No reason is given.'],
    ],
    [
      'a person',
      { 'people/cleo-marsh.yaml': replace('name: Cleo Marsh', 'name: Cleo Stone') },
      ['Person “Cleo Stone”: name changed.'],
    ],
    [
      'a rule that is turned off',
      { 'report.yaml': replace('rules:\n', 'rules:\n  measure-removed: off\n') },
      [expect.stringMatching(/^⚑ Report “What we are fixing”: .*rules.* changed\.$/)],
    ],
    [
      'words that a voice gained',
      { [voices]: replace('words: I paid', 'words: Hello, I paid') },
      ['Voice “Hello, I paid on the last day and still got a fee.”: words changed.'],
    ],
    [
      'a voice that is gone',
      { [voices]: (text) => text.slice(0, text.indexOf('- id: v-0102')) },
      ['⚑ Voice removed: “The bill is easy to read.”.'],
    ],
    [
      'a micro-action that says something else, and stands elsewhere',
      {
        [actions]: (text) =>
          `- on: 2025-03-01\n  department: care\n  heard: No.\n  did: Yes.\n${text.replace('Read the', 'First read the')}`,
      },
      ['Micro-action added: “Yes.”.', 'Micro-action “First read the receipt back before hanging up.”: did changed.'],
    ],
    ['a micro-action that is gone', { [actions]: null }, [expect.stringMatching(/^⚑ Micro-action removed: “Read the/)]],
    [
      'voices and micro-actions of which the list is broken',
      { [voices]: (text) => text.replace('- id: v-0102', '- id v-0102'), [actions]: () => '- [' },
      expect.arrayContaining([
        '⚑ Voice “I paid on the last day and still got a fee.” cannot be read any more; nothing of it is compared.',
        '⚑ Voice “The bill is easy to read.” cannot be read any more; nothing of it is compared.',
        expect.stringMatching(/^⚑ Micro-action “Read the.*” cannot be read any more/),
      ]) as never,
    ],
    ['a title', { [plan]: replace('title: Hold', 'title: Keep') }, ['Other facts changed: title.']],
  ])('%s', (_, after, expected) => {
    expect(told(after)).toEqual(expected);
  });

  test('the reason of a commit', () => {
    const reasons = new Map([[plan, ['The bank is late']]]);
    expect(told({ [plan]: replace('value: 1.5', 'value: 2') }, {}, { reasons })[0]).toMatch(
      /Reason given: The bank is late$/,
    );
  });

  test('the goal that the plan listed first, where it had moved before', () => {
    const twice = (second: string) =>
      replace(
        '    by: 2026-06-30\n',
        `    by: 2026-06-30\n  - { metric: late-fee-complaints, value: ${second}, by: 2026-12-31 }\n`,
      );
    expect(told({ [plan]: twice('3') }, { [plan]: twice('2') })[0]).toMatch(
      /^⚑ Goal loosened: .*, 2 → 3 complaints .*The first goal that the plan listed on it was 1\.5 complaints per 1,000 bills by 30 Jun 2026\./,
    );
  });

  test('a plan that is renamed, and no change besides', () => {
    const small = smallTree();
    const text = (path: string) => small.files.find((one) => one.path === path)?.text ?? '';
    const to = (path: string) => path.replace('late-fee-grace', 'hold-the-fee');
    const folder = Object.fromEntries(
      [plan, story, update].flatMap((path) => [
        [path, null],
        [to(path), text(path)],
      ]),
    );
    const naming = {
      'programmes/monthly-voice-review.yaml': (old: string) => old.replaceAll('late-fee-grace', 'hold-the-fee'),
    };
    const moved = new Map([[to(plan), plan]]);
    expect(told({ ...folder, ...naming }, {}, { moved })).toEqual([
      'Plan “Hold the late fee until the bank has answered” has another address: late-fee-grace → hold-the-fee.',
    ]);
  });

  test('a metric that is renamed, and no change besides where stories and plans name it', () => {
    const table = 'data/late-fee-complaints.csv';
    const text = (path: string) => smallTree().files.find((one) => one.path === path)?.text ?? '';
    const to = (path: string) => path.replaceAll('late-fee-complaints', 'fee-complaints');
    const naming = [plan, story, point].filter((path) => text(path).includes('late-fee-complaints'));
    const after = {
      ...Object.fromEntries(naming.map((path) => [path, (old: string) => to(old)])),
      ...Object.fromEntries(
        [metric, table].flatMap((path) => [[path, null] as const, [to(path), text(path)] as const]),
      ),
    };
    expect(told(after, {}, { moved: new Map([[to(metric), metric]]) })).toEqual([
      'Metric “Late-fee complaints” has another address: late-fee-complaints → fee-complaints.',
    ]);
  });

  test('a plan that can no longer be read is not called removed', () => {
    const { text, data } = reviewed({ [plan]: (facts) => facts.replace('owner: ada-quist', 'owner: nobody') });
    expect(text.sections[0]?.decisions).toEqual([
      'Plan “Hold the late fee until the bank has answered” cannot be read any more; nothing of it is compared.',
    ]);
    expect(data.problems.new.map(({ rule }) => rule)).toContain('reference-exists');
  });
});

describe('a setting of the whole report', () => {
  const setting = (from: string, to: string): Edits => ({ 'report.yaml': (text) => text.replace(from, to) });
  const rowsOf = (...args: Parameters<typeof reviewed>) =>
    reviewed(...args).text.sections.flatMap(({ rows }) => rows.map((row) => row.join(' | ').replaceAll('\u00a0', ' ')));

  const proven: Edits = {
    'data/fees-in-flight.csv': (text) => `${text.trimEnd()}\n2025-09-01,10,405\n2025-10-01,9,402\n`,
    [story]: (text) => text.replace('hero: late-fee-complaints', 'hero: fees-in-flight'),
  };

  test.each<[string, Edits]>([
    ['the day for which it speaks', setting('asOf: 2025-10-31', 'asOf: 2025-07-31')],
    ['the least n', setting('asOf:', 'minimumN: 100000\nasOf:')],
  ])('%s turns what plans may claim, of which no file is another', (_, after) => {
    const { review, text } = reviewed({ ...proven, ...after }, proven);
    expect(review.blocks.map(({ id }) => id)).toEqual(['late-fee-grace']);
    expect(rowsOf({ ...proven, ...after }, proven)[0]).toMatch(/^Claim \| grade \d, better.* \| grade [01], /);
    expect(text.lead[0]).toBe('1 point in 1 place needs a decision.');
    expect(text.foot).toBe('Compared main with branch, content only. 0 of 1 plan unchanged.');
  });

  test('the day is brought forward month by month, which is no decision', () => {
    const { text } = reviewed(setting('asOf: 2025-10-31', 'asOf: 2025-11-03'));
    expect(text.lead).toEqual(['Nothing here needs a decision.']);
    expect(text.foot).toMatch(/1 of 1 plan unchanged\.$/);
  });

  test('the currency: each side is written in its own', () => {
    const after = {
      ...setting('currency: GBP', 'currency: EUR'),
      [plan]: (text: string) => text.replace('2026-06-30', '2026-07-30'),
    };
    expect(rowsOf(after).filter((row) => row.startsWith('Cost'))).toEqual([
      'Cost of delay | £3.36k a month | €3.36k a month',
    ]);
    expect(told(after).at(-1)).toBe('⚑ Report “What we are fixing”: currency changed.');
  });
});

test('what a pain point costs is shown where it is another sum', () => {
  const { text } = reviewed({
    [point]: (facts) => facts.replace('shareAffected: { value: 0.12', 'shareAffected: { value: 0.24'),
  });
  expect(text.sections.map(({ rows }) => rows.map((row) => row.join(' | ').replaceAll('\u00a0', ' ')))).toEqual([
    ['Cost of delay | £3.36k a month | £6.72k a month'],
  ]);
});

test('hostile words stay words in a comment and on a page', async () => {
  const hostile = 'Hold @everyone | <script>alert(1)</script> [x](javascript:alert(1)) `rm` #1';
  const { text, sides } = reviewed({ [plan]: (facts) => facts.replace(/^title: .*$/m, `title: "${hostile}"`) });
  const markdown = reviewAsMarkdown(text);
  expect(markdown).not.toMatch(/<script|@everyone|(?<!\\)\[x|(?<!\\)`rm|(?<!\\)\| <| #1/);
  const page = await reviewAsPage(text, { settings: sides.after.report.settings, tokens: '' });
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
