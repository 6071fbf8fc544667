import { describe, expect, test } from 'vitest';
import { idFrom, nextId, questionsOf } from '../../src/editor/questions.ts';
import { planType } from '../../src/model/types/plan.ts';
import { voiceType } from '../../src/model/types/voice.ts';

test('what is asked follows from the keys that the schema requires, but for groups and lists', () => {
  expect(questionsOf(planType).map(({ key }) => key)).toEqual([
    'title',
    'painPoint',
    'owner',
    'sponsor',
    'authority',
    'status',
    'starts',
  ]);
  expect(questionsOf(voiceType).map(({ key }) => key)).toEqual(['id', 'on', 'channel', 'kind', 'words']);
});

describe('an id', () => {
  test.each([
    ['Maria Okafor', 'maria-okafor'],
    ["Hold the bank's file – at once!", 'hold-the-banks-file-at-once'],
    ['Ärger mit Gebühren (Straße)', 'aerger-mit-gebuehren-strasse'],
    ['Élodie Çelik', 'elodie-celik'],
    ['../../etc/passwd', 'etc-passwd'],
    ['漢字', ''],
    [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(90), 'x'.repeat(60)],
  ])('follows from %j', (text, id) => {
    expect(idFrom(text)).toBe(id);
  });

  test.each([
    [['v-0101', 'v-0412', 'v-0102'], 'v-0001', 'v-0413'],
    [[], 'v-0412', 'v-0001'],
    [['said-by-phone'], 'v-0412', 'v-0001'],
    [['a-9', 'b-99'], 'v-0001', 'b-100'],
    [['v-0412', '2026-q4/8'], 'v-0001', 'v-0413'],
  ])('after %j is counted on', (existing, example, next) => {
    expect(nextId(existing, example)).toBe(next);
  });
});
