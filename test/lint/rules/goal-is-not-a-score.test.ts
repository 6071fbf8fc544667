import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const titled = (title: string, locale = 'en-GB') =>
  saidBy('goal-is-not-a-score', {
    'report.yaml': `locale: ${locale}\n`,
    'plans/late-fee-grace/plan.yaml': `title: ${title}\n`,
  });

test.each([
  ['Improve customer satisfaction with billing', 'customer satisfaction'],
  ['A higher NPS by summer', 'NPS'],
  ['Boosting our star rating', 'star rating'],
])('"%s" is a score', (title, word) => {
  expect(titled(title)).toEqual([
    `error: "${word}" is a score, not what is being changed. Write what the plan changes for customers.`,
  ]);
});

test.each([
  ['Kundenzufriedenheit steigern', 'Kundenzufriedenheit'],
  ['Den NPS um zehn Punkte erhöhen', 'NPS'],
])('"%s" is one in German', (title, word) => {
  expect(titled(title, 'de-DE')).toHaveLength(1);
  expect(titled(title, 'de-DE')[0]).toContain(`"${word}"`);
});

test.each(['Raise the limit of card payments', 'Ask NPS comments for the reason', 'Process unrated films faster'])(
  '"%s" is none',
  (title) => {
    expect(titled(title)).toEqual([]);
  },
);

test('a pain point is no score either', () => {
  expect(saidBy('goal-is-not-a-score', { 'pain-points/late-fee.yaml': 'title: Our NPS is low\n' })).toEqual([
    'error: "NPS" is a score, and no customer meets a score. Write what happens to them.',
  ]);
});
