import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calibrationTable } from './calibration/table.ts';
import { brokenBudgets, kinds, tallyOf } from './calibration/tally.ts';
import { worlds } from './calibration/worlds.ts';

/** Simulates plans of every kind in every world, prints how many are claimed, and fails where a budget is broken. */
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '400' },
    seed: { type: 'string', default: 'calibration' },
    world: { type: 'string' },
    out: { type: 'string' },
  },
});
const chosen = worlds.filter(({ id }) => values.world === undefined || id === values.world);
const tallies = chosen.flatMap((world) => kinds.map((kind) => tallyOf(world, kind, Number(values.plans), values.seed)));
process.stdout.write(calibrationTable(chosen, tallies));
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `${JSON.stringify({ plans: Number(values.plans), seed: values.seed, tallies }, null, 2)}\n`,
  );
const broken = chosen.flatMap((world) => brokenBudgets(world, tallies));
for (const sentence of broken) console.error(sentence);
process.exitCode = broken.length > 0 ? 1 : 0;
