import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const site = fileURLToPath(new URL('../../src', import.meta.url));
const styles = join(site, 'site/styles');
const sheets = readdirSync(styles).filter((name) => name.endsWith('.css') && name !== 'index.css');
const read = (name: string) => readFileSync(join(styles, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const markup = ['site', 'pages'].flatMap((folder) =>
  readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|mdx|ts)$/.test(name))
    .map((name) => readFileSync(join(site, folder, name), 'utf8').replace(/<style[\s\S]*?<\/style>/g, '')),
);
const classesOf = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
const usersOf = (name: string) => markup.filter((text) => new RegExp(`["'\`\\s.]${name}["'\`\\s]`).test(text)).length;

describe('the shared style sheets', () => {
  test('are all in the cascade', () => {
    const index = readFileSync(join(styles, 'index.css'), 'utf8');
    const named = [...index.matchAll(/@import '\.\/([^']+)' layer\(shared\);/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(sheets.toSorted());
  });

  test.each(sheets.filter((name) => name !== 'figure-reader.css'))(
    '%s has no class that one component alone uses: it stands in that component',
    (name) => {
      expect([...classesOf(read(name))].filter((one) => usersOf(one) < 2)).toEqual([]);
    },
  );
});
