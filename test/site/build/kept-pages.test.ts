import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { reusing } from '../../src/site/reuse.ts';

const route = {} as Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'];

function prerenderer(events: string[]): AstroPrerenderer {
  return {
    name: 'astro',
    getStaticPaths: async () => ['/', '/plans/a/'].map((pathname) => ({ pathname, route })),
    render: async ({ url }) => {
      events.push(`made ${new URL(url).pathname}`);
      return new Response();
    },
  };
}

test('every page carries the version of all that pages are made from', async () => {
  const wrapped = reusing({ version: 'v1', beforeFirstPage: async () => undefined })(prerenderer([]));
  const paths = await wrapped.getStaticPaths();
  expect(paths.map(({ pathname, cacheKey }) => [pathname, cacheKey])).toEqual([
    ['/', 'v1'],
    ['/plans/a/', 'v1'],
  ]);
});

test('what comes before the first page is done once, and not at all where no page is made', async () => {
  const events: string[] = [];
  const wrapped = reusing({ version: 'v1', beforeFirstPage: async () => void events.push('before') })(
    prerenderer(events),
  );
  await wrapped.getStaticPaths();
  expect(events).toEqual([]);
  for (const path of ['/', '/plans/a/'])
    await wrapped.render(new Request(`https://example.org${path}`), { routeData: route });
  expect(events).toEqual(['before', 'made /', 'made /plans/a/']);
});
