import { hasOnlyGroups, type MetricStanding, type StandingFigure } from '../insight/metric-standing.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { formatValue } from './format.ts';
import { periodInWords, wordingFor } from './language.ts';
import { shownUnit, wordedUnit } from './unit.ts';

/** The newest figure of a metric in its unit, and the period it is of. */
export function newestInWords({ newest }: MetricStanding, metric: Metric, settings: Settings): string {
  const { tail, short } = wordedUnit(metric, settings, wordingFor(settings.locale));
  const figure = figureIn(newest, metric, settings);
  const shown = tail === '' || short !== undefined ? figure : `${figure} ${tail}`;
  return wordingFor(settings.locale).standing.newest(shown, periodOf(newest, metric, settings));
}

/** Where it stood a year before; empty where that cannot be said. */
export function yearBeforeInWords({ newest, yearBefore }: MetricStanding, metric: Metric, settings: Settings): string {
  if (yearBefore === null) return '';
  const { standing: words } = wordingFor(settings.locale);
  const [now, then] = [newest, yearBefore].map((figure) => figureIn(figure, metric, settings));
  const period = periodOf(yearBefore, metric, settings);
  if (then === undefined || now === then) return words.asBefore(period);
  return newest.value > yearBefore.value ? words.upFrom(then, period) : words.downFrom(then, period);
}

/** Both in one sentence without its full stop. */
export function metricStandingInWords(standing: MetricStanding | null, metric: Metric, settings: Settings): string {
  if (standing === null) return withoutFiguresInWords(metric, settings);
  const parts = [newestInWords(standing, metric, settings), yearBeforeInWords(standing, metric, settings)];
  return parts.filter(Boolean).join(', ');
}

/** Why a metric, or the group of it that alone is shown, has no newest figure. */
export function withoutFiguresInWords(metric: Pick<Metric, 'series'>, settings: Settings, group?: string): string {
  const { groupsOnly, noFigures } = wordingFor(settings.locale).standing;
  return group === undefined && hasOnlyGroups(metric) ? groupsOnly : noFigures;
}

function figureIn({ value }: StandingFigure, metric: Metric, settings: Settings): string {
  const unit = wordedUnit(metric, settings, wordingFor(settings.locale));
  return formatValue(value * unit.factor, shownUnit(unit), settings);
}

function periodOf({ period }: StandingFigure, { period: length }: Metric, settings: Settings): string {
  return periodInWords(period, length, settings);
}
