import type { ChartContext } from './chart.ts';
import type { ChartRequest } from './charts/index.ts';
import type { ChartPool } from './pool.ts';
import type { ChartDrawing } from './render.ts';
import { type Cache, keyOf } from '../source/cache.ts';
import { noteUse } from '../source/reads.ts';

/** What a renderer works with; without a cache everything is drawn anew, without a pool in this thread. */
export interface ChartRendererOptions {
  readonly context: ChartContext;
  /** Changes whenever the program would draw the same input differently. */
  readonly version: string;
  readonly cache?: Cache;
  /** Opens threads; called once, when there is enough to draw to make them worth their start. */
  readonly openPool?: () => ChartPool;
}

/** Draws the charts of a build, each only once and only if the cache does not have it. */
export interface ChartRenderer {
  readonly render: (request: ChartRequest) => Promise<ChartDrawing>;
  readonly renderAll: (requests: readonly ChartRequest[]) => Promise<ChartDrawing[]>;
  /**
   * Draws all of these, portion by portion, and takes them out of the list meanwhile, so that each can be let go; until
   * then `render` waits for those that it is asked for.
   */
  readonly drawAhead: (requests: ChartRequest[]) => Promise<void>;
  /** How many charts were drawn rather than found. */
  readonly drawn: () => number;
  readonly close: () => Promise<void>;
}

/** From this many charts on, starting threads takes less time than they save. */
const WORTH_THREADS = 60;

/** How many charts are handed to the threads together; pages wait for the rest of their portion, not for all. */
const PORTION = 300;

/**
 * How many drawings are held for pages that ask again: those of a small report. The others come from the cache, so that
 * none of them outlives its page for long, and with it what the collector takes for something that stays.
 */
const HELD = 50;

const isDrawing = (value: unknown): value is ChartDrawing =>
  typeof value === 'object' && value !== null && 'wide' in value && 'narrow' in value;

function parseDrawing(bytes: Buffer | undefined): ChartDrawing | undefined {
  const value: unknown = bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'));
  return isDrawing(value) ? value : undefined;
}

/** Makes a renderer for one build. */
export function createChartRenderer({ context, version, cache, openPool }: ChartRendererOptions): ChartRenderer {
  const known = new Map<string, Promise<ChartDrawing>>();
  let pool: ChartPool | undefined;
  let drawn = 0;
  /** When the portion of each drawing is through, whether it could be drawn or not. */
  const ahead = new Map<string, Promise<void>>();
  const keys = new WeakMap<ChartRequest, string>();

  function keyOfDrawing(request: ChartRequest): string {
    const key = keys.get(request) ?? keyOf(version, context, request.kind, request.input);
    keys.set(request, key);
    return key;
  }

  /** Lets go of the drawings that have been there the longest; without a cache they would have to be drawn again. */
  function letGo(): void {
    const tooMany = cache ? known.size - HELD : 0;
    if (tooMany > 0) for (const key of [...known.keys()].slice(0, tooMany)) known.delete(key);
  }

  /** Draws these and keeps them; gives those that could not be kept, and all of them where there are few. */
  async function drawMissing(missing: ReadonlyMap<string, ChartRequest>): Promise<Map<string, ChartDrawing>> {
    drawn += missing.size;
    const [keys, requests] = [[...missing.keys()], [...missing.values()]];
    const folder = cache?.folder;
    let drawings: readonly (ChartDrawing | undefined)[];
    if (openPool && missing.size >= WORTH_THREADS) {
      pool ??= openPool();
      drawings = await pool.draw(requests, context, folder === undefined ? undefined : { folder, keys });
    } else {
      const { renderChart } = await import('./render.ts');
      drawings = await Promise.all(requests.map(({ kind, input }) => renderChart(kind, input, context)));
    }
    const given = new Map<string, ChartDrawing>();
    for (const [i, key] of keys.entries()) {
      const drawing = drawings[i];
      if (drawing) given.set(key, drawing);
      if (drawing) cache?.set(key, JSON.stringify(drawing));
      else cache?.spare(key);
    }
    return given;
  }

  async function find(wanted: ReadonlyMap<string, ChartRequest>): Promise<Map<string, ChartDrawing>> {
    const found = new Map<string, ChartDrawing>();
    for (const key of cache ? wanted.keys() : []) {
      const drawing = parseDrawing(cache?.get(key));
      if (drawing) found.set(key, drawing);
    }
    const missing = new Map([...wanted].filter(([key]) => !found.has(key)));
    if (missing.size === 0) return found;
    const given = await drawMissing(missing);
    for (const key of missing.keys()) {
      const drawing = given.get(key) ?? parseDrawing(cache?.get(key));
      if (drawing) found.set(key, drawing);
    }
    return found;
  }

  async function renderAll(requests: readonly ChartRequest[]): Promise<ChartDrawing[]> {
    const keys = requests.map(keyOfDrawing);
    const wanted = new Map<string, ChartRequest>();
    for (const [i, request] of requests.entries()) {
      const key = keys[i] ?? '';
      if (!known.has(key)) wanted.set(key, request);
    }
    const finding = find(wanted);
    for (const key of wanted.keys()) {
      const drawing = finding.then((found) => {
        const one = found.get(key);
        if (!one) throw new RangeError(`No drawing came back for ${key}.`);
        return one;
      });
      drawing.catch(() => known.delete(key));
      known.set(key, drawing);
    }
    const all = keys.map((key) => known.get(key) as Promise<ChartDrawing>);
    await finding;
    letGo();
    return Promise.all(all);
  }

  /** Draws what is not kept yet, and holds only what cannot be kept: pages take the others from the cache. */
  async function drawPortion(requests: readonly ChartRequest[]): Promise<void> {
    const missing = new Map<string, ChartRequest>();
    for (const request of requests) {
      const key = keyOfDrawing(request);
      if (!known.has(key) && !cache?.has(key)) missing.set(key, request);
    }
    if (missing.size === 0) return;
    for (const [key, drawing] of await drawMissing(missing)) known.set(key, Promise.resolve(drawing));
  }

  async function drawAhead(requests: ChartRequest[]): Promise<void> {
    const portions = Array.from({ length: Math.ceil(requests.length / PORTION) }, (_, i) => {
      const portion = Promise.withResolvers<void>();
      for (const one of requests.slice(i * PORTION, (i + 1) * PORTION)) ahead.set(keyOfDrawing(one), portion.promise);
      return portion;
    });
    try {
      // The next portion is handed over while one is drawn, so that no thread waits for a page that is being made.
      let before: Promise<unknown> = Promise.resolve();
      for (const { resolve } of portions) {
        const drawing = drawPortion(requests.splice(0, PORTION)).then(() => resolve());
        drawing.catch(() => undefined);
        await before;
        before = drawing;
      }
      await before;
    } finally {
      for (const { resolve } of portions) resolve();
    }
  }

  return {
    renderAll,
    drawAhead,
    async render(request) {
      noteUse(keyOfDrawing(request));
      await ahead.get(keyOfDrawing(request));
      const [drawing] = await renderAll([request]);
      return drawing as ChartDrawing;
    },
    drawn: () => drawn,
    async close() {
      await pool?.close();
      pool = undefined;
    },
  };
}
