import { metricSignals } from '../../src/insight/emerging/metric-signal.ts';
import { lastDayOf, nextPeriod } from '../../src/model/period.ts';
import type { MeasureKind } from '../../src/model/series.ts';
import { randomFrom } from '../simulation/random.ts';
import type { EmergingWorld } from './emerging-worlds.ts';
import { figuresOf } from './figures.ts';
import { beyond } from './tally.ts';
import { periodsOf } from './world.ts';

/** How many metrics of a world were named within the quarter that is watched. */
export interface EmergingTally {
  readonly world: string;
  readonly kind: MeasureKind;
  readonly metrics: number;
  readonly named: number;
  /** The same of the first metrics, which a test simulates again. */
  readonly again: number;
}

/** How many metrics of each kind and world a test simulates again. */
export const againWatched = 10;

const length = 'month';

/** Simulates metrics of one kind in one world and counts those named in the last quarter of their figures. */
export function emergingTallyOf(world: EmergingWorld, kind: MeasureKind, metrics: number, seed: string): EmergingTally {
  const random = randomFrom(`${seed}/emerging/${world.id}/${kind}`);
  let [named, again] = [0, 0];
  for (let at = 0; at < metrics; at++) {
    if (at === againWatched) again = named;
    const setting = world.setting(random);
    const course = world.course(setting, random);
    const change = nextPeriod('2025-01-01', length, setting.month);
    const first = nextPeriod(change, length, -setting.before);
    const periodOf = (index: number) => nextPeriod(first, length, index);
    const levels = course.map((level) => Math.exp(level));
    const whole = figuresOf(kind, setting, random)(levels, periodOf, null);
    const finishedThrough = lastDayOf(periodOf(periodsOf(setting) - 1), length);
    const better = random.uniform() < 0.5 && world.budget.least === undefined ? 'higher' : 'lower';
    const metric = { measure: kind, better, period: length, series: { whole, groups: new Map() } } as const;
    const signals = metricSignals(metric, { plans: [], finishedThrough, minimumN: 30 });
    if (signals.some(({ look }) => look.on >= change)) named++;
  }
  return { world: world.id, kind, metrics, named, again: metrics <= againWatched ? named : again };
}

/** What a world's tallies break, a sentence each: a share beyond its budget by more than three sampling errors. */
export function brokenEmergingBudgets(
  { id, budget }: Pick<EmergingWorld, 'id' | 'budget'>,
  tallies: readonly EmergingTally[],
): readonly string[] {
  return tallies
    .filter(({ world }) => world === id)
    .flatMap(({ kind, metrics, named }) => {
      const broken = beyond(named / metrics, budget, metrics);
      return broken === null ? [] : [`${id}, ${kind}: ${broken.share} named in a quarter, ${broken.allowed} allowed.`];
    });
}
