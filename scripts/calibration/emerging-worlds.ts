import type { Random } from '../simulation/random.ts';
import type { Budget, Setting } from './world.ts';
import { changeAt, each, monthsOff, remembering, sum, usual, walking, yearlySwing } from './worlds.ts';

/** A world in which metrics are watched for a quarter, and how many of them may be named. */
export interface EmergingWorld {
  readonly id: string;
  readonly setting: (random: Random) => Setting;
  readonly course: (setting: Setting, random: Random) => readonly number[];
  /** The most named where nothing changed; the least where figures rose. */
  readonly budget: Pick<Budget, 'most' | 'least'>;
}

/** Two to three years of months, of which the last quarter is watched; a change falls on its first month. */
export const watched = (random: Random, more: Partial<Setting> = {}): Setting =>
  usual(random, { before: 24 + 3 * Math.floor(4 * random.uniform()), after: 3, ...more });

const most = { most: 0.05 } as const;
const rise = (setting: Setting, size: number) =>
  each(setting, (at) => (at < changeAt(setting) ? 0 : Math.log(1 + size)));

/** Every world in which nothing changed, and two in which something did. */
export const emergingWorlds: readonly EmergingWorld[] = [
  { id: 'chance', setting: watched, course: (setting) => each(setting, () => 0), budget: most },
  {
    id: 'months-differ',
    setting: watched,
    course: (setting, random) => monthsOff(setting, random, 0.08),
    budget: most,
  },
  {
    id: 'memory',
    setting: watched,
    course: (setting, random) => remembering(setting, random, 0.08, 0.5),
    budget: most,
  },
  {
    id: 'season',
    setting: watched,
    course: (setting, random) => sum(yearlySwing(setting, 0.15), monthsOff(setting, random, 0.04)),
    budget: most,
  },
  {
    id: 'rare',
    setting: (random) => watched(random, { volume: 0.05 }),
    course: (setting) => each(setting, () => 0),
    budget: most,
  },
  {
    id: 'walk',
    setting: watched,
    course: (setting, random) => walking(setting, random, 0.08),
    budget: { most: 0.15 },
  },
  {
    id: 'rise-30',
    setting: (random) => watched(random, { usualSize: true }),
    course: (setting, random) => sum(rise(setting, 0.3), monthsOff(setting, random, 0.05)),
    budget: { least: 0.5 },
  },
];
