/** Gives the readers texts made to break them: `npm run fuzz -- [--runs 5000] [--seed 1] [--path <file>] [--content <folder>]`. */
import { parseArgs } from 'node:util';
import { readTree } from '../src/source/files.ts';
import { fuzz } from './fuzz/fuzz.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'test/fixtures/complete-small' },
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    path: { type: 'string' },
  },
});
const { files } = readTree(values.content);
const seed = Number(values.seed);
const { runs, slowest, failure } = fuzz(files, { runs: Number(values.runs), seed, path: values.path });
console.log(
  `${runs} texts, seed ${seed}; the slowest took ${Math.round(slowest.milliseconds)} ms (${slowest.path}, ${slowest.length} characters).`,
);
if (failure !== undefined) {
  console.log(failure);
  process.exitCode = 1;
}
