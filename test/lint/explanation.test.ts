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
        severity: 'error',
        changeable: true,
        examples: {
          bad: {
            'a.yaml': 'leadsTo: ⟦[]⟧\n# without name\n',
            'b.yaml': '⟦said: one\n  two⟧\n',
            '⟦c.yaml⟧/d.txt': '# without this file\n',
          },
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

  c.yaml/d.txt
  ^^^^^^
    # this file is missing

Meets it:

  a.yaml
    leadsTo: [b]

To change it, write in report.yaml:

    rules:
      programme-leads-to-action: off    # or info, warning, error
`);
  });

  test('says of what a report must meet that nobody can change it', () => {
    const rule = { id: 'file-can-be-read', why: 'Because.', severity: 'error', changeable: false } as const;
    expect(toExplanation(rule)).toBe(`file-can-be-read (error)

Because.

No text is known that breaks it. If yours does, the mistake is in Poplar: please tell us.

Every report must meet this; report.yaml can neither change it nor exempt a path.
`);
  });
});

test.each([
  ['yaml-is-plain', 'Every report must meet this; '],
  ['public-file-is-inert', 'Every report is told of it; '],
])('of %s it says that no report can change it: "%s"', (id, said) => {
  const rule = rules.find((one) => one.id === id);
  expect(rule && toExplanation(rule)).toContain(`${said}report.yaml can neither change it nor exempt a path.`);
});

test('the list names every rule once, with its reason', () => {
  const list = toRuleList(rules);
  for (const { id, why } of rules)
    expect(list.split('\n').filter((line) => line.startsWith(`  ${id} `))).toEqual([expect.stringContaining(why)]);
});
