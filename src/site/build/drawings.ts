import { type ChartRenderer, createChartRenderer } from '../../chart/chart-renderer.ts';
import type { ChartRequest } from '../../chart/charts/index.ts';
import { openChartPool } from '../../chart/pool.ts';
import { chartRequests } from '../../chart/requests/index.ts';
import type { Settings } from '../../model/types/report.ts';
import type { Cache } from '../../source/cache.ts';
import { programFile, threadsBesides } from '../../source/environment.ts';
import { turnOfOthers } from './side-by-side.ts';

/** So many charts are worked out before other work has its turn. */
const turn = 20;

/** The charts of one build. */
export interface Drawings {
  readonly render: ChartRenderer['render'];
  /** Works out what the charts are drawn from, in the order in which pages ask for them. */
  readonly prepare: (site: Parameters<typeof chartRequests>[0]) => Promise<ChartRequest[]>;
  /** Draws all charts side by side while the site is put together, and takes them out of the list. */
  readonly drawAhead: (requests: ChartRequest[]) => Promise<void>;
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
    async prepare(site) {
      const requests: ChartRequest[] = [];
      for (const request of chartRequests(site)) {
        requests.push(request);
        if (requests.length % turn === 0) await turnOfOthers();
      }
      return requests;
    },
    async drawAhead(requests) {
      try {
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
