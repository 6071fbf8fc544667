import type { MeasureKind, PointByKind, Series } from '../model/series.ts';
import type { Criterion } from './claim.ts';
import { isRefusal } from './interval.ts';
import { pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { mixShifts } from './mix-shift.ts';

/** Takes the points of one window out of a group's series. */
export type WindowOf<Kind extends MeasureKind> = (
  points: readonly PointByKind[Kind][],
  side: 'before' | 'after',
) => readonly PointByKind[Kind][];

/** The groups of a whole that have figures; null where a mix cannot shift: fewer than two, or totals, which weigh nothing. */
export function groupsWithFigures<Kind extends MeasureKind>(
  { kind }: Measure<Kind>,
  parts: ReadonlyMap<string, Series>,
): ReadonlyMap<string, readonly PointByKind[Kind][]> | null {
  if (kind === 'amount') return null;
  const known = [...parts].flatMap(([name, series]) => {
    const points = pointsOfKind(series, kind);
    return points ? [[name, points] as const] : [];
  });
  return known.length < 2 ? null : new Map(known);
}

/**
 * Whether a whole moved as its groups did (Simpson's paradox): false where the groups' shares of all cases moved by
 * more than ten points, or where the groups that moved the other way hold more than half of the cases after.
 */
export function mixCheck<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  parts: ReadonlyMap<string, readonly PointByKind[Kind][]>,
  windowOf: WindowOf<Kind>,
  up: -1 | 0 | 1,
): Extract<Criterion, { id: 'mix' }> {
  const groups = [...parts].map(([name, points]) => {
    const [before, after] = [windowOf(points, 'before'), windowOf(points, 'after')];
    const [from, to] = [measure.estimate(before), measure.estimate(after)];
    const way = isRefusal(from) || isRefusal(to) ? 0 : Math.sign(to.value - from.value);
    return { name, before: weightOf(measure, before), after: weightOf(measure, after), way };
  });
  const sizes = (side: 'before' | 'after') => new Map(groups.map((group) => [group.name, group[side]]));
  const shifts = mixShifts(sizes('before'), sizes('after'));
  const against = groups.filter(({ way }) => up !== 0 && way === -up);
  const total = (some: typeof groups) => some.reduce((sum, { after }) => sum + after, 0);
  const otherWay = total(against) > total(groups) / 2 ? against.map(({ name }) => name) : [];
  const holds = shifts.length === 0 && otherWay.length === 0;
  return { id: 'mix', holds, detail: { shifts, otherWay, groups: groups.length } };
}

function weightOf<Kind extends MeasureKind>(measure: Measure<Kind>, points: readonly PointByKind[Kind][]): number {
  return points.length === 0 ? 0 : measure.weight(points);
}
