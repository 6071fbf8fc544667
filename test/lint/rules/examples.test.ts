import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/lint/rules/index.ts';
import { readerRules } from '../../../src/source/reader-rules.ts';
import { settingRules } from '../../../src/lint/exemptions.ts';
import { knownRules } from '../../../src/lint/known-rules.ts';
import { layExample, problemsIn, problemsInFolder } from './example.ts';

describe.each(rules)('the rule $id', ({ id, severity, why, before, bad, good }) => {
  test('says why it exists in a sentence or two', () => {
    expect(why).toMatch(/^[A-Z].{20,}[.?]$/s);
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  test('names what is wrong in its bad example, at the places marked and nowhere else', () => {
    const { marks } = layExample(bad);
    expect(marks).not.toEqual([]);
    const problems = problemsIn(bad, before);
    const own = problems.filter(({ rule }) => rule === id);
    expect(own.map(({ place }) => place).sort()).toEqual(marks);
    for (const { message } of own) expect(message).toMatch(/^\S.*[.?]$/s);
    expect(problems.filter(({ rule }) => rule in readerRules || rule in settingRules)).toEqual([]);
  });

  test('has nothing to say of its good example, which is sound', () => {
    expect(layExample(good).marks).toEqual([]);
    expect(problemsIn(good, before).filter(({ rule, severity }) => rule === id || severity === 'error')).toEqual([]);
  });
});

describe.each(
  [...knownRules.values()].flatMap(({ examples, ...rule }) =>
    examples && !rule.changeable ? { ...rule, ...examples } : [],
  ),
)('the rule $id, which no report can change', ({ id, why, severity, bad, good }) => {
  test('says why it exists in a sentence or two', () => {
    expect(why).toMatch(/^[A-Z].{20,}[.]$/s);
  });

  test('names what is wrong in its bad example, at the places marked and nowhere else', () => {
    const { marks } = layExample(bad);
    expect(marks).not.toEqual([]);
    const problems = problemsInFolder(bad).filter(({ rule }) => rule in readerRules || rule in settingRules);
    expect(problems.map(({ rule, severity, place }) => [rule, severity, place])).toEqual(
      marks.map((mark) => [id, severity, mark]),
    );
  });

  test('has nothing to say of its good example, which is sound', () => {
    expect(layExample(good).marks).toEqual([]);
    expect(problemsInFolder(good).filter(({ rule, severity }) => rule === id || severity === 'error')).toEqual([]);
  });
});

test('only a file that stops its reader and a rule of a company’s own have no example that is content', () => {
  const without = [...knownRules.values()].filter(({ examples }) => !examples);
  expect(without.map(({ id }) => id)).toEqual(['file-can-be-read', 'own-rule-is-sound']);
});

test('the rules are sorted by their ids, and no two things that can be wrong have the same', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.filter((id) => id in readerRules || id in settingRules)).toEqual([]);
});
