import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { type CalibrationRecord, verdictOrder } from '../../src/site/calibration-record.ts';
import type { MeasureKind } from '../../src/model/series.ts';
import type { HoldingTally } from './holding-tally.ts';
import { holdingWorlds } from './holding-worlds.ts';
import { kinds, type Tally } from './tally.ts';
import { worlds } from './worlds.ts';

/** The record that the method page shows. */
export const recordFile = 'src/site/calibration.json';

/** Everything that was simulated, with the first plans of each world counted apart. */
export function calibrationRecord(
  run: { readonly plans: number; readonly seed: string; readonly computedOn: string },
  tallies: readonly Tally[],
  holding: readonly HoldingTally[],
): CalibrationRecord {
  const byKind = <Counts>(countsOf: (kind: MeasureKind) => Counts) =>
    Object.fromEntries(kinds.map((kind) => [kind, countsOf(kind)])) as Record<MeasureKind, Counts>;
  return {
    ...run,
    commit: execFileSync('git', ['log', '-1', '--format=%h', '--', 'src/insight'], { encoding: 'utf8' }).trim(),
    claimed: worlds.map(({ id, budgets }) => {
      const tally = (kind: MeasureKind) => tallies.find((one) => one.world === id && one.kind === kind);
      return {
        world: id,
        budgets,
        grades: byKind((kind) => tally(kind)?.grades ?? []),
        again: byKind((kind) => tally(kind)?.again ?? []),
      };
    }),
    held: holdingWorlds.map(({ id, budgets, everyMonth }) => {
      const tally = (kind: MeasureKind) => holding.find((one) => one.world === id && one.kind === kind);
      return {
        world: id,
        budgets,
        verdicts: byKind((kind) => verdictCounts(tally(kind)?.verdicts)),
        again: everyMonth ? null : byKind((kind) => verdictCounts(tally(kind)?.again)),
      };
    }),
  };
}

/** How many got each verdict, in the order of the record. */
export function verdictCounts(verdicts: HoldingTally['verdicts'] | undefined): readonly number[] {
  return verdictOrder.map((verdict) => verdicts?.[verdict] ?? 0);
}

/** Writes the record as every other file here is formatted. */
export async function writeRecord(record: CalibrationRecord): Promise<void> {
  const options = await resolveConfig(recordFile);
  writeFileSync(recordFile, await format(JSON.stringify(record), { ...options, filepath: recordFile }));
}
