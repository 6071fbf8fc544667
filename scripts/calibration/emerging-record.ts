import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { EmergingRecord } from '../../src/site/emerging-record.ts';
import type { MeasureKind } from '../../src/model/series.ts';
import type { EmergingTally } from './emerging-tally.ts';
import { emergingWorlds } from './emerging-worlds.ts';
import { kinds } from './tally.ts';
import type { ThemeTally } from './theme-tally.ts';
import { themeWorlds } from './theme-worlds.ts';

/** The record that the method page shows of what is named as emerging. */
export const emergingRecordFile = 'src/site/emerging-calibration.json';

/** Everything that was watched, with the first metrics of each world counted apart. */
export function emergingRecord(
  run: { readonly metrics: number; readonly seed: string; readonly computedOn: string },
  tallies: readonly EmergingTally[],
  themes: readonly ThemeTally[],
): EmergingRecord {
  const byKind = (count: (tally: EmergingTally) => number, world: string) =>
    Object.fromEntries(
      kinds.map((kind) => {
        const tally = tallies.find((one) => one.world === world && one.kind === kind);
        return [kind, tally ? count(tally) : 0];
      }),
    ) as Record<MeasureKind, number>;
  return {
    ...run,
    commit: execFileSync('git', ['log', '-1', '--format=%h', '--', 'src/insight'], { encoding: 'utf8' }).trim(),
    worlds: emergingWorlds.map(({ id, budget }) => ({
      world: id,
      budget,
      named: byKind(({ named }) => named, id),
      again: byKind(({ again }) => again, id),
    })),
    themes: {
      reports: run.metrics,
      worlds: themeWorlds.flatMap(({ id, budget }) =>
        themes.filter(({ world }) => world === id).map((tally) => ({ budget, ...tally })),
      ),
    },
  };
}

/** Writes the record as every other file here is formatted. */
export async function writeEmergingRecord(record: EmergingRecord): Promise<void> {
  const options = await resolveConfig(emergingRecordFile);
  writeFileSync(emergingRecordFile, await format(JSON.stringify(record), { ...options, filepath: emergingRecordFile }));
}
