import type { SignalRule } from '../../insight/control-signals.ts';
import type { Comparison } from '../../insight/interval.ts';
import { chanceOfLonger } from '../../insight/likelihood.ts';
import type { WindowFault } from '../../insight/windows.ts';
import type { Say, Words } from '../words.ts';
import { capital } from '../capital.ts';
import { when } from './period.ts';

/** Both where they differ: a total has one figure a period. */
const listed = (first: string, second: string) => (first === second ? first : `${first}, ${second}`);

const enWindowFaults: { readonly [Fault in WindowFault]: string } = {
  'before-reversed': 'The window before ends ahead of its beginning.',
  'after-reversed': 'The window after ends ahead of its beginning.',
  'before-past-change': 'The window before reaches past the day of the change.',
  'after-ahead-of-change': 'The window after begins ahead of the change.',
  'no-change-day': 'Customers have not met the change yet: the plan names no day for it.',
  'change-to-come': 'Customers have not met the change yet: its day is still to come.',
};

const noLimits = (reason: 'no-variation' | 'few-events', say: Say) =>
  reason === 'few-events'
    ? `fewer than two events a ${say.periods(1).split('\u00a0').at(-1) ?? ''} on average`
    : 'the figures before the change do not vary';

const enRules: { readonly [Rule in SignalRule]: string } = {
  outside: 'figures outside the limits',
  trend: 'runs of seven rising or falling',
  'two-of-three': 'figures close to a limit',
  run: 'runs of seven on one side of the mean',
};

/** How much longer a case after is, as pairs of cases. */
const pairs = (ranks: Comparison, say: Say) => {
  const { value, lower, upper } = say.outOf100(chanceOfLonger(ranks));
  return `a case after is longer than one before in ${value} of 100 pairs (${lower} to ${upper})`;
};

/** What is counted, where the windows hold more than is compared. */
const ofMonths = (same: boolean) => (same ? ' in the months of the year that both windows have' : '');

/** What would raise a grade, in English; each is a sentence. */
export const enMissing: Words['missing'] = {
  series: () => 'Record figures for this metric.',
  'before-window': () => 'Declare a before window for this measure.',
  'after-window': () => 'Declare an after window for this measure.',
  'clear-difference': () =>
    'An interval includes no change. More periods and more data would narrow it, if the difference is real.',
  'before-data': ({ reason }, say) => `Figures for the before window: ${say.reason(reason)}.`,
  'after-data': ({ reason }, say) => `Figures for the after window: ${say.reason(reason)}.`,
  'comparable-windows': ({ reason }, say) => `The two windows cannot be compared: ${say.reason(reason)}.`,
  'comparison-data': ({ reason }, say) => `Figures for the comparison group: ${say.reason(reason)}.`,
  'more-periods': ({ periods, readyOn, overdue }, say) => {
    const more = capital(`${say.count(periods)} more ${say.periods(periods).split('\u00a0').at(-1) ?? ''} of data`);
    return overdue
      ? `${more}; they could have been ready on ${say.day(readyOn)}.`
      : `${more}; ready on ${say.day(readyOn)}.`;
  },
  'longer-after-window': ({ periods }, say) => `An after window that ends ${say.periods(periods)} later.`,
  'more-n': ({ side, have, need, sameMonths }, say) =>
    `More data ${side === 'before' ? 'before' : 'after'} the change: ${say.cases(have)} so far${ofMonths(sameMonths)}, ${say.number(need)} needed.`,
  'more-events': ({ have, need, sameMonths }, say) =>
    `More events before and after together: ${say.cases(have)} so far${ofMonths(sameMonths)}, ${say.number(need)} needed.`,
  figures: ({ fault }) =>
    fault === 'only-groups'
      ? 'Every row of the figures has a group. Name one in this measure, or add rows of the whole.'
      : 'No row of the figures has the group that this measure names.',
  window: ({ fault }) => enWindowFaults[fault],
  definition: ({ on }, say) =>
    `What is counted changed on ${say.day(on)}; figures from before the change would have to be counted in the same way.`,
  'before-periods': ({ have, need }, say) =>
    `${capital(say.periods(need))} before the change are needed; there ${have === 1 ? 'is' : 'are'} ${say.count(have)}.`,
  'step-beyond-wandering': () =>
    'A step at the change that is larger than the figures’ own wandering. More periods would show it, if it is real.',
  'same-months': () =>
    'A window before that holds the same months of the year, or figures from a year before the change: a season is not ruled out.',
  'same-direction-a-year-earlier': () => 'A change that also holds against the same months a year before.',
  'comparison-fault': ({ fault }, say) => `Another comparison group: ${say.reason(fault)}.`,
  'no-limits': ({ reason }, say) => `Nothing can be asked of a control chart: ${noLimits(reason, say)}.`,
  'points-for-limits': ({ have, need }, say) =>
    `${capital(say.periods(need))} before the change to set the control chart's limits; there are ${say.number(have)}.`,
  'trend-periods-before': ({ have, need }, say) =>
    `${capital(say.periods(need))} before the change to know the trend; there are ${say.number(have)}.`,
  'trend-periods-after': ({ have, need }, say) =>
    `${capital(say.periods(need))} after the change to hold against the trend; there are ${say.number(have)}.`,
  'chart-signal': () => 'A signal on the control chart after the change, in the same direction.',
  'series-effect': () => 'A difference from its own trend that leaves out none, in the same direction.',
  'comparison-group': () => 'Declare a comparison group: somebody who did not meet the change.',
  'comparison-effect': () => 'A change that is clearly larger than that of the comparison group.',
};

/** The conditions of the grades in English. */
export const enCriteria: Words['criteria'] = {
  'before-data': {
    asks: () => 'There are figures from before the change',
    found: (say, { periods, n, compared }) => {
      if (periods === 0) return 'none';
      const all = listed(say.periods(periods), say.cases(n));
      if (compared.periods === periods) return all;
      return `${all}; compared are those of the same months: ${listed(say.periods(compared.periods), say.cases(compared.n))}`;
    },
  },
  'one-definition': {
    asks: () => 'All figures are counted in the same way',
    found: (say, { since, until, leftOut }) => {
      if (leftOut === 0) return 'nothing had to be left out';
      const on = since ?? until;
      return `${say.periods(leftOut)} left out, as what is counted changed${on === null ? '' : ` on ${say.day(on)}`}`;
    },
  },
  'met-change': {
    asks: () => 'Customers have met the change, and the windows lie on either side of it',
    found: (say, { fault, changedOn }) => {
      if (fault) return enWindowFaults[fault].replace(/\.$/u, '').replace(/^\w/u, (letter) => letter.toLowerCase());
      return changedOn === null ? 'no day is given' : `since ${say.day(changedOn)}`;
    },
  },
  'before-periods': {
    asks: (say, { need }) => `At least ${say.periods(need)} before the change`,
    found: (say, { have }) => say.periods(have),
  },
  'after-periods': {
    asks: (say, { need }) => `At least ${say.periods(need)} after the change that are over`,
    found: (say, { have }) => say.periods(have),
  },
  'minimum-n': {
    asks: (say, { minimum, counts }) =>
      counts === 'nothing'
        ? 'Enough data on each side'
        : `At least ${say.cases(minimum)} ${counts === 'each' ? 'on each side' : 'before and after together'}`,
    found: (say, { before, after, counts }) =>
      counts === 'nothing' ? 'totals have no minimum' : `${say.number(before)} before, ${say.number(after)} after`,
  },
  difference: {
    asks: () => 'It is more than chance among cases would make',
    found: (say, { comparison, reason }) =>
      comparison ? say.change(comparison) : reason ? say.reason(reason) : 'not computed',
  },
  'between-periods': {
    asks: (say) =>
      `It is more than the usual differences between ${say.periods(2).split(/\s/u).at(-1) ?? ''} would make`,
    found: (say, { comparison, reason, spread, shown, periods }) => {
      if (!comparison || spread === null || !periods) return reason ? say.reason(reason) : 'not computed';
      const windows = `${say.number(periods.before)} before and ${say.number(periods.after)} after`;
      if (say.measure === 'duration') {
        return `over ${windows}, ${pairs(comparison, say)}`;
      }
      const which =
        shown === 'between-period' ? 'this interval is the wider and is shown' : 'the interval by chance is shown';
      return `they lie about ${say.apart(spread, comparison.scale)} apart, ${windows}: ${say.change(comparison)}; ${which}`;
    },
  },
  wandering: {
    asks: () => 'It is more than figures that wander would make',
    found: (say, { step, wanders, by, reason }) => {
      if (!step || wanders === null) return reason ? say.reason(reason) : 'not computed';
      const found = say.measure === 'duration' ? pairs(step, say) : say.change(step);
      if (by === 'drift') return 'they came further than figures that wander as before would come';
      if (by === 'trend') return 'no step at the change, but too straight a way for figures that wander';
      if (wanders === 0) return `the figures are not seen to wander: ${found}`;
      if (say.measure === 'duration') return `the figures wander; at the change itself, ${found}`;
      const period = say.periods(1).split('\u00a0').at(-1) ?? '';
      return `the figures wander by about ${say.apart(wanders, 'difference')} a ${period}; at the change itself they went ${found}`;
    },
  },
  season: {
    asks: () => 'It is no season: the same months of the year are compared',
    found: (say, { how, comparison }) => {
      if (how === 'no-season') return 'yearly figures have none';
      if (how === 'same-months') return 'the months before weigh as they do after';
      if (how === 'none') return 'other months of the year: a season is not ruled out';
      return comparison
        ? `against the same months a year before the change: ${say.change(comparison)}`
        : 'not computed';
    },
  },
  'chart-signal': {
    asks: () => 'The control chart signals the same after the change, with limits set before it',
    found: (say, { points, need, signals, ownRules, reason }) => {
      if (reason) return noLimits(reason, say);
      if (points < need) return `${say.periods(points)} before the change; limits need ${say.number(need)}`;
      const [first] = signals;
      if (!first)
        return ownRules.length === 0
          ? 'no signal'
          : `no signal that counts; ${ownRules.map((rule) => enRules[rule]).join(' and ')} came before the change too`;
      return `signals in ${say.periods(signals.length)}, first ${when(say.inPeriod(first.period))}`;
    },
  },
  'series-effect': {
    asks: (say, { need }) => `It left its own trend the same way, with at least ${say.periods(need)} on each side`,
    found: (say, { before, after, effect, reason }) => {
      if (effect) return say.change(effect);
      const counted = `${say.number(before)} before, ${say.number(after)} after`;
      return reason ? `${counted}: ${say.reason(reason)}` : counted;
    },
  },
  'comparison-group': {
    asks: () => 'It changed more than its comparison group over the same windows',
    found: (say, { effect, reason }) =>
      effect ? `${say.change(effect)} against the group` : reason ? say.reason(reason) : 'no comparison group declared',
  },
  'many-measures': {
    asks: (say, { measures }) => `It holds when all ${say.number(measures)} measures of the plan are counted together`,
    found: (say, { adjusted }) =>
      adjusted === null ? 'has no p-value, so it is not counted' : `adjusted p-value ${say.chance(adjusted)}`,
  },
  mix: {
    asks: () => 'The groups moved as their whole did, and their shares stayed',
    found: (say, { shifts, otherWay, groups }) => {
      const parts = [
        ...(otherWay.length > 0
          ? [`${say.number(otherWay.length)} of ${say.number(groups)} groups moved the other way`]
          : []),
        ...shifts
          .slice(0, 2)
          .map(
            ({ group, before, after }) =>
              `the share of “${group}” went from ${say.percent(before)} to ${say.percent(after)}`,
          ),
      ];
      return parts.length === 0 ? `${say.number(groups)} groups looked at` : parts.join(', ');
    },
  },
  extremes: {
    asks: () => 'The time before neither starts nor ends at the highest or lowest figure of all',
    found: (say, { edges }) =>
      edges
        .map(({ edge, extreme, period }) => `it ${edge}s at the ${extreme}, ${when(say.inPeriod(period))}`)
        .join(', ') || 'both are ordinary figures',
  },
};
