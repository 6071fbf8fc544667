import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countedCsv, rawFiles } from './simulation/answers.ts';
import { countRaw } from './simulation/counted.ts';
import { simulatedMetrics } from './simulation/metrics.ts';
import { simulatedCsv } from './simulation/rows.ts';

/** Writes the figures of the sample report, and the raw answers of those that a query counts. The same seed writes the same bytes. */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'content' }, seed: { type: 'string', default: 'northline' } },
});
const csvs = new Map(simulatedMetrics.map((metric) => [metric.id, simulatedCsv(metric, values.seed)]));
const raw = rawFiles((metric) => csvs.get(metric) ?? '', values.seed);
const files = new Map([
  ...[...csvs].map(
    ([id, csv]) => [`data/${id}.csv`, id === 'wait-for-street-works-permit' ? countedCsv(csv) : csv] as const,
  ),
  ...raw,
]);
for (const [path, text] of files) {
  mkdirSync(dirname(join(values.out, path)), { recursive: true });
  writeFileSync(join(values.out, path), text);
}
// Somewhere else there are figures and nothing that says how they are counted.
if (existsSync(join(values.out, 'sources/relationship-survey.yaml')))
  countRaw(values.out, [...raw.keys()], ['relationship-nps', 'wait-for-street-works-permit']);
console.log(`${csvs.size} series written to ${join(values.out, 'data')}`);
