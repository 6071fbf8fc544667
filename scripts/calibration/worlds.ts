import type { Random } from '../simulation/random.ts';
import { between, type Budget, type Course, periodsOf, type Setting, type World } from './world.ts';

/** The plan that most worlds draw: a year or two before the change, 4 to 12 months after it. */
export const usual = (random: Random, more: Partial<Setting> = {}): Setting => ({
  ahead: 0,
  before: 12 * between(random, 1, 2),
  after: between(random, 4, 12),
  later: 0,
  month: between(random, 0, 11),
  unfinished: false,
  volume: 1,
  usualSize: false,
  ...more,
});

/** A plan without a comparison group. */
export const alone = (plan: readonly number[]): Course => ({ plan, group: null, groupLevel: 1 });

/** A figure for each period of a setting. */
export const each = (setting: Setting, figure: (period: number) => number): readonly number[] =>
  Array.from({ length: periodsOf(setting) }, (_, period) => figure(period));

/** Independent months, each off by this much. */
export const monthsOff = (setting: Setting, random: Random, sd: number) => each(setting, () => random.normal(0, sd));

/** Months that remember: each is a part of the one before it. */
export function remembering(setting: Setting, random: Random, sd: number, memory: number): readonly number[] {
  let last = random.normal(0, sd);
  return each(setting, () => (last = memory * last + random.normal(0, sd * Math.sqrt(1 - memory ** 2))));
}

/** A walk that never comes back. */
export function walking(setting: Setting, random: Random, step: number): readonly number[] {
  let at = 0;
  return each(setting, () => (at += random.normal(0, step)));
}

/** A season that takes so much up and down. */
export const yearlySwing = (setting: Setting, height: number) => {
  const first = setting.month - setting.ahead - setting.before;
  return each(setting, (period) => height * Math.cos((2 * Math.PI * (first + period)) / 12));
};

/** Which period is the first after the change. */
export const changeAt = ({ ahead, before }: Setting): number => ahead + before;

/** Nothing until the change, then this much. */
const step = (setting: Setting, size: number) => each(setting, (period) => (period < changeAt(setting) ? 0 : size));

/** Nothing until the change, then this much within so many periods. */
const coming = (setting: Setting, size: number, periods: number) =>
  each(setting, (period) => size * Math.min(1, Math.max(0, period + 1 - changeAt(setting)) / periods));

/** Everything that happens to a figure together. */
export const sum = (...courses: readonly (readonly number[])[]): readonly number[] =>
  (courses[0] ?? []).map((_, period) => courses.reduce((total, course) => total + (course[period] ?? 0), 0));

const most = (share: number, ...grades: readonly Budget['grade'][]): readonly Budget[] =>
  grades.map((grade) => ({ grade, most: share }));

/** A change of this share, up or down. */
export const sized = (random: Random, share: number) => Math.log(random.uniform() < 0.5 ? 1 - share : 1 + share);

const eitherWay = (random: Random) => (random.uniform() < 0.5 ? 1 : -1);

/** Every world that a claim must survive, and real changes it must see. */
export const worlds: readonly World[] = [
  {
    id: 'chance',
    setting: (random) => usual(random),
    course: (setting) => alone(each(setting, () => 0)),
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'months-differ-5',
    setting: (random) => usual(random),
    course: (setting, random) => alone(monthsOff(setting, random, 0.05)),
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'months-differ-8',
    setting: (random) => usual(random),
    course: (setting, random) => alone(monthsOff(setting, random, 0.08)),
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'memory',
    setting: (random) => usual(random),
    course: (setting, random) => alone(remembering(setting, random, 0.08, 0.5)),
    budgets: most(0.1, 3, 4),
  },
  {
    id: 'walk',
    setting: (random) => usual(random),
    course: (setting, random) => alone(walking(setting, random, 0.08)),
    budgets: most(0.15, 3, 4),
  },
  {
    id: 'walk-hidden-by-chance',
    setting: (random) => usual(random),
    course: (setting, random) => alone(sum(walking(setting, random, 0.02), monthsOff(setting, random, 0.04))),
    budgets: [...most(0.15, 3), ...most(0.05, 4)],
  },
  {
    id: 'walk-long-windows',
    setting: (random) => usual(random, { before: 12 * between(random, 1, 2), after: 12 }),
    course: (setting, random) =>
      alone(walking(setting, random, Math.exp(Math.log(0.02) + random.uniform() * Math.log(6)))),
    budgets: most(0.15, 3, 4),
  },
  {
    id: 'season-same-months',
    setting: (random) => usual(random),
    course: (setting, random) => alone(sum(yearlySwing(setting, 0.2), monthsOff(setting, random, 0.04))),
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'season-other-months',
    setting: (random) => usual(random, { ahead: 18, before: 6, after: between(random, 4, 6) }),
    course: (setting, random) => alone(sum(yearlySwing(setting, 0.2), monthsOff(setting, random, 0.04))),
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'season-not-ruled-out',
    setting: (random) => usual(random, { before: 6, after: between(random, 4, 6) }),
    course: (setting, random) => alone(sum(yearlySwing(setting, 0.2), monthsOff(setting, random, 0.04))),
    budgets: most(0.05, 4),
  },
  {
    id: 'rare',
    setting: (random) => usual(random, { volume: 0.01 }),
    course: (setting) => alone(each(setting, () => 0)),
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'blip',
    setting: (random) => usual(random),
    course: (setting, random) => {
      const at = between(random, 0, periodsOf(setting) - 1);
      return alone(
        sum(
          each(setting, (period) => (period === at ? Math.log(1.8) : 0)),
          monthsOff(setting, random, 0.01),
        ),
      );
    },
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'unfinished',
    setting: (random) => usual(random, { unfinished: true }),
    course: (setting, random) => alone(monthsOff(setting, random, 0.05)),
    budgets: most(0.05, 3, 4),
  },
  {
    id: 'trend',
    setting: (random) => usual(random, { before: between(random, 12, 24), after: between(random, 8, 12) }),
    course: (setting, random) => {
      const slope = eitherWay(random) * 0.015;
      return alone(
        sum(
          each(setting, (period) => slope * period),
          monthsOff(setting, random, 0.05),
        ),
      );
    },
    budgets: most(0.05, 4),
  },
  {
    id: 'shared-shock',
    setting: (random) => usual(random),
    course: (setting, random) => {
      const shock = step(setting, sized(random, 0.25));
      const [plan, group] = [monthsOff(setting, random, 0.05), monthsOff(setting, random, 0.05)];
      return { plan: sum(shock, plan), group: sum(shock, group), groupLevel: 1 };
    },
    budgets: most(0.05, 5),
  },
  {
    id: 'shared-shock-other-level',
    setting: (random) => usual(random),
    course: (setting, random) => {
      const shock = step(setting, sized(random, 0.25));
      const [plan, group] = [monthsOff(setting, random, 0.05), monthsOff(setting, random, 0.05)];
      return { plan: sum(shock, plan), group: sum(shock, group), groupLevel: 0.6 };
    },
    budgets: most(0.05, 5),
  },
  {
    id: 'change-30',
    setting: (random) => usual(random, { before: 12 }),
    course: (setting, random) => alone(sum(step(setting, sized(random, 0.3)), monthsOff(setting, random, 0.08))),
    budgets: [{ grade: 3, least: 0.8 }],
  },
  {
    id: 'change-30-after-4',
    setting: (random) => usual(random, { before: 12, after: 4, usualSize: true }),
    course: (setting, random) => alone(sum(step(setting, sized(random, 0.3)), monthsOff(setting, random, 0.08))),
    budgets: [{ grade: 3, least: 0.8 }],
  },
  {
    id: 'change-30-bit-by-bit',
    setting: (random) => usual(random, { before: 12, after: 12, usualSize: true }),
    course: (setting, random) => alone(sum(coming(setting, sized(random, 0.3), 3), monthsOff(setting, random, 0.04))),
    budgets: [{ grade: 3, least: 0.8 }],
  },
  {
    id: 'change-30-beyond-group',
    setting: (random) => usual(random, { before: 12 }),
    course: (setting, random) => ({
      plan: sum(step(setting, sized(random, 0.3)), monthsOff(setting, random, 0.05)),
      group: monthsOff(setting, random, 0.05),
      groupLevel: 1,
    }),
    budgets: [{ grade: 3, least: 0.8 }],
  },
];
