import type { Random } from '../simulation/random.ts';

/** How many periods lie before the change and after it, and how the plan looks on. */
export interface Setting {
  /** Periods of the series ahead of the window before. */
  readonly ahead: number;
  readonly before: number;
  readonly after: number;
  /** Periods after that window, with which a change is asked again whether it holds; the window is open without any. */
  readonly later: number;
  /** The calendar month of the first period after, 0 for January. */
  readonly month: number;
  /** Whether the series has one period more, of which only a part is over. */
  readonly unfinished: boolean;
  /** How much happens in a period, as a share of what is usual: rare worlds have little. */
  readonly volume: number;
  /** Whether every plan has a size that a company would have, so that chance among few cases is not what decides. */
  readonly usualSize: boolean;
}

/** What a world does to a figure: the logarithm by which its level is moved in each period, of the plan and of its group. */
export interface Course {
  readonly plan: readonly number[];
  /** Null where the plan names no group. */
  readonly group: readonly number[] | null;
  /** The group's own level against the plan's. */
  readonly groupLevel: number;
}

/** The most that may be claimed where nothing changed, by grade; the least where something did. */
export interface Budget {
  readonly grade: 3 | 4 | 5;
  readonly most?: number;
  readonly least?: number;
}

/** A world: how plans of it look, what happens to their figures, and how often a claim may be made. */
export interface World {
  readonly id: string;
  readonly setting: (random: Random) => Setting;
  readonly course: (setting: Setting, random: Random) => Course;
  /** Empty where the page itself says that it cannot tell. */
  readonly budgets: readonly Budget[];
}

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random.uniform() * (most - least + 1));
}

/** How many periods a series of this setting has. */
export function periodsOf({ ahead, before, after, later, unfinished }: Setting): number {
  return ahead + before + after + later + (unfinished ? 1 : 0);
}
