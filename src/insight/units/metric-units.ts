import { lastDayOf, nextPeriod } from '../../model/period.ts';
import type { MeasureKind, PeriodLength, PointByKind, Series } from '../../model/series.ts';
import type { Metric } from '../../model/types/metric.ts';
import { compareText } from '../../source/text-order.ts';
import { type Estimate, isRefusal } from '../interval.ts';
import { measures, pointsOfKind } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import { enoughEvents } from '../minimum-n.ts';
import { countedAlike } from '../one-definition.ts';
import { finished, type Span, window } from '../periods.ts';
import { periodsAYear } from '../periods-a-year.ts';
import { betweenUnits } from './between-units.ts';
import { chanceLimits, type UnitLimits, widened } from './unit-limits.ts';
import { slack, type UnitsChange, unitsChange } from './units-change.ts';

/** One unit of a whole: a shop, a team, a region. */
export interface UnitOfWhole {
  readonly name: string;
  readonly estimate: Estimate;
  /** Its part of all cases, or of a total; null where totals have both signs. */
  readonly share: number | null;
  readonly limits: UnitLimits | null;
  /** On which side of the whole it lies beyond the outer limits; 0 within them, null without limits. */
  readonly beyond: -1 | 0 | 1 | null;
  /** The same of the inner limits. */
  readonly apart: -1 | 0 | 1 | null;
}

/** A unit with too little to be read. */
export interface SmallUnit {
  readonly name: string;
  readonly n: number;
}

/** Each unit's part of a metric. */
export interface MetricUnits {
  /** The periods whose figures are shown: the newest year, or what there is of it counted in one way. */
  readonly span: Span;
  readonly whole: Estimate;
  /** Largest first: what a unit weighs ranks nobody. */
  readonly units: readonly UnitOfWhole[];
  readonly small: readonly SmallUnit[];
  readonly minimum: number;
  /** Whether n counts expected events rather than cases. */
  readonly counts: 'cases' | 'events' | 'nothing';
  /** How much units differ anyway, in the figure's unit; null with fewer than ten of them. */
  readonly between: number | null;
  /** Null where two years are not there, for medians, and where the units hold more than the whole. */
  readonly change: UnitsChange | null;
}

interface Asking {
  readonly finishedThrough: string;
  readonly minimumN: number;
}

/** What each unit of a metric is of the whole; null where its groups are no units, or nothing is known of them. */
export function metricUnits(metric: Metric, asking: Asking): MetricUnits | null {
  const { series, groupsAre } = metric;
  if (groupsAre !== 'units' || !series || series.groups.size === 0) return null;
  return unitsOf(metric.measure, metric, series.whole, series.groups, asking);
}

function unitsOf<Kind extends MeasureKind>(
  kind: Kind,
  { period: length, definitionChanges = [], minimumN }: Metric,
  whole: Series,
  groups: ReadonlyMap<string, Series>,
  asking: Asking,
): MetricUnits | null {
  const measure: Measure<Kind> = measures[kind];
  const over = (series: Series) => finished(pointsOfKind(series, kind) ?? [], asking.finishedThrough, length);
  const all = over(whole);
  const newest = all.at(-1)?.period;
  if (newest === undefined) return null;
  const changes = definitionChanges.map(({ on }) => on);
  const alike = countedAlike(all, changes, [newest], length).points;
  const year = yearUpTo(newest, length);
  const span = { from: later(year.from, alike[0]?.period ?? year.from), to: year.to };
  const inSpan = window(alike, span, length);
  const estimate = measure.estimate(inSpan);
  const centre = measure.pointValue(inSpan);
  if (isRefusal(estimate) || centre === null) return null;
  const least = kind === 'rate' ? enoughEvents : kind === 'amount' ? 0 : (minimumN ?? asking.minimumN);
  const parts = [...groups]
    .map(([name, series]) => ({ name, all: over(series), points: window(over(series), span, length) }))
    .filter(({ points }) => points.length > 0);
  const sizeOf = (points: readonly PointByKind[Kind][]) =>
    kind === 'rate' ? centre * measure.weight(points) : measure.nOf(points);
  const isSmall = ({ points }: (typeof parts)[number]) => sizeOf(points) < least;
  const large = parts.filter((part) => !isSmall(part));
  const read = large.flatMap(({ name, points }) => {
    const found = measure.estimate(points);
    return isRefusal(found) ? [] : [{ name, points, estimate: found, chance: chanceLimits(kind, inSpan, points) }];
  });
  const between = betweenUnits(
    read.flatMap(({ estimate: { value }, chance }) =>
      chance ? [{ deviation: value - centre, error: chance.error }] : [],
    ),
  );
  const weigh = weighing(measure, inSpan);
  const units = read
    .map(({ name, points, estimate: found, chance }): UnitOfWhole => {
      const limits = chance && widened(chance, centre, between ?? 0, boundsOf(kind));
      return {
        name,
        estimate: found,
        share: weigh(points),
        limits,
        beyond: limits && sideOf(found.value, limits.outer),
        apart: limits && sideOf(found.value, limits.inner),
      };
    })
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || compareText(a.name, b.name));
  return {
    span,
    whole: estimate,
    units,
    small: parts
      .filter(isSmall)
      .map(({ name, points }) => ({ name, n: Math.floor(sizeOf(points)) }))
      .toSorted((a, b) => compareText(a.name, b.name)),
    minimum: least,
    counts: kind === 'rate' ? 'events' : kind === 'amount' ? 'nothing' : 'cases',
    between,
    change:
      span.from === year.from
        ? unitsChange(
            measure,
            alike,
            large,
            { span, before: yearUpTo(nextPeriod(span.from, length, -1), length) },
            length,
          )
        : null,
  };
}

/** The newest year of whole periods, up to the end of the one that is given. */
function yearUpTo(newest: string, length: PeriodLength): Span {
  return { from: nextPeriod(newest, length, 1 - periodsAYear[length]), to: lastDayOf(newest, length) };
}

const later = (a: string, b: string) => (a > b ? a : b);

function sideOf(value: number, { lower, upper }: UnitLimits['inner']): -1 | 0 | 1 {
  return value < lower ? -1 : value > upper ? 1 : 0;
}

function boundsOf(kind: MeasureKind) {
  if (kind === 'proportion') return { lowest: 0, highest: 1 };
  if (kind === 'rate') return { lowest: 0, highest: Infinity };
  return kind === 'nps' ? { lowest: -100, highest: 100 } : { lowest: -Infinity, highest: Infinity };
}

/** What some points are of all: of cases by weight, of a total by its sum. */
function weighing<Kind extends MeasureKind>(measure: Measure<Kind>, all: readonly PointByKind[Kind][]) {
  const sizeOf = (points: readonly PointByKind[Kind][]) =>
    measure.kind === 'amount' ? (measure.pointValue(points) ?? 0) : points.length === 0 ? 0 : measure.weight(points);
  const total = sizeOf(all);
  return (points: readonly PointByKind[Kind][]): number | null => {
    const share = sizeOf(points) / total;
    return total !== 0 && share >= 0 && share <= 1 + slack ? share : null;
  };
}
