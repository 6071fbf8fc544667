import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { knownRule, selecting, type Selection, toHidden } from '../../src/lint/selection.ts';
import { layExample } from './rules/example.ts';

const barren = (name: string) => `name: ${name}\nkind: culture\npurpose: Learns.\nleadsTo: []\n`;
const content = {
  'programmes/a.yaml': barren('a'),
  'programmes/ab.yaml': barren('ab'),
  'people/ada-quist.yaml': 'name: [\n',
  'plans/late-fee-grace/updates/2025-10-14.mdx': 'No facts.\n',
};

function chosen(selection: Partial<Selection>, more: Record<string, string> = {}) {
  const { tree } = layExample({ ...content, ...more });
  const select = selecting({ rules: [], paths: [], ...selection }, tree);
  const { problems, hidden } = checkContent(tree, { today: '2025-11-05', select });
  return { shown: [...new Set(problems.map(({ rule, file }) => `${rule} ${file.slice(8)}`))].sort(), hidden };
}

describe('a selection', () => {
  test.each([
    [
      'of a file shows what is wrong in it alone',
      ['programmes/a.yaml'],
      ['programme-leads-to-action programmes/a.yaml'],
    ],
    [
      'of a folder shows what is wrong below it',
      ['plans'],
      ['yaml-is-plain plans/late-fee-grace/updates/2025-10-14.mdx'],
    ],
    ['of nothing that is wrong shows nothing', ['metrics'], []],
  ])('%s', (_, paths, expected) => {
    expect(chosen({ paths }).shown).toEqual(expected);
  });

  test('of a rule shows it, and what keeps files from being read, because nobody asked it of them', () => {
    expect(chosen({ rules: ['programme-leads-to-action'] }).shown).toEqual([
      'programme-leads-to-action programmes/a.yaml',
      'programme-leads-to-action programmes/ab.yaml',
      'yaml-is-plain people/ada-quist.yaml',
      'yaml-is-plain plans/late-fee-grace/updates/2025-10-14.mdx',
    ]);
  });

  test('is never silent about a report.yaml that cannot be read', () => {
    expect(chosen({ paths: ['programmes'] }, { 'report.yaml': 'title: {\n' }).shown).toEqual([
      'yaml-is-plain report.yaml',
    ]);
  });

  test('finds what stands behind fifty other problems of its file', () => {
    const entry = (i: number) => `  - { title: T${i}, on: 2025-04-02, ledTo: nothing, odd: 1 }\n`;
    const crowded = `${barren('a')}reports:\n${Array.from({ length: 60 }, (_, i) => entry(i)).join('')}pains: [x]\n`;
    const select = selecting({ rules: ['reference-exists'], paths: [] }, { name: 'content' });
    const { tree } = layExample({ 'programmes/a.yaml': crowded.replace('leadsTo: []', 'leadsTo: [nowhere]') });
    const { problems } = checkContent(tree, {
      today: '2025-11-05',
      select: (one) => select(one) && one.rule === 'reference-exists',
    });
    expect(problems.map(({ range }) => range.start.line)).toEqual([4]);
  });

  test('says what it does not show, and what could not be asked', () => {
    expect(toHidden(chosen({ paths: ['metrics'] }).hidden)).toBe(
      'Not shown, because you did not ask for it: 4 errors in 4 files. What needs one of those files could not be checked whole.\n',
    );
    expect(toHidden(chosen({ rules: ['rule-exists'] }).hidden)).toBe(
      'Not shown, because you did not ask for it: 2 errors in 2 files.\n',
    );
    expect(toHidden([])).toBe('');
  });

  test.each([
    ['programme-leads-to-actoin', 'Did you mean "programme-leads-to-action"?'],
    ['constructor', 'There is no rule "constructor".'],
  ])('refuses the rule %s', (id, message) => {
    expect(() => knownRule(id)).toThrow(message);
  });
});
