import { openCache } from '../source/cache.ts';
import { ChartError } from './chart-error.ts';
import type { ChartFault } from './chart-error.ts';
import type { ChartContext } from './chart.ts';
import type { ChartRequest } from './charts/index.ts';
import { renderChart } from './render.ts';
import type { ChartDrawing } from './render.ts';

/** Where a thread keeps what it draws, so that whoever asked for it need not write thousands of files. */
export interface Keeping {
  readonly folder: string;
  /** The key of each drawing. */
  readonly keys: readonly string[];
}

/** What a thread is asked for. */
export interface DrawingTask {
  readonly requests: readonly ChartRequest[];
  readonly context: ChartContext;
  readonly keep: Keeping | undefined;
}

/** What a thread answers, with nothing for a drawing that is kept; an error loses its class between threads, so its parts are sent. */
export type DrawingAnswer =
  | { readonly drawings: readonly (ChartDrawing | undefined)[] }
  | { readonly fault: ChartFault; readonly message: string; readonly hint: string };

/** Charts of a kind follow one another: what draws them is then still at hand in the processor. */
function byKind(requests: readonly ChartRequest[]): [number, ChartRequest][] {
  const place = (kind: string): number => requests.findIndex((request) => request.kind === kind);
  return [...requests.entries()].sort(([, a], [, b]) => place(a.kind) - place(b.kind));
}

/** Draws a batch of charts in a thread of its own. */
export default async function draw({ requests, context, keep }: DrawingTask): Promise<DrawingAnswer> {
  const cache = keep && openCache(keep.folder);
  try {
    const drawings: (ChartDrawing | undefined)[] = [];
    for (const [i, { kind, input }] of byKind(requests)) {
      const drawing = await renderChart(kind, input, context);
      const key = keep?.keys[i] ?? '';
      cache?.set(key, JSON.stringify(drawing));
      drawings[i] = cache?.has(key) ? undefined : drawing;
    }
    return { drawings };
  } catch (error) {
    if (error instanceof ChartError) return { fault: error.fault, message: error.message, hint: error.hint ?? '' };
    throw error;
  }
}
