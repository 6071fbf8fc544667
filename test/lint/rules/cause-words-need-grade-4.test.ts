import { expect, test } from 'vitest';
import { problemsIn } from './example.ts';

const causes = (body: string, locale: string) =>
  problemsIn({
    'plans/late-fee-grace/story.mdx': `---
headline: The fee now waits for the bank
said: You charged me for being late when I was not.
did: We hold the fee until the bank has answered.
---

${body}
`,
    'report.yaml': `locale: ${locale}\n`,
    ...(locale === 'de-DE' && { 'metrics/late-fee-complaints.yaml': 'name: Beschwerden über Mahngebühren\n' }),
  })
    .filter(({ rule }) => rule === 'cause-words-need-grade-4')
    .map(({ severity, message }) => `${severity} ${/^"([^"]*)"/.exec(message)?.[1]}`);

test.each([
  ['en-GB', 'Thanks to the new order, complaints are down.', 'warning Thanks to'],
  ['en-GB', 'The bank file drove complaints lower.', 'warning drove'],
  ['en-GB', 'It led to fewer calls.', 'warning led to'],
  ['de-DE', 'Dank der neuen Reihenfolge gingen die Beschwerden zurück.', 'warning Dank der'],
  ['de-DE', 'Das führte zu weniger Beschwerden.', 'warning führte zu'],
])('%s: "%s" says what caused it', (locale, body, expected) => {
  expect(causes(body, locale)).toEqual([expected]);
});

test.each([
  ['en-GB', 'Complaints fell in July.'],
  ['en-GB', 'We were late because of the freeze.'],
  ['en-GB', 'The release took longer because of more tests.'],
  ['de-DE', 'Wegen der Umstellung ging es länger.'],
  ['en-GB', 'We cannot say that it led to fewer complaints.'],
  ['en-GB', 'Has it led to fewer complaints?'],
  ['de-DE', 'Ob es zu weniger Beschwerden geführt hat, weiß niemand.'],
  ['de-DE', 'Wegen der Umstellung kamen wir zu spät.'],
])('%s: "%s" does not', (locale, body) => {
  expect(causes(body, locale)).toEqual([]);
});
