import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languagesThereAre } from '../../src/wording/language.ts';

const source = join(import.meta.dirname, '../../src');
const page = readFileSync(join(source, 'pages/about/index.astro'), 'utf8');

it.each(languagesThereAre)('the page that explains a report has its own text in %s', (language) => {
  expect(existsSync(join(source, 'wording', language, 'about.mdx'))).toBe(true);
  expect(page).toMatch(new RegExp(`^import (\\w+) from '../../wording/${language}/about.mdx';`, 'm'));
  expect(page).toContain(`['${language}', `);
});
