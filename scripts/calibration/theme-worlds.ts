import type { Random } from '../simulation/random.ts';
import type { Budget, Setting } from './world.ts';
import { changeAt, each, monthsOff, remembering, walking, yearlySwing } from './worlds.ts';

/** A world in which the themes of what customers say are watched for a quarter, and how many of them may be named. */
export interface ThemeWorld {
  readonly id: string;
  /** The logarithm by which the level of one theme is moved in each month; `theme` is its place among all of them. */
  readonly course: (setting: Setting, random: Random, theme: number) => readonly number[];
  /** The themes that are counted: those in which something happened, else every one. */
  readonly counted?: (theme: number) => boolean;
  readonly budget: Pick<Budget, 'most' | 'least'>;
}

const most = { most: 0.05 } as const;
const fromChange = (setting: Setting, times: number) =>
  each(setting, (at) => (at < changeAt(setting) ? 0 : Math.log(times)));

/** Every world in which no theme grew, and one in which one did. */
export const themeWorlds: readonly ThemeWorld[] = [
  { id: 'chance', course: (setting) => each(setting, () => 0), budget: most },
  { id: 'months-differ', course: (setting, random) => monthsOff(setting, random, 0.3), budget: most },
  { id: 'season', course: (setting) => yearlySwing(setting, 0.4), budget: most },
  {
    id: 'own-seasons',
    course: (setting, _, theme) => yearlySwing({ ...setting, month: setting.month + 3 * theme }, 0.4),
    budget: most,
  },
  { id: 'more-heard', course: (setting) => fromChange(setting, 2), budget: most },
  { id: 'memory', course: (setting, random) => remembering(setting, random, 0.3, 0.5), budget: most },
  { id: 'walk', course: (setting, random) => walking(setting, random, 0.15), budget: { most: 0.15 } },
  {
    id: 'fivefold',
    course: (setting, _, theme) => fromChange(setting, theme === 0 ? 5 : 1),
    counted: (theme) => theme === 0,
    budget: { least: 0.5 },
  },
];
