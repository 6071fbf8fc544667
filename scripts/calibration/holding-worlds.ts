import type { HoldsVerdict } from '../../src/insight/holds.ts';
import type { Random } from '../simulation/random.ts';
import type { Setting, World } from './world.ts';
import { between } from './world.ts';
import { alone, changeAt, each, monthsOff, remembering, yearlySwing, sized, sum, usual, walking } from './worlds.ts';

/** The most or the least of the plans asked that may be given a verdict. */
export interface HoldingBudget {
  readonly verdict: HoldsVerdict;
  readonly most?: number;
  readonly least?: number;
}

/** A world in which a change was made, and what became of it after its window; asked are the changes that were claimed. */
export interface HoldingWorld extends Pick<World, 'id' | 'setting' | 'course'> {
  readonly budgets: readonly HoldingBudget[];
  /** Asked with every new month from the third on, and counted as slipping where it was called so in any of them. */
  readonly everyMonth?: true;
}

const done = (random: Random, more: Partial<Setting> = {}) =>
  usual(random, { before: 12, later: between(random, 4, 12), ...more });

/** A change of this share, of which `kept` is left in each period after its window (from 0 on). */
function changed(setting: Setting, random: Random, share: number, kept: (since: number) => number) {
  const size = sized(random, share);
  const [at, end] = [changeAt(setting), changeAt(setting) + setting.after];
  return each(setting, (period) => (period < at ? 0 : period < end ? size : size * kept(period - end)));
}

const all = () => 1;
const none = () => 0;
const slipping = (most: number): readonly HoldingBudget[] => [{ verdict: 'slipping', most }];

/** Changes that hold, in every way that could look as if they did not, and changes that are lost. */
export const holdingWorlds: readonly HoldingWorld[] = [
  {
    id: 'held',
    setting: (random) => done(random),
    course: (setting, random) => alone(changed(setting, random, 0.3, all)),
    budgets: slipping(0.05),
  },
  {
    id: 'held-months-differ',
    setting: (random) => done(random),
    course: (setting, random) => alone(sum(changed(setting, random, 0.3, all), monthsOff(setting, random, 0.08))),
    budgets: slipping(0.05),
  },
  {
    // Claimed only where chance made it look larger than it is, so that what follows looks worse.
    id: 'held-small',
    setting: (random) => done(random),
    course: (setting, random) => alone(sum(changed(setting, random, 0.12, all), monthsOff(setting, random, 0.08))),
    budgets: slipping(0.05),
  },
  {
    id: 'held-asked-every-month',
    setting: (random) => done(random, { later: 12 }),
    course: (setting, random) => alone(sum(changed(setting, random, 0.3, all), monthsOff(setting, random, 0.08))),
    budgets: slipping(0.1),
    everyMonth: true,
  },
  {
    id: 'held-memory',
    setting: (random) => done(random),
    course: (setting, random) =>
      alone(sum(changed(setting, random, 0.3, all), remembering(setting, random, 0.08, 0.5))),
    budgets: slipping(0.1),
  },
  {
    id: 'held-walk',
    setting: (random) => done(random),
    course: (setting, random) => alone(sum(changed(setting, random, 0.3, all), walking(setting, random, 0.08))),
    budgets: slipping(0.15),
  },
  {
    id: 'held-season',
    setting: (random) => done(random),
    course: (setting, random) =>
      alone(sum(changed(setting, random, 0.5, all), yearlySwing(setting, 0.15), monthsOff(setting, random, 0.04))),
    budgets: slipping(0.05),
  },
  {
    id: 'held-season-unknown',
    setting: (random) => done(random, { before: 6, after: between(random, 4, 6), later: between(random, 4, 6) }),
    course: (setting, random) =>
      alone(sum(changed(setting, random, 0.5, all), yearlySwing(setting, 0.15), monthsOff(setting, random, 0.04))),
    budgets: slipping(0.05),
  },
  {
    id: 'held-rare',
    setting: (random) => done(random, { volume: 0.05 }),
    course: (setting, random) => alone(changed(setting, random, 0.5, all)),
    budgets: slipping(0.05),
  },
  {
    id: 'held-blip',
    setting: (random) => done(random),
    course: (setting, random) => {
      const at = between(
        random,
        changeAt(setting) + setting.after,
        changeAt(setting) + setting.after + setting.later - 1,
      );
      const blip = each(setting, (period) => (period === at ? Math.log(1.8) : 0));
      return alone(sum(changed(setting, random, 0.3, all), blip, monthsOff(setting, random, 0.03)));
    },
    budgets: slipping(0.05),
  },
  {
    id: 'held-unfinished',
    setting: (random) => done(random, { unfinished: true }),
    course: (setting, random) => alone(sum(changed(setting, random, 0.3, all), monthsOff(setting, random, 0.05))),
    budgets: slipping(0.05),
  },
  {
    id: 'half-lost',
    setting: (random) => done(random),
    course: (setting, random) =>
      alone(
        sum(
          changed(setting, random, 0.3, () => 0.5),
          monthsOff(setting, random, 0.08),
        ),
      ),
    budgets: [],
  },
  {
    id: 'lost',
    setting: (random) => done(random),
    course: (setting, random) => alone(sum(changed(setting, random, 0.3, none), monthsOff(setting, random, 0.08))),
    budgets: [
      { verdict: 'slipping', least: 0.8 },
      { verdict: 'holds', most: 0.05 },
    ],
  },
  {
    id: 'lost-after-a-year',
    setting: (random) => done(random, { later: 18 }),
    course: (setting, random) =>
      alone(
        sum(
          changed(setting, random, 0.3, (since) => (since < 12 ? 1 : 0)),
          monthsOff(setting, random, 0.08),
        ),
      ),
    budgets: [
      { verdict: 'slipping', least: 0.8 },
      { verdict: 'holds', most: 0.05 },
    ],
  },
  {
    id: 'lost-lately',
    setting: (random) => done(random, { later: 12 }),
    course: (setting, random) =>
      alone(
        sum(
          changed(setting, random, 0.3, (since) => (since < 8 ? 1 : 0)),
          monthsOff(setting, random, 0.08),
        ),
      ),
    budgets: [{ verdict: 'holds', most: 0.05 }],
  },
];
