import { growingThemes } from '../../src/insight/emerging/theme-growth.ts';
import { lastDayOf, nextPeriod } from '../../src/model/period.ts';
import { type Random, randomFrom } from '../simulation/random.ts';
import { watched } from './emerging-worlds.ts';
import { beyond } from './tally.ts';
import type { ThemeWorld } from './theme-worlds.ts';
import { periodsOf } from './world.ts';

/** How many themes of a world were named within the quarter that is watched. */
export interface ThemeTally {
  readonly world: string;
  readonly themes: number;
  readonly named: number;
  /** The same of the first reports, which a test simulates again. */
  readonly again: number;
}

/** How many reports of each world a test simulates again. */
export const reportsAgain = 6;

/** Themes of a report. */
const themesOf = 8;

/** Simulates what customers said in reports of one world and counts the themes named in the last quarter. */
export function themeTallyOf(world: ThemeWorld, reports: number, seed: string): ThemeTally {
  const random = randomFrom(`${seed}/themes/${world.id}`);
  const counted = Array.from({ length: themesOf }, (_, theme) => theme).filter(world.counted ?? (() => true));
  let [named, again] = [0, 0];
  for (let at = 0; at < reports; at++) {
    if (at === reportsAgain) again = named;
    named += namedIn(world, counted, random);
  }
  return { world: world.id, themes: reports * counted.length, named, again: reports <= reportsAgain ? named : again };
}

/** How many of the themes that are counted one report names. */
function namedIn(world: ThemeWorld, counted: readonly number[], random: Random): number {
  const setting = watched(random);
  const change = nextPeriod('2025-01-01', 'month', setting.month);
  const first = nextPeriod(change, 'month', -setting.before);
  const voices = Array.from({ length: themesOf }, (_, theme) => {
    const usual = 0.5 + 4 * random.uniform();
    return world.course(setting, random, theme).flatMap((level, month) => {
      const day = nextPeriod(first, 'month', month).slice(0, 8);
      return Array.from({ length: random.poisson(usual * Math.exp(level)) }, (__, i) => ({
        on: `${day}${String((i % 28) + 1).padStart(2, '0')}`,
        theme: `theme ${theme}`,
      }));
    });
  }).flat();
  const finishedThrough = lastDayOf(nextPeriod(first, 'month', periodsOf(setting) - 1), 'month');
  const signals = growingThemes(voices, { finishedThrough, minimumN: 30 });
  return counted.filter((theme) => signals.get(`theme ${theme}`)?.some(({ look }) => look.on >= change)).length;
}

/** What a world's tally breaks, in a sentence: a share beyond its budget by more than three sampling errors. */
export function brokenThemeBudgets(
  { id, budget }: Pick<ThemeWorld, 'id' | 'budget'>,
  tallies: readonly Omit<ThemeTally, 'again'>[],
): readonly string[] {
  return tallies
    .filter(({ world }) => world === id)
    .flatMap(({ themes, named }) => {
      const broken = beyond(named / themes, budget, themes);
      return broken === null ? [] : [`${id}: ${broken.share} of themes named in a quarter, ${broken.allowed} allowed.`];
    });
}
