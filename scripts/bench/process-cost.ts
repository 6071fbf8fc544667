import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { highWaterMark, processorTime, residentMemory } from './process-memory.ts';

/** What one command took. */
export interface ProcessCost {
  readonly seconds: number;
  /** Processor time of all its threads, which says more than the clock where others work too; undefined outside Linux. */
  readonly cpuSeconds: number | undefined;
  /** The highest memory seen of the whole process tree; undefined where the system does not tell. */
  readonly peakBytes: number | undefined;
  readonly exitCode: number;
  /** The last of what it printed, to show when it fails. */
  readonly output: string;
}

const sampleEveryMs = 50;
const keptOutput = 4_000;

/** Runs a script on this Node and measures time and peak memory: the larger of samples of the tree and the root's high-water mark. */
export async function measureScript(
  script: string,
  options: readonly string[],
  cwd: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ProcessCost> {
  const started = performance.now();
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, [script, ...options], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (text: string): void => {
    output = (output + text).slice(-keptOutput);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  let peakBytes: number | undefined;
  let cpuSeconds: number | undefined;
  const sample = (): void => {
    if (child.pid === undefined) return;
    const seen = Math.max(residentMemory(child.pid) ?? 0, highWaterMark(child.pid) ?? 0);
    if (seen > (peakBytes ?? 0)) peakBytes = seen;
    cpuSeconds = processorTime(child.pid) ?? cpuSeconds;
  };
  const timer = setInterval(sample, sampleEveryMs);
  sample();
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakBytes, exitCode: code ?? 2, output };
  } finally {
    clearInterval(timer);
  }
}
