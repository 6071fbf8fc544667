import { Tinypool } from 'tinypool';
import { settingsHandedOn } from './environment.ts';
import { smallHeap } from './memory.ts';

/** Does one task in a process of its own, whose memory goes with it: what the module's default export makes of it. */
export async function runApart(module: string, task: unknown): Promise<unknown> {
  const alone = { runtime: 'child_process', minThreads: 1, maxThreads: 1 } as const;
  const pool = new Tinypool({ filename: module, ...alone, env: settingsHandedOn(), execArgv: [...smallHeap] });
  try {
    return await pool.run(task);
  } finally {
    // Not waited for: nothing keeps this process going meanwhile, and one that takes its time to end would end this one.
    void pool.destroy();
  }
}
