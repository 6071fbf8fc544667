import { describe, expect, test } from 'vitest';
import { reviewed, type ToldChange } from '../../src/history/told-change.ts';
import { fileStart } from '../../src/source/problem.ts';

const of = (change: object) =>
  reviewed(
    { path: [], reason: null, ...change } as unknown as ToldChange,
    'p',
    { file: 'a.yaml', range: fileStart },
    null,
  );

const goal = (parts: object) => ({
  ...{ kind: 'goal', from: { value: 2, by: '2026-06-30' }, to: { value: 2, by: '2026-06-30' }, value: 'none', days: 0 },
  ...parts,
});
const step = (parts: object) => ({
  ...{ kind: 'step', from: { due: '2026-06-30', done: null }, to: { due: '2026-06-30', done: null }, days: 0 },
  ...parts,
});
const sides = (kind: string, from: string | null, to: string | null) => ({ kind, from, to });
const better = { claim: { direction: 'better' } };
const worse = { claim: { direction: 'worse' } };

describe('a change', () => {
  test.each([
    ['a new goal', goal({ from: null }), false],
    ['a goal that is gone', goal({ to: null }), true],
    ['an easier goal', goal({ value: 'loosened', to: { value: 3, by: '2026-06-30' } }), true],
    ['a harder goal', goal({ value: 'tightened', to: { value: 1, by: '2026-06-30' } }), false],
    ['another goal of which nobody knows which way is better', goal({ to: { value: 3, by: '2026-06-30' } }), true],
    ['a goal put off by a day', goal({ value: 'later', days: 1 }), true],
    ['a goal brought forward', goal({ value: 'earlier', days: -1 }), false],
    ['a new step', step({ from: null }), false],
    ['a step that is gone', step({ to: null }), true],
    ['a step that was done and is gone', step({ from: { due: '2026-06-30', done: '2026-05-01' }, to: null }), false],
    ['a step put off by a day', step({ days: 1 }), true],
    ['a step brought forward', step({ days: -1 }), false],
    ['a step done', step({ to: { due: '2026-06-30', done: '2026-05-01' } }), false],
    ['a step done no longer', step({ from: { due: '2026-06-30', done: '2026-05-01' } }), true],
    ['a first sponsor', sides('sponsor', null, 'ada'), false],
    ['another owner', sides('owner', 'ada', 'ben'), true],
    ['a measure that is new', sides('measure', null, 'calls'), false],
    ['a measure that is gone', sides('measure', 'calls', null), true],
    ['a plan accepted', sides('accepted', null, '2026-01-01'), false],
    ['a plan accepted on another day', sides('accepted', '2026-01-01', '2026-01-02'), false],
    ['a plan accepted no longer', sides('accepted', '2026-01-01', null), true],
    ['a plan under way', sides('status', 'planned', 'under-way'), false],
    ['a plan done', sides('status', 'under-way', 'done'), true],
    ['a plan stopped', sides('status', 'under-way', 'stopped'), true],
    ['a pain point resolved', sides('status', 'open', 'resolved'), true],
    ['a pain point parked', sides('status', 'open', 'parked'), true],
    ['other work for a step', { kind: 'step-what', isDone: false }, true],
    ['other work for a step that was done', { kind: 'step-what', isDone: true }, false],
    ['a new story', { kind: 'story', what: 'written' }, false],
    ['a story that is gone', { kind: 'story', what: 'removed' }, true],
    ['a new person', { kind: 'thing', type: 'person', what: 'added' }, false],
    ['a voice that is gone', { kind: 'thing', type: 'voice', what: 'removed' }, true],
    ['a file that nobody can read', { kind: 'thing', type: 'plan', what: 'unreadable' }, true],
    ['figures that follow the last', { kind: 'figures', filledIn: [] }, false],
    ['one figure put in among others', { kind: 'figures', filledIn: ['2026-01-01'] }, true],
    ['another name of a person', { kind: 'fields', type: 'person', fields: ['name'] }, false],
    ['another least number of cases', { kind: 'fields', type: 'report', fields: ['title', 'minimumN'] }, true],
    ['another title of the report', { kind: 'fields', type: 'report', fields: ['title'] }, false],
  ])('has to be decided on or not: %s', (_, change, asks) => {
    expect(of(change).flag).toBe(asks);
  });

  test.each([
    ['an easier goal', goal({ value: 'loosened', days: 30 }), 'loosened'],
    ['a goal put off by a day', goal({ days: 1 }), 'later'],
    ['a goal brought forward', goal({ days: -1 }), 'earlier'],
    ['a goal that stands', goal({}), 'none'],
    ['a step put off by a day', step({ days: 1 }), 'later'],
    ['a claim that turned', { kind: 'restated', claim: { before: worse, after: better } }, 'better'],
    ['a claim that came about', { kind: 'restated', claim: { before: null, after: worse } }, 'worse'],
    ['a claim that stands', { kind: 'restated', claim: { before: better, after: better } }, 'none'],
    ['a claim that is gone', { kind: 'restated', claim: { before: better, after: null } }, 'none'],
    ['figures that no plan measures', { kind: 'restated', claim: null }, 'none'],
    ['another owner', sides('owner', 'ada', 'ben'), 'none'],
  ])('tells which way it goes: %s', (_, change, direction) => {
    expect(of(change).direction).toBe(direction);
  });
});
