import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { beforeAfterInput } from '../../src/chart/requests/before-after.ts';
import { shownMetric } from '../../src/chart/requests/shown-figures.ts';
import type { RuleExample } from '../../src/lint/rule.ts';
import { nextPeriod } from '../../src/model/period.ts';
import { formatTarget } from '../../src/wording/format.ts';
import { verdictLine } from '../../src/wording/index.ts';
import { layExample, problemsIn } from './rules/example.ts';

/** The rules of values that contradict each other. */
const about: ReadonlySet<string> = new Set([
  'comparison-is-apart',
  'dates-agree',
  'exemption-is-alive',
  'figure-is-an-outlier',
  'focus-limit-is-a-range',
  'goal-is-better-than-start',
  'goal-is-possible',
  'group-exists',
  'measure-is-declared-once',
  'metric-has-figures',
  'one-definition',
  'people-agree',
  'period-is-finished',
  'rule-exists',
  'sponsor-is-another-executive',
  'unit-fits-measure',
  'windows-fit-the-change',
]);

const own = { 'report.yaml': 'asOf: 2026-10-31\n' };
const places = (example: RuleExample) =>
  problemsIn({ ...own, ...example }).flatMap(({ rule, place }) => (about.has(rule) ? [`${place} ${rule}`] : []));

/** What the figures prove of the plan `case` when every rule is off: what a rule forbids, they must not claim. */
function gradeOf(example: RuleExample): number | undefined {
  const off = [...about]
    .filter((rule) => rule !== 'rule-exists' && rule !== 'exemption-is-alive')
    .map((rule) => `  ${rule}: off\n`)
    .join('');
  const report = { 'report.yaml': `${example['report.yaml'] ?? own['report.yaml']}rules:\n${off}` };
  const { insight } = checkContent(layExample({ ...example, ...report }).tree, { today: '2026-11-05' });
  return insight?.plan('case').measures[0]?.claim.grade;
}

const windows = '    before: { from: 2024-01-01, to: 2025-12-31 }\n    after: { from: 2026-01-01, to: 2026-10-31 }\n';
const plan = (measure: string, facts = 'changedOn: 2026-01-01\n', goal = 0.05) => ({
  'plans/case/plan.yaml': `title: Answer within a day
painPoint: late-fee
owner: ada-quist
sponsor: ben-osei
authority: May change rules.
resources: { budget: 1000 }
status: under-way
starts: 2025-06-01
${facts}measures:
  - metric: case
${measure}steps:
  - { id: one, what: Do it, who: ada-quist, due: 2026-12-01 }
goals:
  - { metric: case, value: ${goal}, by: 2026-12-31 }
`,
});
const metric = (
  measure: string,
  columns: string,
  row: (month: number) => readonly string[],
  facts = 'unit: "%"\n',
) => ({
  'metrics/case.yaml': `name: Answered late\nrole: outcome\nmeasure: ${measure}\nbetter: lower\nperiod: month\nsource: Test system\n${facts}`,
  'data/case.csv': [
    `period,${columns}`,
    ...Array.from({ length: 34 }, (_, month) =>
      row(month).map((cells) => `${nextPeriod('2024-01-01', 'month', month)},${cells}`),
    ).flat(),
    '',
  ].join('\n'),
});
/** Late answers of 2,000 a month: 12 % until the end of 2025, 6 % after, give or take a few. */
const late = (month: number) => (month < 24 ? 240 : 120) + ((month * 7) % 11) - 5;
const steady = (month: number) => 240 + ((month * 5) % 11) - 5;
const shares = metric('proportion', 'numerator,denominator', (month) => [`${late(month)},2000`]);
const grouped = (...groups: string[]) =>
  metric('proportion', 'numerator,denominator,group', (month) => [
    `${late(month)},2000,${groups[0]}`,
    ...groups.slice(1).map((group) => `${steady(month)},2000,${group}`),
  ]);

test('without a contradiction nothing is named and the change is told', () => {
  expect(places({ ...shares, ...plan(windows) })).toEqual([]);
  expect(gradeOf({ ...shares, ...plan(windows) })).toBe(4);
});

describe('windows that contradict the change', () => {
  const at = (line: number, columns: string) => {
    const [from, to] = columns.split('-');
    return `plans/case/plan.yaml ${line}:${from}-${line}:${to} windows-fit-the-change`;
  };
  const both = (before: string, after: string) => `    before: { ${before} }\n    after: { ${after} }\n`;

  test.each([
    ['a change after the report’s day', 'changedOn: 2027-06-01\n', windows, [at(9, '12-22')]],
    [
      'an after window that ends before the change',
      'changedOn: 2026-09-01\n',
      both('from: 2024-01-01, to: 2025-12-31', 'from: 2026-01-01, to: 2026-08-31'),
      [at(13, '20-30')],
    ],
    [
      'windows that are swapped',
      'changedOn: 2026-01-01\n',
      both('from: 2026-01-01, to: 2026-10-31', 'from: 2024-01-01, to: 2025-12-31'),
      [at(12, '37-47'), at(13, '20-30')],
    ],
    [
      'windows that overlap',
      'changedOn: 2026-01-01\n',
      both('from: 2024-01-01, to: 2026-06-30', 'from: 2026-01-01, to: 2026-10-31'),
      [at(12, '37-47')],
    ],
    [
      'a before window without an end, and no day of the change',
      '',
      both('from: 2024-01-01', 'from: 2026-01-01, to: 2026-10-31'),
      [at(11, '13-33'), at(12, '12-48')],
    ],
    [
      'a before window that runs backwards',
      'changedOn: 2026-01-01\n',
      both('from: 2025-12-31, to: 2024-01-01', 'from: 2026-01-01, to: 2026-10-31'),
      [at(12, '13-49')],
    ],
  ])('%s', (_, change, declared, expected) => {
    const example = { ...shares, ...plan(declared, change) };
    expect(places(example)).toEqual(expected);
    expect(gradeOf(example)).toBeLessThan(2);
  });

  test('a before window without figures is grade 0, and nothing contradicts it', () => {
    const example = {
      ...shares,
      ...plan(both('from: 2020-01-01, to: 2021-12-31', 'from: 2026-01-01, to: 2026-10-31')),
    };
    expect([places(example), gradeOf(example)]).toEqual([[], 0]);
  });
});

describe('figures that are counted in two ways', () => {
  const changed = (on: string) => ({
    ...metric(
      'proportion',
      'numerator,denominator',
      (month) => [`${late(month)},2000`],
      `unit: "%"\ndefinitionChanges:\n  - { on: ${on}, what: Web forms are no longer counted }\n`,
    ),
    ...plan(windows),
  });

  test.each([
    ['between the windows', '2026-01-01', ['plans/case/plan.yaml 12:13-12:49 one-definition'], 0],
    ['before the series', '2023-06-01', [], 4],
    ['after the series', '2026-12-01', [], 4],
    ['early in the window before', '2024-07-01', [], 4],
  ])('with the change of definition %s', (_, on, expected, grade) => {
    expect([places(changed(on)), gradeOf(changed(on))]).toEqual([expected, grade]);
  });
});

test('a month that is not over contradicts nothing and is left out', () => {
  const example = {
    'report.yaml': 'asOf: 2026-10-10\n',
    ...metric('amount', 'value', (month) => [String(month === 33 ? 36 : 100 + ((month * 7) % 11))], 'unit: refunds\n'),
    ...plan('    before: { from: 2024-01-01, to: 2025-12-31 }\n    after: { from: 2026-01-01 }\n', undefined, 80),
  };
  expect([places(example), gradeOf(example)]).toEqual([[], 2]);
});

describe('groups that are not there, or not apart', () => {
  const at = (place: string, rule: string) => `plans/case/plan.yaml ${place} ${rule}`;
  const groups = (group: string, comparison: string) =>
    plan(`${windows}    group: ${group}\n    comparison: ${comparison}\n`);

  test.each([
    ['as they are written', grouped('Pilot', 'Rest'), groups('Pilot', '{ group: Rest }'), [], 5],
    ['in another Unicode form', grouped('S\u00FCd', 'Rest'), groups('Su\u0308d', '{ group: Rest }'), [], 5],
    [
      'in another case',
      grouped('Pilot', 'Rest'),
      groups('pilot', '{ group: rest }'),
      [at('14:12-14:17', 'group-exists'), at('15:26-15:30', 'group-exists')],
      0,
    ],
    ['misspelt', grouped('Pilot', 'Rest'), groups('Pilot', '{ group: Rset }'), [at('15:26-15:30', 'group-exists')], 4],
    ['none, where every row has one', grouped('North', 'South'), plan(windows), [at('11:13-11:17', 'group-exists')], 0],
    [
      'held against the whole that holds them',
      grouped('Pilot', ''),
      groups('Pilot', '{ metric: case }'),
      [at('15:17-15:33', 'comparison-is-apart')],
      4,
    ],
    [
      'held against another kind of figure',
      grouped('Pilot', 'Rest'),
      groups('Pilot', '{ metric: late-fee-complaints }'),
      [at('15:27-15:46', 'comparison-is-apart')],
      4,
    ],
  ])('%s', (_, figures, declared, expected, grade) => {
    const example = { ...figures, ...declared };
    expect([places(example), gradeOf(example)]).toEqual([expected, grade]);
  });
});

describe('goals and units that no figure can have', () => {
  const goal = (value: number) => plan(windows, undefined, value);
  const percent = (month: number) => 90 - (month < 24 ? 0 : 6) + (month % 3);
  const score = metric('nps', 'promoters,passives,detractors', () => ['40,30,30'], 'unit: points\n');
  const atValue = 'plans/case/plan.yaml 17:28-17:';

  test.each([
    [
      'an amount in per cent',
      { ...metric('amount', 'value', (month) => [String(percent(month))]), ...goal(80) },
      ['metrics/case.yaml 7:7-7:10 unit-fits-measure'],
    ],
    [
      'a mean in per cent',
      { ...metric('mean', 'n,mean,sd', (month) => [`400,${percent(month)},9`]), ...goal(80) },
      ['metrics/case.yaml 7:7-7:10 unit-fits-measure'],
    ],
    ['a share with a goal in per cent', { ...shares, ...goal(85) }, [`${atValue}30 goal-is-possible`]],
    ['a score with a goal beyond its ends', { ...score, ...goal(-120) }, [`${atValue}32 goal-is-possible`]],
    [
      'a share with a goal that is worse than its start',
      { ...shares, ...goal(0.25) },
      [`${atValue}32 goal-is-better-than-start`],
    ],
  ])('%s', (_, example, expected) => {
    expect(places(example)).toEqual(expected);
  });
});

test('a goal that no figure can reach is not drawn, for it would leave no room for the figures', () => {
  const drawn = (goal: number) => {
    const { insight } = checkContent(layExample({ ...own, ...shares, ...plan(windows, undefined, goal) }).tree, {
      today: '2026-11-05',
    });
    const found = insight?.plan('case');
    const [measure] = found?.measures ?? [];
    return found && measure && beforeAfterInput(measure, found, { locale: 'en-GB', currency: 'GBP' }).goal;
  };
  expect([drawn(0.05), drawn(85)]).toEqual([{ value: 0.05, by: '2026-12-31' }, undefined]);
});

test('figures that are per cent already are shown as they stand', () => {
  const values = (month: number) => (month < 24 ? 78 : 84) + (month % 4) * 0.4;
  const example = { ...metric('amount', 'value', (month) => [String(values(month))]), ...plan(windows, undefined, 85) };
  const { report, insight } = checkContent(layExample({ ...own, ...example }).tree, { today: '2026-11-05' });
  const [measure] = insight?.plan('case').measures ?? [];
  if (!report || !measure) throw new Error('The example cannot be read.');
  const context = { locale: 'en-GB', currency: 'GBP' };
  const said = verdictLine(measure.claim, measure.metric, context).replaceAll('\u00a0', ' ');
  expect(said).toMatch(/^Rose from 78\.5% to 84\.5% on average \(between \+\d\.\d and \+\d\.\d points\)/);
  const { measure: shown, factor } = shownMetric(measure.metric, context);
  expect(formatTarget(85 * factor, shown.unit, context)).toBe('85%');
});

test('settings and people that contradict themselves', () => {
  const person = (facts: string) => `role: R\ndepartment: care\n${facts}`;
  const example = {
    'report.yaml': `asOf: 2026-10-31
rules: { ⟦update-is-frsh⟧: error }
exemptions:
  - { rule: ⟦not-a-rule⟧, path: plans/nowhere, reason: x, until: ⟦2020-01-01⟧, approver: ben-osei }
focusLimit: ⟦{ from: 5, to: 3 }⟧
`,
    'people/gone.yaml': person('name: Gone\njoined: 2025-01-01\nleft: ⟦2020-01-01⟧\n'),
    'people/self.yaml': person('name: Self\nmanager: ⟦self⟧\n'),
    ...shares,
    'plans/case/plan.yaml': plan(windows)
      ['plans/case/plan.yaml'].replace('sponsor: ben-osei', 'sponsor: ⟦ada-quist⟧')
      .replace('due: 2026-12-01', 'due: 2026-12-01, done: ⟦2025-01-01⟧'),
    'plans/case/updates/2027-03-01.mdx': '⟦-⟧--\nauthor: ada-quist\nhealth: on-track\n---\n\nIt runs.\n',
  };
  const named = places(example).map((place) => place.split(' '));
  expect(named.map(([file, range]) => `${file} ${range}`).sort()).toEqual(layExample({ ...own, ...example }).marks);
  expect(named.map(([, , rule]) => rule).sort()).toEqual([
    'dates-agree',
    'dates-agree',
    'dates-agree',
    'exemption-is-alive',
    'focus-limit-is-a-range',
    'people-agree',
    'rule-exists',
    'rule-exists',
    'sponsor-is-another-executive',
  ]);
});
