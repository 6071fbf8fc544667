import type { MetricUnits, UnitOfWhole } from '../insight/units/metric-units.ts';
import type { UnitChange } from '../insight/units/unit-change.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { differenceInWords } from './change.ts';
import { alikeUnit, formatNumber, formatSpan, formatValue } from './format.ts';
import { wordingFor } from './language.ts';
import { sayerOf } from './say.ts';
import { shownUnit, wordedUnit } from './unit.ts';
import type { UnitStanding } from './unit-parts-words.ts';

/** What is said of a metric's units below their chart, a sentence each. */
export function unitsInWords(units: MetricUnits, metric: Metric, settings: Settings): readonly string[] {
  return [
    limitsInWords(units, metric, settings),
    ...smallInWords(units, settings),
    ...changeInWords(units, metric, settings),
  ];
}

/** The year that the figures are of: "Nov 2025 – Oct 2026". */
export function unitsSpan({ span: { from, to } }: MetricUnits, settings: Settings): string {
  return formatSpan(from, to, settings);
}

/** Where a unit lies against its limits; null where it has none. */
export function unitStanding({ beyond, apart }: UnitOfWhole, { better }: Pick<Metric, 'better'>): UnitStanding | null {
  if (beyond === null || apart === null) return null;
  if (beyond === 0) return apart === 0 ? 'within' : 'edge';
  return beyond > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** A unit's figure with its interval: "8.3% (7.1% to 9.6%)". */
export function unitFigure({ estimate }: UnitOfWhole, metric: Metric, settings: Settings): string {
  const words = wordingFor(settings.locale);
  const worded = wordedUnit(metric, settings, words);
  const figure = (value: number) => formatValue(value * worded.factor, shownUnit(worded), settings);
  const { value, lower, upper } = estimate;
  const ends = lower === null || upper === null ? '' : ` (${words.charts.range(figure(lower), figure(upper))})`;
  return `${figure(value)}${ends}`;
}

/** A difference of a metric's figures: "−0.9 points". */
export function addedInWords(value: number, metric: Metric, settings: Settings): string {
  const words = wordingFor(settings.locale);
  const difference = { scale: 'difference', value, lower: null, upper: null } as const;
  return differenceInWords(difference, wordedUnit(metric, settings, words), settings, words);
}

/** What some units of a whole are of it together, and what they add to its change. */
export function togetherInWords(names: ReadonlySet<string>, units: MetricUnits, metric: Metric, settings: Settings) {
  const { count: counted, yourPart } = wordingFor(settings.locale).unitParts;
  const own = units.units.filter(({ name }) => names.has(name));
  if (own.length < 2 || own.some(({ share }) => share === null)) return null;
  const share = sayerOf(settings).share(own.reduce((sum, unit) => sum + (unit.share ?? 0), 0));
  const count = counted(formatNumber(own.length, settings));
  if (!units.change) return yourPart.togetherShare(count, share);
  const added = units.change.units.filter(({ name }) => names.has(name));
  return yourPart.together(count, share, addedInWords(sumOf(added, 'level') + sumOf(added, 'mix'), metric, settings));
}

function limitsInWords({ units, between }: MetricUnits, metric: Metric, settings: Settings): string {
  const { limits } = wordingFor(settings.locale).unitParts;
  if (units.every((unit) => unit.limits === null)) return limits.none;
  if (between === null) return limits.chance;
  return limits.between(addedInWords(between, metric, settings).replace(/^\+/, ''));
}

function smallInWords({ small, minimum, counts }: MetricUnits, settings: Settings): readonly string[] {
  if (small.length === 0) return [];
  const { unitParts: words } = wordingFor(settings.locale);
  const named = small.map(({ name, n }) => words.smallOne(name, formatNumber(n, settings))).join(', ');
  const least = formatNumber(minimum, settings);
  return [counts === 'events' ? words.smallEvents(least, named) : words.small(least, named)];
}

function changeInWords({ change }: MetricUnits, metric: Metric, settings: Settings): readonly string[] {
  const words = wordingFor(settings.locale);
  const { change: said } = words.unitParts;
  if (!change) return [metric.measure === 'duration' ? said.medians : said.unknown];
  const { from, to, before, units, rest } = change;
  const worded = wordedUnit(metric, settings, words);
  const unit = alikeUnit([from * worded.factor, to * worded.factor], shownUnit(worded));
  const figure = (value: number) => formatValue(value * worded.factor, unit, settings);
  const difference = addedInWords(to - from, metric, settings);
  const moved = said.moved(figure(from), figure(to), formatSpan(before.from, before.to, settings), difference);
  const parts = rest ? [...units, rest] : units;
  const [level, mix] = [sumOf(parts, 'level'), sumOf(parts, 'mix')];
  if (metric.measure === 'amount') return [moved, said.level(addedInWords(sumOf(units, 'level'), metric, settings))];
  const made = said.made(addedInWords(level, metric, settings), addedInWords(mix, metric, settings));
  const way = Math.sign(to - from);
  if (way === 0 || Math.sign(level) !== -way) return [moved, made];
  const every = units.every((one) => Math.sign(one.level) === -way);
  return [moved, made, every ? said.everyOtherWay : said.otherWay];
}

const sumOf = (parts: readonly UnitChange[], which: 'level' | 'mix') =>
  parts.reduce((sum, part) => sum + part[which], 0);
