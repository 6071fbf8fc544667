import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const titled = (title: string, locale: string) =>
  saidBy('pain-point-is-an-event', {
    'report.yaml': `locale: ${locale}\n`,
    'pain-points/late-fee.yaml': `title: ${title}\n`,
  });

test.each([
  ['en-GB', 'Bad customer service', 'service'],
  ['en-GB', 'We are not customer-obsessed when a payment is late', 'customer-obsessed'],
  ['fr-FR', 'Onboarding experience', 'experience'],
  ['de-AT', 'Mangelnde Kommunikation', 'Kommunikation'],
  ['de-DE', 'Wir handeln nicht kundenzentriert genug', 'kundenzentriert'],
])('%s: "%s" is no event', (locale, title, word) => {
  expect(titled(title, locale)).toHaveLength(1);
  expect(titled(title, locale)[0]).toContain(`"${word}"`);
});

test.each([
  ['en-GB', 'Told three things by three people about one fault'],
  ['en-GB', 'Asked the same question by every service desk'],
  ['de-DE', 'Rechnung kommt doppelt'],
])('%s: "%s" is one', (locale, title) => {
  expect(titled(title, locale)).toEqual([]);
});
