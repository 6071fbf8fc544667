import { didYouMean } from '../source/did-you-mean.ts';
import type { Problem } from '../source/problem.ts';
import type { Content } from './read-content.ts';
import type { ReportData } from './types/generated.ts';

/** A time zone or currency that is written well and yet unknown would stop or falsify every figure that uses it. */
export function checkSettings(contents: readonly Content[]): Problem[] {
  const settings = contents.find(({ type, valid }) => type.name === 'report' && valid);
  if (!settings) return [];
  const { timeZone, currency } = settings.value as ReportData;
  const report = (key: string, message: string): Problem => ({
    rule: 'setting-is-known',
    severity: 'error',
    file: settings.source.file,
    range: settings.locate.value([key]),
    message,
  });
  const problems: Problem[] = [];
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    const choice = didYouMean(timeZone, Intl.supportedValuesOf('timeZone'));
    problems.push(
      report('timeZone', `"${timeZone}" is not a time zone.${choice || ' Write one such as Europe/London.'}`),
    );
  }
  const currencies = Intl.supportedValuesOf('currency');
  if (!currencies.includes(currency)) {
    const choice = didYouMean(
      currency,
      currencies.filter((code) => sorted(code) === sorted(currency)),
    );
    problems.push(report('currency', `"${currency}" is not a currency.${choice || ' Write its code, such as EUR.'}`));
  }
  return problems;
}

/** Two codes of the same letters are the same currency, mistyped; any other pair is as near as the next. */
function sorted(code: string): string {
  return [...code].sort().join('');
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
