import { Tinypool } from 'tinypool';
import { ChartError } from './chart-error.ts';
import type { ChartContext } from './chart.ts';
import type { ChartRequest } from './charts/index.ts';
import type { ChartDrawing } from './render.ts';
import type { DrawingAnswer, DrawingTask, Keeping } from './worker.ts';

/** Threads that draw charts side by side. */
export interface ChartPool {
  /** Draws charts; gives nothing for those that could be kept where they were to be. */
  readonly draw: (
    requests: readonly ChartRequest[],
    context: ChartContext,
    keep?: Keeping,
  ) => Promise<(ChartDrawing | undefined)[]>;
  readonly close: () => Promise<void>;
}

/** Large enough that messages cost little and no thread waits often for who hands them out, small enough that no thread waits long for the last batch. */
const BATCH = 50;

/**
 * Opens threads that draw charts. The worker is named by who opens them, because in a bundled site this file is
 * somewhere else than its source.
 */
export function openChartPool(worker: string, threads: number): ChartPool {
  const pool = new Tinypool({
    filename: worker,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    // Left to itself each thread's heap grows to several times what a drawing needs before it is swept.
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
  });
  const drawBatch = async (task: DrawingTask): Promise<readonly (ChartDrawing | undefined)[]> => {
    const answer = (await pool.run(task)) as DrawingAnswer;
    if ('drawings' in answer) return answer.drawings;
    throw new ChartError(answer.fault, answer.message, answer.hint);
  };
  return {
    async draw(requests, context, keep) {
      const batches = Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, i) => {
        const [from, to] = [i * BATCH, (i + 1) * BATCH];
        return drawBatch({
          requests: requests.slice(from, to),
          context,
          keep: keep && { ...keep, keys: keep.keys.slice(from, to) },
        });
      });
      return (await Promise.all(batches)).flat();
    },
    close: () => pool.destroy(),
  };
}
