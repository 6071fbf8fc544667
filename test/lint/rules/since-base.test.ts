import { describe, expect, test } from 'vitest';
import type { Base } from '../../../src/history/since.ts';
import { checkContent } from '../../../src/lint/check.ts';
import type { RuleExample } from '../../../src/lint/rule.ts';
import { baseFrom, layExample } from './example.ts';

const plan = 'plans/late-fee-grace/plan.yaml';
const ofChanges = new Set([
  'definition-change-is-dated',
  'figures-restated-need-reason',
  'goal-moved-needs-reason',
  'measure-removed',
  'metric-switched',
  'update-is-fresh',
  'window-moved-after-change',
]);

/** What the rules that judge changes say of one, as `rule line: message`. */
function said(before: RuleExample, after: RuleExample, git: Parameters<typeof baseFrom>[1] = {}): string[] {
  return saidOf(layExample(after).tree, baseFrom(before, git));
}

function saidOf(tree: Parameters<typeof checkContent>[0], base: Base): string[] {
  const { problems } = checkContent(tree, { today: '2025-11-05', base });
  return problems.flatMap(({ rule, range, message }) =>
    ofChanges.has(rule) ? [`${rule} ${range.start.line}: ${message}`] : [],
  );
}

const goals = (...entries: string[]) => ({
  [plan]: `goals:\n${entries.map((entry) => `  - { metric: ${entry} }\n`).join('')}`,
});
const first = 'late-fee-complaints, value: 1.5, by: 2026-06-30';
const reasons = (path: string) => ({ reasons: new Map([[path, ['The bank is late']]]) });

describe('a goal', () => {
  test.each<[string, RuleExample, RuleExample, readonly unknown[]]>([
    [
      'that is due later',
      goals(first),
      goals('late-fee-complaints, value: 1.5, by: 2026-07-01'),
      [
        'goal-moved-needs-reason 17: The goal for late-fee-complaints moved from 1.5 by 2026-06-30 to 1.5 by 2026-07-01 (1 day later). Say why in reason: beside it, or in a line "Reason: …" of the commit.',
      ],
    ],
    [
      'to which a second on the same metric is added',
      goals(first),
      goals(first, 'late-fee-complaints, value: 2.5, by: 2027-06-30'),
      [expect.stringMatching(/^goal-moved-needs-reason 18: .* from 1\.5 .* to 2\.5 .* \(loosened, 365 days later\)/)],
    ],
    [
      'with the reason of an earlier move',
      goals(`${first}, reason: The bank is late`),
      goals('late-fee-complaints, value: 2.5, by: 2026-06-30, reason: The bank is late'),
      [expect.stringMatching(/^goal-moved-needs-reason 17: /)],
    ],
    [
      'with a new reason',
      goals(`${first}, reason: The bank is late`),
      goals('late-fee-complaints, value: 2.5, by: 2026-06-30, reason: The bank is later still'),
      [],
    ],
    [
      'that goes',
      goals(first, 'fees-in-flight, value: 0.01, by: 2026-06-30'),
      goals(first),
      [
        expect.stringMatching(
          /^goal-moved-needs-reason 16: The goal of 0\.01 by 2026-06-30 for fees-in-flight is gone/,
        ),
      ],
    ],
    [
      'beside which one on another metric is set',
      goals(first),
      goals(first, 'fees-in-flight, value: 0.01, by: 2026-06-30'),
      [],
    ],
    [
      'on another metric in its place',
      goals(first),
      goals('fees-in-flight, value: 0.01, by: 2026-06-30'),
      [
        expect.stringMatching(
          /^metric-switched 17: The goal was held against late-fee-complaints, and now against fees-in-flight/,
        ),
      ],
    ],
    [
      'on another metric in its place, with the reason',
      goals(first),
      goals('fees-in-flight, value: 0.01, by: 2026-06-30, reason: Complaints are counted no longer'),
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });

  test('that moved is excused by a commit that touched its file, and by no other', () => {
    const moved = goals('late-fee-complaints, value: 2.5, by: 2026-06-30');
    expect(said(goals(first), moved, reasons(plan))).toEqual([]);
    expect(said(goals(first), moved, reasons('plans/other/plan.yaml'))).toHaveLength(1);
  });
});

const measures = (...entries: string[]) =>
  `measures:\n${entries.map((entry) => `  - { metric: ${entry} }\n`).join('')}`;
const before = 'before: { from: 2025-01-01, to: 2025-06-30 }';
const complaints = `late-fee-complaints, ${before}, after: { from: 2025-07-01 }`;
const fees = `fees-in-flight, ${before}, after: { from: 2025-07-01 }`;

describe('a measure', () => {
  test.each<[string, string, string, readonly unknown[]]>([
    [
      'whose window moved',
      measures(complaints, fees),
      measures(complaints.replace('2025-01-01', '2025-02-01'), fees),
      [
        expect.stringMatching(
          /^window-moved-after-change 21: The before window of late-fee-complaints was 2025-01-01 to 2025-06-30 and is now 2025-02-01 to 2025-06-30, yet customers met the change on 2025-07-01/,
        ),
      ],
    ],
    [
      'whose window ends now',
      measures(complaints, fees),
      measures(complaints.replace('2025-07-01 }', '2025-07-01, to: 2025-09-30 }'), fees),
      [
        expect.stringMatching(
          /^window-moved-after-change 21: The after window .* was 2025-07-01 and on and is now 2025-07-01 to 2025-09-30/,
        ),
      ],
    ],
    [
      'whose window is gone',
      measures(complaints, fees),
      measures(`late-fee-complaints, ${before}`, fees),
      [expect.stringMatching(/^window-moved-after-change 21: The after window .* is gone/)],
    ],
    ['that gets its after window', measures(`late-fee-complaints, ${before}`, fees), measures(complaints, fees), []],
    [
      'whose window moved before customers met any change',
      `# without changedOn\n${measures(`late-fee-complaints, ${before}`, fees)}`,
      `changedOn: 2025-07-01\n${measures(complaints.replace('2025-01-01', '2025-02-01'), fees)}`,
      [],
    ],
    [
      'that is gone',
      measures(complaints, fees),
      measures(complaints),
      [expect.stringMatching(/^measure-removed 20: The measure fees-in-flight was declared and is gone/)],
    ],
    [
      'that is of one group now',
      measures(complaints, fees),
      measures(`${complaints}, group: pilot`, fees),
      [
        expect.stringMatching(
          /^measure-removed 21: The measure late-fee-complaints was declared of everybody and is now of the group "pilot"/,
        ),
      ],
    ],
    [
      'that is of one group now, with a reason',
      measures(complaints, fees),
      measures(`${complaints}, group: pilot, reason: Only the pilot met it`, fees),
      [],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(said({ [plan]: from }, { [plan]: to })).toEqual(expected);
  });

  const story = (hero: string) => `---
headline: The fee now waits for the bank
said: You charged me for being late when I was not.
did: We hold the fee until the bank has answered.
hero: ${hero}
---

The fee run looked at the wrong day.
`;

  test('that leads in the place of another says why', () => {
    const path = 'plans/late-fee-grace/story.mdx';
    const switched = (...args: [RuleExample, RuleExample, Parameters<typeof baseFrom>[1]?]) => said(...args);
    const [from, to] = [{ [path]: story('late-fee-complaints') }, { [path]: story('fees-in-flight') }];
    expect(switched(from, to)).toEqual([
      'metric-switched 5: The plan was led by late-fee-complaints, and now by fees-in-flight. Let the first one lead, or say why in reason: beside the measure fees-in-flight.',
    ]);
    const told = { [plan]: measures(`${fees}, reason: Complaints are no longer recorded`, complaints) };
    expect(switched({ ...from, [plan]: measures(fees, complaints) }, { ...to, ...told })).toEqual([]);
    expect(switched(from, to, reasons(path))).toEqual([]);
  });
});

const figures = (...rows: string[]) => `period,events,exposure\n${rows.map((row) => `${row}\n`).join('')}`;
const data = 'data/late-fee-complaints.csv';
const metric = 'metrics/late-fee-complaints.yaml';
const rows = ['2025-01-01,31,9100', '2025-02-01,28,9040', '2025-04-01,30,9000'] as const;

describe('a metric', () => {
  const raised = figures('2025-01-01,62,9100', '2025-02-01,56,9040', rows[2]);

  test('whose past was written anew says why', () => {
    expect(said({ [data]: figures(...rows) }, { [data]: raised })).toEqual([
      `figures-restated-need-reason 2: 2 figures from 2025-01-01 to 2025-02-01 were restated (+100 % on average). Put back what was there, or say why in reason: in ${metric}.`,
    ]);
    expect(said({ [data]: figures(...rows) }, { [data]: figures(rows[0], '2025-02-01,28,9400', rows[2]) })).toEqual([
      expect.stringMatching(/^figures-restated-need-reason 3: The figure of 2025-02-01 was restated \(-4 %\)\./),
    ]);
    const why = { [metric]: 'reason: Letters were found\n' };
    expect(said({ [data]: figures(...rows) }, { [data]: raised, ...why })).toEqual([]);
    expect(said({ [data]: figures(...rows), ...why }, { [data]: raised, ...why })).toHaveLength(1);
    expect(said({ [data]: figures(...rows) }, { [data]: raised }, reasons(data))).toEqual([]);
  });

  test('whose groups were written anew with the whole is told once, and of a group by itself', () => {
    const of = (...figures: readonly string[]) => `period,events,exposure,group\n${figures.join('\n')}\n`;
    const north = ['2025-01-01,10,3000,north', '2025-02-01,9,3000,north'];
    const whole = ['2025-01-01,31,9100,', '2025-02-01,28,9040,'];
    const before = { [data]: of(...whole, ...north) };
    const restated = { [data]: of(whole[0] ?? '', '2025-02-01,38,9040,', north[0] ?? '', '2025-02-01,19,3000,north') };
    expect(said(before, restated)).toEqual([
      `figures-restated-need-reason 3: The figure of 2025-02-01 was restated (+36 %), and with it those of one group. Put back what was there, or say why in reason: in ${metric}.`,
    ]);
    expect(said(before, { [data]: of(...whole, north[0] ?? '', '2025-02-01,19,3000,north') })).toEqual([
      expect.stringMatching(
        /^figures-restated-need-reason 5: The figure of 2025-02-01 of the group "north" was restated/,
      ),
    ]);
  });

  test('that lost a figure says why, at the beginning of its table', () => {
    const gaps = { [metric]: 'gaps:\n  - { period: 2025-02-01, why: x }\n  - { period: 2025-03-01, why: x }\n' };
    expect(said({ [data]: figures(...rows) }, { [data]: figures(rows[0], rows[2]), ...gaps })).toEqual([
      expect.stringMatching(/^figures-restated-need-reason 1: The figure of 2025-02-01 was restated\. /),
    ]);
  });

  test('whose table cannot be read is not told that its past was written anew', () => {
    const unreadable = figures('2025-01-01,31,9100', '2025-02-01,many,9040');
    expect(said({ [data]: figures('2025-01-01,31,9100', '2025-02-01,28,9040') }, { [data]: unreadable })).toEqual([]);
  });

  test('may get new figures, and mend those of a period that was not over when they were committed', () => {
    expect(said({ [data]: figures(rows[0], rows[1]) }, { [data]: figures(...rows) })).toEqual([]);
    const overOn = (last: string) => ({ wasOver: (day: string) => day <= last });
    const mended = figures(rows[0], rows[1], '2025-04-01,45,13000');
    expect(said({ [data]: figures(...rows) }, { [data]: mended }, overOn('2025-04-15'))).toEqual([]);
    expect(said({ [data]: figures(...rows) }, { [data]: mended }, overOn('2025-04-30'))).toHaveLength(1);
  });

  test('that is counted in another way gives the day', () => {
    const unit = { [metric]: 'unit: complaints per 100 bills\nper: 100\n' };
    expect(said({}, unit)).toEqual([
      expect.stringMatching(/^definition-change-is-dated 5: What is counted changed \(unit, per\) without a day/),
    ]);
    expect(said({}, { [metric]: `${unit[metric]}reason: Only written otherwise\n` })).toEqual([]);
    expect(said({}, { [metric]: 'role: business\n' })).toEqual([]);
  });
});

test('an update that is dated long before it is written says why', () => {
  const path = 'plans/late-fee-grace/updates/2025-03-14.mdx';
  const late = {
    'report.yaml': 'staleAfterDays: 120\n',
    [path]: '---\nauthor: ada-quist\nhealth: on-track\n---\n\nAll well.\n',
  };
  expect(said({}, late)).toEqual([
    expect.stringMatching(/^update-is-fresh 2: ada-quist writes today what is dated 231 days back/),
  ]);
  expect(said({}, late, reasons(path))).toEqual([]);
});

test('where nothing can be compared the rules say so once, unless all of them are off', () => {
  const infos = (rules = '') => {
    const { tree } = layExample({ 'report.yaml': rules });
    const { problems } = checkContent(tree, { today: '2025-11-05', base: 'shallow' });
    return problems.flatMap(({ rule, severity, message }) => (ofChanges.has(rule) ? [[rule, severity, message]] : []));
  };
  expect(infos('# nothing\n')).toEqual([
    [
      'definition-change-is-dated',
      'info',
      expect.stringMatching(/holds only the newest commits.*git fetch --unshallow/),
    ],
  ]);
  expect(infos('rules:\n  definition-change-is-dated: off\n')).toMatchObject([
    ['figures-restated-need-reason', 'info', {}],
  ]);
  const off = [...ofChanges].filter((rule) => rule !== 'update-is-fresh').map((rule) => `  ${rule}: off\n`);
  expect(infos(`rules:\n${off.join('')}`)).toEqual([]);
});

test('an exemption from a rule that judges changes silences it and is never called idle', () => {
  const exemption = `exemptions:
  - rule: goal-moved-needs-reason
    path: ${plan}
    reason: The board moved it
    until: 2026-12-31
    approver: ben-osei
`;
  const moved = { ...goals('late-fee-complaints, value: 2.5, by: 2026-06-30'), 'report.yaml': exemption };
  const { tree } = layExample(moved);
  for (const from of [goals(first), moved]) {
    const { problems } = checkContent(tree, { today: '2025-11-05', base: baseFrom(from) });
    expect(problems.filter(({ rule }) => ofChanges.has(rule) || rule === 'exemption-is-alive')).toEqual([]);
  }
});
