import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/lint/rules/index.ts';
import { readerRules } from '../../../src/source/reader-rules.ts';
import { settingRules } from '../../../src/lint/exemptions.ts';
import { layExample, problemsIn } from './example.ts';

describe.each(rules)('the rule $id', ({ id, severity, why, bad, good }) => {
  test('says why it exists in a sentence or two', () => {
    expect(why).toMatch(/^[A-Z].{20,}[.?]$/s);
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  test('names what is wrong in its bad example, at the places marked and nowhere else', () => {
    const { marks } = layExample(bad);
    expect(marks).not.toEqual([]);
    const problems = problemsIn(bad);
    const own = problems.filter(({ rule }) => rule === id);
    expect(own.map(({ place }) => place).sort()).toEqual(marks);
    for (const { message } of own) expect(message).toMatch(/^\S.*[.?]$/s);
    expect(problems.filter(({ rule }) => rule in readerRules || rule in settingRules)).toEqual([]);
  });

  test('has nothing to say of its good example, which is sound', () => {
    expect(layExample(good).marks).toEqual([]);
    expect(problemsIn(good).filter(({ rule, severity }) => rule === id || severity === 'error')).toEqual([]);
  });
});

test('the rules are sorted by their ids, and no two things that can be wrong have the same', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.filter((id) => id in readerRules || id in settingRules)).toEqual([]);
});
