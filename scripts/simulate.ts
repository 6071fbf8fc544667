import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { simulatedMetrics } from './simulation/metrics.ts';
import { simulatedCsv } from './simulation/rows.ts';

/** Writes the figures of the sample report. The same seed writes the same bytes. */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'content' }, seed: { type: 'string', default: 'northline' } },
});
const folder = join(values.out, 'data');
mkdirSync(folder, { recursive: true });
for (const metric of simulatedMetrics)
  writeFileSync(join(folder, `${metric.id}.csv`), simulatedCsv(metric, values.seed));
console.log(`${simulatedMetrics.length} series written to ${folder}`);
