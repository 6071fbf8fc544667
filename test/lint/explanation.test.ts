import { describe, expect, test } from 'vitest';
import { toExplanation, toRuleList } from '../../src/lint/explanation.ts';
import { knownRules } from '../../src/lint/known-rules.ts';

const rules = [...knownRules.values()];

describe('the explanation of a rule', () => {
  test.each(rules)('$id holds its reason and no mark of its examples', (rule) => {
    const text = toExplanation(rule);
    expect(text).toContain(`\n\n${rule.why}\n\n`);
    expect(text).not.toMatch(/[⟦⟧]|# without/);
  });

  test('shows what breaks it, with a mark below the place, and what meets it', () => {
    expect(
      toExplanation({
        id: 'programme-leads-to-action',
        why: 'Because.',
        changeable: {
          severity: 'error',
          bad: { 'a.yaml': 'leadsTo: ⟦[]⟧\n# without name\n', 'b.yaml': '⟦said: one\n  two⟧\n' },
          good: { 'a.yaml': 'leadsTo: [b]\n' },
        },
      }),
    ).toBe(`programme-leads-to-action (error)

Because.

Breaks it:

  a.yaml
    leadsTo: []
             ^^
    # name is missing

  b.yaml
    said: one
    ^^^^^^^^^
      two

Meets it:

  a.yaml
    leadsTo: [b]

To change it, write in report.yaml:

    rules:
      programme-leads-to-action: off    # or info, warning, error
`);
  });

  test('says of what a report must meet that nobody can change it', () => {
    expect(toExplanation({ id: 'yaml-is-plain', why: 'Because.' })).toContain('report.yaml can neither change it');
  });
});

test('the list names every rule once, with its reason', () => {
  const list = toRuleList(rules);
  for (const { id, why } of rules)
    expect(list.split('\n').filter((line) => line.startsWith(`  ${id} `))).toEqual([expect.stringContaining(why)]);
});
