import { didYouMean } from '../source/did-you-mean.ts';
import { isTimeZone } from '../source/day.ts';
import type { Problem } from '../source/problem.ts';
import type { Content } from './read-content.ts';
import type { ReportData } from './types/generated.ts';

/** The report's day depends on its time zone, so an unknown one is found before there is a report. */
export function checkTimeZone(contents: readonly Content[]): Problem[] {
  const settings = contents.find(({ type, valid }) => type.name === 'report' && valid);
  if (!settings) return [];
  const { timeZone } = settings.value as ReportData;
  if (timeZone === undefined || isTimeZone(timeZone)) return [];
  const choice = didYouMean(timeZone, Intl.supportedValuesOf('timeZone'));
  return [
    {
      rule: 'time-zone-is-known',
      severity: 'error',
      file: settings.source.file,
      range: settings.locate.value(['timeZone']),
      message: `"${timeZone}" is not a time zone.${choice || ' Write one such as Europe/London.'}`,
    },
  ];
}
