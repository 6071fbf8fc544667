import type { Say, Words } from '../words.ts';
import { capital } from '../capital.ts';

/** A rate's minimum is held against the events that each side would have had. */
const unchanged = ({ measure }: Say) => (measure === 'rate' ? ', if nothing had changed' : '');

/** Both where they differ: a total has one figure a period. */
const listed = (first: string, second: string) => (first === second ? first : `${first}, ${second}`);

/** What would raise a grade, in English; each is a sentence. */
export const enMissing: Words['missing'] = {
  series: () => 'Record figures for this metric.',
  'before-window': () => 'Declare a before window for this measure.',
  'after-window': () => 'Declare an after window for this measure.',
  'clear-difference': () => 'The interval includes no change. More data would narrow it, if the difference is real.',
  'before-data': ({ reason }, say) => `Figures for the before window: ${say.reason(reason)}.`,
  'after-data': ({ reason }, say) => `Figures for the after window: ${say.reason(reason)}.`,
  'comparable-windows': ({ reason }, say) => `The two windows cannot be compared: ${say.reason(reason)}.`,
  'comparison-data': ({ reason }, say) => `Figures for the comparison group: ${say.reason(reason)}.`,
  'more-periods': ({ periods, readyOn, overdue }, say) => {
    const more = capital(`${say.count(periods)} more ${say.periods(periods).split(/\s/).at(-1) ?? ''} of data`);
    return overdue
      ? `${more}; they could have been ready on ${say.day(readyOn)}.`
      : `${more}; ready on ${say.day(readyOn)}.`;
  },
  'longer-after-window': ({ periods }, say) => `An after window that ends ${say.periods(periods)} later.`,
  'more-n': ({ side, have, need }, say) =>
    `More data ${side === 'before' ? 'before' : 'after'} the change: ${say.cases(Math.floor(have))} so far${unchanged(say)}, ${say.number(need)} needed.`,
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
    found: (say, { periods, n }) => (periods === 0 ? 'none' : listed(say.periods(periods), say.cases(n))),
  },
  'after-periods': {
    asks: (say, { need }) => `At least ${say.periods(need)} after the change`,
    found: (say, { have }) => say.periods(have),
  },
  'minimum-n': {
    asks: (say, { sizes, minimum }) =>
      sizes ? `At least ${say.cases(minimum)} on each side` : 'Enough data on each side',
    found: (say, { sizes }) =>
      sizes
        ? `${say.number(Math.floor(sizes.before))} before, ${say.number(Math.floor(sizes.after))} after${unchanged(say)}`
        : 'totals have no minimum',
  },
  difference: {
    asks: () => 'The interval of the difference leaves out “no change”',
    found: (say, { comparison, reason }) =>
      comparison ? say.change(comparison) : reason ? say.reason(reason) : 'not computed',
  },
  'chart-signal': {
    asks: () => 'The control chart signals the same after the change, with limits set before it',
    found: (say, { points, need, signals }) => {
      if (points < need) return `${say.periods(points)} before the change; limits need ${say.number(need)}`;
      const [first] = signals;
      if (!first) return 'no signal';
      return `signals in ${say.periods(signals.length)}, first in ${say.inPeriod(first.period)}`;
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
};
