import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inOrderOfCharts, madeFirst } from '../../../src/site/build/page-order.ts';

const root = join(import.meta.dirname, '../../..');
const path = (component: string, pathname = component) => ({ pathname, route: { component } });

test.each(madeFirst)('there is a page or a folder %s', (first) => {
  expect(existsSync(join(root, 'src/pages', first))).toBe(true);
});

test('pages without charts come first, then those whose charts are drawn first, then all others', () => {
  const paths = [
    path('src/pages/index.astro'),
    path('src/pages/plans/[id].astro', 'plans/b'),
    path('src/pages/plans/[id].astro', 'plans/a'),
    path('src/pages/metrics/[id].astro'),
    path('src/pages/metrics/[id].csv.ts'),
    path('src/pages/[kind]/[id]/source/index.astro'),
    path('../poplar/src/pages/api/report.json.ts'),
    path('src/pages/api-notes.astro'),
  ];
  expect(inOrderOfCharts(paths).map(({ pathname }) => pathname)).toEqual([
    '../poplar/src/pages/api/report.json.ts',
    'src/pages/[kind]/[id]/source/index.astro',
    'src/pages/metrics/[id].csv.ts',
    'src/pages/metrics/[id].astro',
    'plans/b',
    'plans/a',
    'src/pages/index.astro',
    'src/pages/api-notes.astro',
  ]);
});
