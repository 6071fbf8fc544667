import { describe, expect, test } from 'vitest';
import { didYouMean, nearest, unmistakable } from '../../src/source/did-you-mean.ts';

describe('the nearest word', () => {
  test.each([
    ['ada-qist', ['ben-osei', 'ada-quist'], 'ada-quist'],
    ['Ada-Quist', ['ada-quist'], 'ada-quist'],
    ['underway', ['proposed', 'under-way', 'done'], 'under-way'],
    ['dueDate', ['id', 'what', 'who', 'due', 'done'], 'due'],
    ['late', ['late-fee', 'late-fee-grace', 'early'], 'late-fee-grace'],
    ['sales', ['process', 'outcome', 'business', 'score'], undefined],
    ['x'.repeat(81), ['x'.repeat(80)], undefined],
    ['', ['id'], 'id'],
    ['owner', [], undefined],
  ])('of %s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test('is the exact beginning of a word only when no spelling is nearer', () => {
    expect(nearest('late-fee-grase', ['late', 'late-fee-grace'])).toBe('late-fee-grace');
  });

  test('is offered as a sentence, or not at all', () => {
    expect(didYouMean('stauts', ['status'])).toBe(' Did you mean "status"?');
    expect(didYouMean('colour', ['status'])).toBe('');
  });
});

describe('the word that can only be meant', () => {
  test.each([
    ['painPiont', ['painPoint', 'owner'], 'painPoint'],
    ['underway', ['under-way', 'done'], 'under-way'],
    ['Ada Quist', ['ada-quist', 'ben-osei'], 'ada-quist'],
    ['late_fee', ['late-fee', 'late-fees'], 'late-fee'],
    ['staus', ['status', 'starts'], undefined],
    ['unresolved', ['resolved'], undefined],
    ['step-2', ['step-1', 'start'], undefined],
    ['doen', ['done', 'proposed'], 'done'],
    ['own', ['owner'], undefined],
    ['on', ['by'], undefined],
  ])('for %s among %j is %s', (word, candidates, expected) => {
    expect(unmistakable(word, candidates)).toBe(expected);
  });
});
