import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { behind } from '../../src/lint/rules/accent-is-readable.ts';
import { looksSheet, siteIcons, siteName } from '../../src/site/looks.ts';

const ours = { src: '/site-icon.svg', sizes: 'any', type: 'image/svg+xml' };

test('what is behind the accent is what the style sheet has behind it', () => {
  const css = readFileSync(fileURLToPath(new URL('../../src/site/styles/tokens.css', import.meta.url)), 'utf8');
  const pairs = ['page', 'surface', 'raised'].map((name) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1),
  );
  expect(pairs).toEqual(behind.light.map((light, at) => [light, behind.dark[at]]));
});

test('the site has the name that the report gives it, else the report’s', () => {
  expect(siteName({ title: 'What we fix', site: { name: 'Northline listens' } })).toBe('Northline listens');
  expect(siteName({ title: 'What we fix' })).toBe('What we fix');
});

test('a report without a colour of its own has no style sheet of its own', () => {
  expect(looksSheet({ site: { footer: 'Inside only.' } })).toBe(undefined);
});

test('the accent leaves charts and whoever asks for more contrast alone', () => {
  const sheet = looksSheet({ site: { accent: { light: '#7a1f6b', dark: '#e59ad7' } } });
  expect(sheet).toMatch(
    /^@media not \(prefers-contrast: more\) \{\n {2}:root \{\n {4}--accent: light-dark\(#7a1f6b, #e59ad7\);/,
  );
  expect(sheet).toContain('--chart-after: light-dark(#005fb8, #4daafc);');
});

describe('the icons of the site', () => {
  test.each([
    ['without a logo', undefined, { bytes: 1, width: 32, height: 32 }, [ours]],
    ['a logo that is wider than high', 'logo.svg', { bytes: 1, width: 90, height: 30 }, [ours]],
    [
      'a square drawing',
      'logo.svg',
      { bytes: 1, width: 8, height: 8 },
      [{ src: '/logo.svg', sizes: 'any', type: 'image/svg+xml' }, ours],
    ],
    [
      'a square picture',
      'logo.png',
      { bytes: 1, width: 192, height: 192 },
      [{ src: '/logo.png', sizes: '192x192', type: 'image/png' }, ours],
    ],
  ])('%s', (_, logo, facts, expected) => {
    expect(
      siteIcons({ site: logo === undefined ? {} : { logo } }, (path) => (path === logo ? facts : undefined)),
    ).toEqual(expected);
  });
});
