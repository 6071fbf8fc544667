import { addMonths, lastDayOf, nextPeriod } from '../model/period.ts';
import type { Metric } from '../model/types/metric.ts';
import { type AnswerDays, answerDays } from './answers.ts';
import { finished } from './periods.ts';

/** How long answers took by a department's own figures, in the metric's unit. */
export interface AnswerCases {
  /** The first and the last day of the periods that count. */
  readonly from: string;
  readonly to: string;
  readonly times: AnswerDays;
}

/** What a metric must be to count how long answers take. */
export function countsAnswerTimes({ measure, role }: Pick<Metric, 'measure' | 'role'>): boolean {
  return measure === 'duration' && role === 'process';
}

/**
 * The cases of the last year up to the newest finished period, counted in one way; null where there are none. Each row is
 * a case that has its answer: what is open has no row, so nothing here is censored.
 */
export function answerCases(
  { series, period: length, definitionChanges = [] }: Pick<Metric, 'series' | 'period' | 'definitionChanges'>,
  { finishedThrough }: { readonly finishedThrough: string },
): AnswerCases | null {
  if (series?.whole.kind !== 'duration') return null;
  const over = finished(series.whole.points, finishedThrough, length);
  const newest = over.at(-1)?.period;
  if (newest === undefined) return null;
  const to = lastDayOf(newest, length);
  const yearAgo = addMonths(nextPeriod(to, 'day'), -12);
  const from = definitionChanges
    .map(({ on }) => on)
    .reduce((since, on) => (on > since && on <= newest ? on : since), yearAgo);
  const cases = over.filter(({ period }) => period >= from);
  const [first] = cases;
  return first
    ? { from: first.period, to, times: answerDays(cases.map(({ value }) => ({ days: value, ended: true }))) }
    : null;
}
