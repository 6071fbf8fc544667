import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';
import { layExample, saidBy } from './rules/example.ts';

const programme = (name: string) => ({
  [`programmes/${name}.yaml`]: `name: ${name}\nkind: culture\npurpose: Learns.\nleadsTo: []\n`,
});
const settings = (text: string) => ({ 'report.yaml': text });
const exemption = (rule: string, path: string, until = '2026-03-31') =>
  settings(
    `exemptions:\n  - { rule: ${rule}, path: ${path}, reason: Because., until: ${until}, approver: ben-osei }\n`,
  );
const barren = '"a" has led to no plan and no decision. Name what came of it, or end it and say so.';
const seen = (example: Record<string, string>) =>
  checkContent(layExample(example).tree, { today: '2025-11-05' })
    .problems.filter(({ rule }) => rule !== 'before-window-is-long-enough')
    .map(({ severity, rule, file, range: { start } }) => `${severity} ${rule} ${file}:${start.line}:${start.column}`);

describe('the settings of a report', () => {
  test.each([
    ['leave a rule as it is', '', [`error: ${barren}`]],
    ['make a rule a warning', 'rules: { programme-leads-to-action: warning }', [`warning: ${barren}`]],
    ['make it an info', 'rules: { programme-leads-to-action: info }', [`info: ${barren}`]],
    ['switch it off', 'rules: { programme-leads-to-action: off }', []],
  ])('%s', (_, text, expected) => {
    expect(saidBy('programme-leads-to-action', { ...programme('a'), ...settings(`${text}\n`) })).toEqual(expected);
  });

  test.each([
    [
      'misspelt',
      'programme-leads-to-actions',
      'There is no rule "programme-leads-to-actions". Did you mean "programme-leads-to-action"?',
    ],
    ['unlike any', 'x', 'There is no rule "x".'],
    [
      'of the readers',
      'schema-is-met',
      '"schema-is-met" says what a report must meet to be read at all, so nobody can change it or be exempt from it.',
    ],
    [
      'of the settings themselves',
      'exemption-is-alive',
      '"exemption-is-alive" says what a report must meet to be read at all, so nobody can change it or be exempt from it.',
    ],
    ['on every object', 'to-string', 'There is no rule "to-string".'],
  ])('cannot name a rule that is %s', (_, rule, message) => {
    expect(saidBy('rule-exists', settings(`rules:\n  ${rule}: off\n`))).toEqual([`error: ${message}`]);
    expect(saidBy('rule-exists', exemption(rule, 'plans'))).toEqual([`error: ${message}`]);
    expect(seen(settings(`rules:\n  ${rule}: off\n`))).toEqual(['error rule-exists content/report.yaml:10:3']);
    expect(seen(exemption(rule, 'plans'))).toEqual(['error rule-exists content/report.yaml:10:13']);
  });
});

describe('an exemption', () => {
  const rule = 'programme-leads-to-action';

  test.each([
    ['a file', 'programmes/a.yaml', []],
    ['a folder', 'programmes', []],
    ['a folder with a slash', 'programmes/', []],
    ['a file whose name goes on', 'programmes/a', [`error: ${barren}`]],
    ['another file', 'programmes/monthly-voice-review.yaml', [`error: ${barren}`]],
  ])('of %s silences what breaks the rule there', (_, path, expected) => {
    expect(saidBy(rule, { ...programme('a'), ...exemption(rule, path) })).toEqual(expected);
  });

  test('silences nothing but its own rule', () => {
    expect(
      saidBy('programme-leads-to-action', { ...programme('a'), ...exemption('before-window-is-long-enough', 'plans') }),
    ).toEqual([`error: ${barren}`]);
  });

  test('still holds on its last day, and silences nothing after it', () => {
    const on = (until: string) => ({ ...programme('a'), ...exemption(rule, 'programmes', until) });
    expect(seen(on('2025-10-31'))).toEqual([]);
    expect(seen(on('2025-10-30'))).toEqual([
      `error ${rule} content/programmes/a.yaml:4:10`,
      'error exemption-is-alive content/report.yaml:10:83',
    ]);
    expect(saidBy('exemption-is-alive', on('2025-10-30'))).toEqual([
      'error: This exemption ended on 2025-10-30. Mend what it covered, or have it approved again with a later day.',
    ]);
  });

  test.each([
    [
      'a path that breaks nothing',
      'programmes/monthly-voice-review.yaml',
      'Nothing in programmes/monthly-voice-review.yaml breaks the rule "programme-leads-to-action", so this exemption silences nothing. Delete it.',
    ],
    [
      'a path that does not exist',
      'programmes/monthly-voice-revue.yaml',
      'There is no programmes/monthly-voice-revue.yaml in the content, so this exemption silences nothing. Did you mean "programmes/monthly-voice-review.yaml"?',
    ],
  ])('of %s is a warning', (_, path, message) => {
    expect(saidBy('exemption-is-alive', exemption(rule, path))).toEqual([`warning: ${message}`]);
  });

  test('is not called unused while files cannot be read', () => {
    const broken = { 'programmes/monthly-voice-review.yaml': 'kind: unheard-of\n' };
    expect(saidBy('exemption-is-alive', { ...broken, ...exemption(rule, 'programmes') })).toEqual([]);
  });

  test('changes no claim', () => {
    const graded = (example: Record<string, string>) =>
      checkContent(layExample(example).tree, { today: '2025-11-05' }).insight?.plan('late-fee-grace').measures;
    const plain = graded({});
    expect(plain?.length).toBe(2);
    const data = (measures: typeof plain) => JSON.stringify(measures?.map(({ claim }) => claim));
    expect(data(graded(exemption('before-window-is-long-enough', 'plans')))).toBe(data(plain));
  });
});

test('the sample report has no errors, and no warnings but those listed here', () => {
  const { problems } = checkContent(readTree('content'), { today: '2026-11-05' });
  expect(problems.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`)).toEqual([
    'warning micro-action-repeats content/micro-actions/2026-q3.yaml',
    'warning step-is-overdue content/plans/confirm-the-slot-the-evening-before/plan.yaml',
    'warning before-window-at-an-extreme content/plans/price-notice-in-plain-words/plan.yaml',
    'warning voice-is-answered content/voices/2026-q3.yaml',
    'warning voice-is-answered content/voices/2026-q3.yaml',
  ]);
});
