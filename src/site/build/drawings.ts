import { type ChartRenderer, createChartRenderer } from '../../chart/chart-renderer.ts';
import { openChartPool } from '../../chart/pool.ts';
import { chartRequests } from '../../chart/requests/index.ts';
import type { Settings } from '../../model/types/report.ts';
import type { Cache } from '../../source/cache.ts';
import { programFile, threadsBesides } from '../../source/environment.ts';

/** The charts of one build. */
export interface Drawings {
  readonly render: ChartRenderer['render'];
  /**
   * Draws all charts side by side while the site is put together, in the order in which pages ask for them; what they are
   * drawn from is worked out at once, and drawn only after something else.
   */
  readonly drawAhead: (site: Parameters<typeof chartRequests>[0], after?: Promise<unknown>) => Promise<void>;
}

/** Opens the charts of a report, drawn once a build and kept between builds. */
export function openDrawings({ locale, currency, fiscalYearStart }: Settings, version: string, cache: Cache): Drawings {
  const worker = programFile('src/chart/worker.ts');
  const renderer = createChartRenderer({
    context: { locale, currency, fiscalYearStart },
    version,
    cache,
    openPool: () => openChartPool(worker, threadsBesides(4)),
  });
  return {
    render: renderer.render,
    async drawAhead(site, after) {
      try {
        const requests = chartRequests(site);
        await after;
        await renderer.drawAhead(requests);
      } finally {
        await renderer.close();
      }
    },
  };
}

/** Vega-Lite assigns `toJSON` to every Set, and Astro's CSP step walks a Set with `for … in`: let it not be listed. */
function hideVegaLiteExtension(): void {
  if (!Object.hasOwn(Set.prototype, 'toJSON'))
    Object.defineProperty(Set.prototype, 'toJSON', { writable: true, configurable: true, enumerable: false });
}

hideVegaLiteExtension();
