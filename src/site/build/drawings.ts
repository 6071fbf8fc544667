import { join } from 'node:path';
import { createChartRenderer, rendererFiles, type ChartRenderer } from '../chart/chart-renderer.ts';
import type { ChartRequest } from '../chart/charts/index.ts';
import { openChartPool } from '../chart/pool.ts';
import type { ChartDrawing } from '../chart/render.ts';
import { codeVersion, openTextCache } from '../source/cache.ts';
import { cacheFolder, projectRoot, threadsUpTo } from '../source/environment.ts';
import { chartRequests } from '../chart/requests/index.ts';
import type { SiteReport } from './report.ts';

const key = Symbol.for('poplar.drawings');
const store = globalThis as typeof globalThis & { [key]?: Map<string, Promise<ChartRenderer>> };
const renderers = (store[key] ??= new Map());

function rendererFor({ settings }: SiteReport['report']): Promise<ChartRenderer> {
  const { locale, currency } = settings;
  const name = `${locale} ${currency}`;
  const known = renderers.get(name);
  if (known) return known;
  const root = projectRoot();
  const made = codeVersion(root, rendererFiles).then((version) =>
    createChartRenderer({
      context: { locale, currency },
      version,
      cache: openTextCache(join(cacheFolder(), 'charts')),
      openPool: () => openChartPool(root, threadsUpTo(4)),
    }),
  );
  renderers.set(name, made);
  return made;
}

/** A chart in both sizes, drawn once a build and kept between builds. */
export async function drawingOf(request: ChartRequest, report: SiteReport['report']): Promise<ChartDrawing> {
  return (await rendererFor(report)).render(request);
}

/** How many charts are handed to the threads together; pages wait for the rest of their portion, not for all. */
const portion = 300;

/** Draws all charts side by side while the site is put together, in the order in which pages ask for them. */
export async function drawAhead(site: SiteReport): Promise<void> {
  const renderer = await rendererFor(site.report);
  const requests = chartRequests(site);
  try {
    for (let at = 0; at < requests.length; at += portion) await renderer.renderAll(requests.slice(at, at + portion));
  } finally {
    await renderer.close();
  }
}

/** Vega-Lite assigns `toJSON` to every Set, and Astro's CSP step walks a Set with `for … in`: let it not be listed. */
function hideVegaLiteExtension(): void {
  if (!Object.hasOwn(Set.prototype, 'toJSON'))
    Object.defineProperty(Set.prototype, 'toJSON', { writable: true, configurable: true, enumerable: false });
}

hideVegaLiteExtension();
