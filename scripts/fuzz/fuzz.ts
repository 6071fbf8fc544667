import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SourceFile } from '../../src/source/files.ts';
import { formatOf, misplaced, read } from './readers.ts';
import { hostileTexts } from './texts.ts';

/** How many texts, which ones, and of which file alone. */
export interface FuzzOrder {
  readonly runs: number;
  readonly seed: number;
  readonly path?: string | undefined;
}

export interface FuzzOutcome {
  readonly runs: number;
  readonly slowest: { readonly path: string; readonly length: number; readonly milliseconds: number };
  /** The smallest text found that a reader does not answer as it must; undefined where it answers all. */
  readonly failure: string | undefined;
}

/**
 * The most that a text below a megabyte may take, in milliseconds of the processor. The dearest that are answered in step
 * with their length need 1,100 to 2,050, as the machine is idle or busy; what grows with its square needs minutes.
 */
const longest = 5000;

/** Gives a report's readers texts made to break them: each is answered without an exception, in time, at a place. */
export function fuzz(files: readonly SourceFile[], { runs, seed, path: only }: FuzzOrder): FuzzOutcome {
  const targets = files.filter(({ path }) => only === undefined || path === only);
  const last = join(tmpdir(), `poplar-fuzz-${process.pid}.txt`);
  const samples = (path: string) =>
    files.filter((file) => formatOf(file.path) === formatOf(path)).map(({ text }) => text);
  const cases = fc
    .constantFrom(...targets)
    .chain(({ path }) => hostileTexts(formatOf(path), samples(path)).map((text) => ({ path, text })));
  for (const { path, text } of targets) read(files, path, text);
  let slowest = { path: '', length: 0, milliseconds: 0 };
  const result = fc.check(
    fc.property(cases, ({ path, text }) => {
      // A parser that takes the process down leaves what it was given here.
      if (text.length > 10_000) writeFileSync(last, `${path}\n${text}`);
      const before = process.cpuUsage();
      const problems = read(files, path, text);
      const { user } = process.cpuUsage(before);
      const milliseconds = user / 1000;
      if (milliseconds > slowest.milliseconds) slowest = { path, length: text.length, milliseconds };
      if (milliseconds > longest) throw new Error(`It took ${Math.round(milliseconds)} ms.`);
      const lost = misplaced(problems, text);
      if (lost) throw new Error(`A problem stands nowhere: ${JSON.stringify(lost)}`);
    }),
    { numRuns: runs, seed },
  );
  rmSync(last, { force: true });
  return {
    runs: result.numRuns,
    slowest,
    failure: result.failed ? fc.defaultReportMessage(result)?.slice(0, 5000) : undefined,
  };
}
