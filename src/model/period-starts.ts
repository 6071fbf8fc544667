import type { Problem } from '../source/problem.ts';
import type { Content } from './read-content.ts';
import type { MetricData } from './types/generated.ts';

/** Whether nobody knows when a metric's periods begin: any day may be the first of four weeks. */
export function startIsMissing({ value }: Pick<Content, 'value'>): boolean {
  const { period, periodStart } = value as MetricData;
  return period === 'four-weeks' && periodStart === undefined;
}

/** Four-week periods are counted from a day that somebody has to name; all others begin by the calendar. */
export function checkPeriodStarts(contents: readonly Content[]): Problem[] {
  return contents.flatMap((metric): Problem[] => {
    if (metric.type.name !== 'metric' || !metric.valid) return [];
    const { period, periodStart } = metric.value as MetricData;
    const told = { rule: 'schema-is-met', severity: 'error', file: metric.source.file } as const;
    if (startIsMissing(metric))
      return [
        {
          ...told,
          range: metric.locate.value(['period']),
          message:
            'Periods of four weeks need a day from which they are counted. Add the first day of any of them, for example periodStart: 2026-01-05.',
        },
      ];
    if (periodStart === undefined || period === 'four-weeks') return [];
    return [
      {
        ...told,
        range: metric.locate.key(['periodStart']),
        message: `Only periods of four weeks have a periodStart, and this metric has period: ${period}. Delete it, or write period: four-weeks.`,
      },
    ];
  });
}
