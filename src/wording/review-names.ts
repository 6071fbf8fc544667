import type { ReviewSide } from '../history/review-side.ts';
import type { Metric } from '../model/types/metric.ts';
import { formatDate, formatNumber, formatTarget, formatValue } from './format.ts';
import { periodInWords, wordingFor } from './language.ts';
import type { ReviewWords, WrittenSides } from './review-words.ts';
import { wordedUnit } from './unit.ts';

/** Both versions that a review speaks of. */
export interface ReviewedSides {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
}

/** A measure by its metric and the group it looks at. */
interface MeasureName {
  readonly metric: string;
  readonly group: string | null;
}

/** Writes what changes name: people, metrics, days, values; those that are gone as the older version knew them. */
export interface ReviewNames {
  readonly words: ReviewWords;
  metric(id: string): Metric | undefined;
  metricName(id: string): string;
  measure(of: MeasureName): string;
  person(id: string | null): string;
  status(status: string | null): string;
  day(date: string): string;
  days(sides: WrittenSides): WrittenSides;
  span(days: { readonly from: string; readonly to: string | null }): string;
  /** "Jan 2025 – Dec 2025" */
  periods(metric: Metric, periods: readonly string[]): string;
  number(value: number): string;
  /** A goal's value in its metric's unit; of two that stand beside each other only the second has the words. */
  target(metric: Metric, value: number, inWords?: boolean): string;
  /** A figure of a series as its chart shows it. */
  level(metric: Metric, value: number | null): string | null;
  /** "2025-04-14 ben-osei", the day and who, as a reader writes it. */
  acceptance(text: string | null): string | null;
}

/** The names that a review of two versions needs, in the language of the later one. */
export function reviewNames({ before, after }: ReviewedSides): ReviewNames {
  const { settings } = after.report;
  const all = wordingFor(settings.locale);
  const words = all.review;
  const day = (date: string) => formatDate(date, settings);
  const metric = (id: string) => after.report.metrics.find(id) ?? before.report.metrics.find(id);
  const metricName = (id: string) => metric(id)?.name ?? id;
  const person = (id: string | null) =>
    id === null ? '–' : ((after.report.people.find(id) ?? before.report.people.find(id))?.name ?? id);
  return {
    words,
    metric,
    metricName,
    measure: ({ metric: id, group }) => (group === null ? metricName(id) : `${metricName(id)}, ${group}`),
    person,
    status: (status) => (status === null ? '–' : (words.statuses[status as keyof typeof words.statuses] ?? status)),
    day,
    days: ({ from, to }) => ({ from: from && day(from), to: to && day(to) }),
    span: ({ from, to }) => (to === null ? words.since(day(from)) : `${day(from)} – ${day(to)}`),
    periods({ period: length }, periods) {
      const [first = '', last = first] = [periods[0], periods.at(-1)];
      const [from, to] = [periodInWords(first, length, settings), periodInWords(last, length, settings)];
      return from === to ? from : `${from} – ${to}`;
    },
    number: (value) => formatNumber(value, settings, 2),
    target(of, value, inWords = true) {
      const { factor, tail, ...unit } = wordedUnit(of, settings, all);
      const written = formatTarget((value / (of.per ?? 1)) * factor, unit, settings);
      return !inWords || tail === '' || unit.short !== undefined ? written : `${written}\u00a0${tail}`;
    },
    level(of, value) {
      const { factor, ...unit } = wordedUnit(of, settings, all);
      return value === null ? null : formatValue(value * factor, unit, settings);
    },
    acceptance(text) {
      if (text === null) return null;
      const [on = '', by = ''] = text.split(' ');
      return `${person(by)}, ${day(on)}`;
    },
  };
}
