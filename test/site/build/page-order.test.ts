import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  inOrderOfCharts,
  showsNoChart,
  withChartsDrawnAhead,
  withoutCharts,
} from '../../../src/site/build/page-order.ts';

const root = join(import.meta.dirname, '../../..');
const path = (component: string, pathname = component) => ({ pathname, route: { component } });

test.each([...withoutCharts, ...withChartsDrawnAhead])('there is a page or a folder %s', (first) => {
  expect(existsSync(join(root, 'src/pages', first))).toBe(true);
});

test('pages whose charts are drawn ahead come in that order, and beside them those without charts before all others, embeds last', () => {
  const paths = [
    path('src/pages/embed/[plan]/[metric].astro'),
    path('src/pages/index.astro'),
    path('src/pages/plans/[id].astro', 'plans/b'),
    path('src/pages/plans/[id].astro', 'plans/a'),
    path('src/pages/metrics/[id].astro'),
    path('src/pages/metrics/[id].csv.ts'),
    path('src/pages/[kind]/[id]/source/index.astro'),
    path('../poplar/src/pages/api/report.json.ts'),
    path('src/pages/api-notes.astro'),
  ];
  const { drawnAhead, others } = inOrderOfCharts(paths);
  expect(drawnAhead.map(({ pathname }) => pathname)).toEqual(['src/pages/metrics/[id].astro', 'plans/b', 'plans/a']);
  expect(others.map(({ pathname }) => pathname)).toEqual([
    'src/pages/metrics/[id].csv.ts',
    'src/pages/[kind]/[id]/source/index.astro',
    '../poplar/src/pages/api/report.json.ts',
    'src/pages/index.astro',
    'src/pages/api-notes.astro',
    'src/pages/embed/[plan]/[metric].astro',
  ]);
  expect(others.map(showsNoChart)).toEqual([true, true, true, false, false, false]);
});
