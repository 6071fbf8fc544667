import { parseArgs } from 'node:util';
import { emergingRecord, emergingRecordFile, writeEmergingRecord } from './calibration/emerging-record.ts';
import { brokenEmergingBudgets, emergingTallyOf } from './calibration/emerging-tally.ts';
import { emergingWorlds } from './calibration/emerging-worlds.ts';
import { brokenHoldingBudgets, holdingTallyOf } from './calibration/holding-tally.ts';
import { holdingWorlds } from './calibration/holding-worlds.ts';
import { recordFile, calibrationRecord, writeRecord } from './calibration/record.ts';
import { calibrationTable, emergingTable, holdingTable, themeTable } from './calibration/table.ts';
import { brokenBudgets, kinds, tallyOf } from './calibration/tally.ts';
import { brokenThemeBudgets, themeTallyOf } from './calibration/theme-tally.ts';
import { themeWorlds } from './calibration/theme-worlds.ts';
import { worlds } from './calibration/worlds.ts';

/** Simulates plans of every kind in every world, prints how many are claimed, and fails where a budget is broken. With `--write` the method page shows it. */
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '400' },
    seed: { type: 'string', default: 'calibration' },
    world: { type: 'string' },
    write: { type: 'boolean', default: false },
    /** Watches metrics and themes for what emerges, and makes no claims. */
    emerging: { type: 'boolean', default: false },
  },
});
const [plans, { seed, world: only }] = [Number(values.plans), values];
const isChosen = ({ id }: { readonly id: string }) => only === undefined || id === only;
const chosen = values.emerging ? [] : worlds.filter(isChosen);
const tallies = chosen.flatMap((world) => kinds.map((kind) => tallyOf(world, kind, plans, seed)));
const asked = values.emerging ? [] : holdingWorlds.filter(isChosen);
const holding = asked.flatMap((world) => kinds.map((kind) => holdingTallyOf(world, kind, plans, seed)));
const watched = emergingWorlds.filter(isChosen);
const emerging = watched.flatMap((world) => kinds.map((kind) => emergingTallyOf(world, kind, plans, seed)));
const heard = themeWorlds.filter(isChosen);
const themes = heard.map((world) => themeTallyOf(world, plans, seed));
if (chosen.length > 0) process.stdout.write(calibrationTable(chosen, tallies));
if (asked.length > 0) process.stdout.write(holdingTable(asked, holding));
if (watched.length > 0) process.stdout.write(emergingTable(watched, emerging));
if (heard.length > 0) process.stdout.write(themeTable(heard, themes));
if (values.write) {
  if (only !== undefined) throw new Error('A record holds every world: leave out --world.');
  const computedOn = new Date().toISOString().slice(0, 10);
  await writeEmergingRecord(emergingRecord({ computedOn, seed, metrics: plans }, emerging, themes));
  if (!values.emerging) await writeRecord(calibrationRecord({ computedOn, seed, plans }, tallies, holding));
  console.error(values.emerging ? `Wrote ${emergingRecordFile}.` : `Wrote ${recordFile} and ${emergingRecordFile}.`);
}
const broken = [
  ...chosen.flatMap((world) => brokenBudgets(world, tallies)),
  ...asked.flatMap((world) => brokenHoldingBudgets(world, holding)),
  ...watched.flatMap((world) => brokenEmergingBudgets(world, emerging)),
  ...heard.flatMap((world) => brokenThemeBudgets(world, themes)),
];
for (const sentence of broken) console.error(sentence);
process.exitCode = broken.length > 0 ? 1 : 0;
