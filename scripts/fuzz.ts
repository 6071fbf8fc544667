/** Gives the readers texts made to break them: `npm run fuzz -- [--runs 5000] [--seed 1] [--limit 2000] [--path <file>]`. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readTree } from '../src/source/files.ts';
import { formatOf, misplaced, read } from './fuzz/readers.ts';
import { hostileTexts } from './fuzz/texts.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'test/fixtures/complete-small' },
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    limit: { type: 'string', default: '2000' },
    path: { type: 'string' },
  },
});
const { files } = readTree(values.content);
const targets = files.filter(({ path }) => values.path === undefined || path === values.path);
const last = join(tmpdir(), `poplar-fuzz-${process.pid}.txt`);
const samples = (path: string) =>
  files.filter((file) => formatOf(file.path) === formatOf(path)).map(({ text }) => text);
const cases = fc
  .constantFrom(...targets)
  .chain(({ path }) => hostileTexts(formatOf(path), samples(path)).map((text) => ({ path, text })));
let slowest = 0;

const result = fc.check(
  fc.property(cases, ({ path, text }) => {
    // A parser that takes the process down leaves what it was given here.
    writeFileSync(last, `${path}\n${text}`);
    const start = performance.now();
    const problems = read(files, path, text);
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > Number(values.limit)) throw new Error(`It took ${Math.round(took)} ms.`);
    const lost = misplaced(problems, text);
    if (lost) throw new Error(`A problem stands nowhere: ${JSON.stringify(lost)}`);
  }),
  { numRuns: Number(values.runs), seed: Number(values.seed) },
);
console.log(`${result.numRuns} texts, seed ${values.seed}, the slowest took ${Math.round(slowest)} ms.`);
if (result.failed) {
  console.log(fc.defaultReportMessage(result)?.slice(0, 5000));
  process.exitCode = 1;
}
