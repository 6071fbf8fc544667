import { expect, test } from 'vitest';
import { foundInWords } from '../../src/wording/found.ts';
import { wordingFor } from '../../src/wording/language.ts';

test.each([
  ['en-GB', ['warning', 'error', 'warning'], '1 error, 2 warnings'],
  ['de', ['warning', 'info', 'info'], '1 Warnung, 2 Hinweise'],
  ['en', [], ''],
] as const)('%s: %j', (locale, severities, words) => {
  const problems = severities.map((severity) => ({ severity }));
  expect(foundInWords(problems, wordingFor(locale))).toBe(words);
});
