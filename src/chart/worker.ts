import { ChartError } from './chart-error.ts';
import type { ChartFault } from './chart-error.ts';
import type { ChartContext } from './chart.ts';
import type { ChartRequest } from './charts/index.ts';
import { renderChart } from './render.ts';
import type { ChartDrawing } from './render.ts';

/** What a thread is asked for. */
export interface DrawingTask {
  readonly requests: readonly ChartRequest[];
  readonly context: ChartContext;
}

/** What a thread answers; an error loses its class between threads, so its parts are sent. */
export type DrawingAnswer =
  | { readonly drawings: readonly ChartDrawing[] }
  | { readonly fault: ChartFault; readonly message: string; readonly hint: string };

/** Draws a batch of charts in a thread of its own. */
export default async function draw({ requests, context }: DrawingTask): Promise<DrawingAnswer> {
  try {
    const drawings: ChartDrawing[] = [];
    for (const { kind, input } of requests) drawings.push(await renderChart(kind, input, context));
    return { drawings };
  } catch (error) {
    if (error instanceof ChartError) return { fault: error.fault, message: error.message, hint: error.hint ?? '' };
    throw error;
  }
}
