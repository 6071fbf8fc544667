import type { MetricStanding } from '../insight/metric-standing.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { formatValue } from './format.ts';
import { periodInWords, wordingFor } from './language.ts';
import { shownUnit, wordedUnit } from './unit.ts';

/** The newest figure of a metric in its unit, and the period it is of. */
export function newestInWords({ value, period }: MetricStanding, metric: Metric, settings: Settings): string {
  const words = wordingFor(settings.locale);
  const unit = wordedUnit(metric, settings, words);
  const figure = formatValue(value * unit.factor, shownUnit(unit), settings);
  const shown = unit.tail === '' || unit.short !== undefined ? figure : `${figure} ${unit.tail}`;
  return words.standing.newest(shown, periodInWords(period, metric.period, settings));
}

/** Whether the newest figures say that the metric moved. */
export function signalInWords({ signal, fewEvents }: MetricStanding, { locale }: Settings): string {
  const { standing: words } = wordingFor(locale);
  if (fewEvents) return words.fewEvents;
  return signal === null ? words.noSignal : words.signal[signal.direction];
}

/** Both in one sentence without its full stop. */
export function metricStandingInWords(standing: MetricStanding | null, metric: Metric, settings: Settings): string {
  if (standing === null) return wordingFor(settings.locale).standing.noFigures;
  return `${newestInWords(standing, metric, settings)}, ${signalInWords(standing, settings)}`;
}
