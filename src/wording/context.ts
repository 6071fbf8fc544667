import { measures } from '../insight/measures/index.ts';
import { formatNumber, type ChartContext } from './format.ts';
import { changeInWords, differenceInWords } from './change.ts';
import { dayInWords, nounFor, periodInWords, wordingFor } from './language.ts';
import { writeCount, writePercents } from './numbers.ts';
import { wordedUnit, type WordedMetric } from './unit.ts';
import type { Say } from './words.ts';

/** Writes figures into the sentences of the table, for one metric. */
export function sayFor(metric: WordedMetric, context: ChartContext): Say {
  const words = wordingFor(context.locale);
  const unit = wordedUnit(metric, context, words);
  const number = (value: number) => writeCount(value, context);
  const count = (value: number) => words.count(value, number(value));
  const counted = metric.measure === 'proportion' ? 'cases' : measures[metric.measure].counts;
  const periods = (value: number) => `${count(value)}\u00a0${nounFor(value, words.periods[metric.period], words)}`;
  const cases = (value: number) => `${number(value)}\u00a0${nounFor(value, words.counts[counted], words)}`;
  return {
    measure: metric.measure,
    period: metric.period,
    number,
    count,
    day: (date) => dayInWords(date, context),
    inPeriod: (period) => periodInWords(period, metric.period, context),
    periods,
    cases: (value) => (metric.measure === 'amount' ? periods(value) : cases(value)),
    reason: (code) => ({ ...words.reasons, ...words.groupFaults })[code],
    change: (comparison) => changeInWords(comparison, unit, context, words),
    apart: (spread, scale) =>
      scale === 'ratio'
        ? (writePercents([spread], context)[0] ?? '')
        : differenceInWords({ scale, value: spread, lower: null, upper: null }, unit, context, words).replace(
            /^\+/u,
            '',
          ),
    outOf100({ value, lower, upper }) {
      const out = (share: number) => number(Math.round(100 * share));
      return { value: out(value), lower: out(lower), upper: out(upper) };
    },
    percent: (share) => writePercents([share], context)[0] ?? '',
    chance: (p) => (p < 0.001 ? words.under(chance(0.001, context)) : chance(p, context)),
  };
}

function chance(p: number, context: ChartContext): string {
  return formatNumber(p, context, 3);
}
