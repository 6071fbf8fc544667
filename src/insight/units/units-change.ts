import type { MeasureKind, PeriodLength, PointByKind } from '../../model/series.ts';
import type { Measure } from '../measures/measure.ts';
import { periodCount, type Span, window } from '../periods.ts';
import { changeByUnit, type UnitChange } from './unit-change.ts';

/** Sums of rounded figures miss their whole by this much. */
export const slack = 1e-6;

/** The change of the whole from the year before to the newest one, by what each unit adds. */
export interface UnitsChange {
  readonly before: Span;
  readonly from: number;
  readonly to: number;
  readonly units: readonly UnitChange[];
  /** What belongs to no unit that is large enough to be read; null where there is nothing else. */
  readonly rest: UnitChange | null;
}

/** One unit's figures: all that are over, and those of the newest year. */
export interface UnitPoints<Kind extends MeasureKind> {
  readonly name: string;
  readonly all: readonly PointByKind[Kind][];
  readonly points: readonly PointByKind[Kind][];
}

/** From the year before to the newest; medians have no parts, and units that hold more than the whole are none of it. */
export function unitsChange<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  whole: readonly PointByKind[Kind][],
  parts: readonly UnitPoints<Kind>[],
  { before, span }: { readonly before: Span; readonly span: Span },
  length: PeriodLength,
): UnitsChange | null {
  if (measure.kind === 'duration') return null;
  if ((whole[0]?.period ?? span.from) > before.from) return null;
  const sides = [window(whole, before, length), window(whole, span, length)] as const;
  const [from, to] = sides.map((points) => figureOf(measure, points));
  if (from === undefined || from === null || to === undefined || to === null) return null;
  const isTotal = measure.kind === 'amount';
  const told = parts.map(({ name, all, points }) => {
    const side = (own: readonly PointByKind[Kind][], of: readonly PointByKind[Kind][]) => ({
      share: isTotal ? 1 : own.length === 0 ? 0 : measure.weight(own) / measure.weight(of),
      figure: isTotal ? totalOf(measure, own) / periodCount(of) : figureOf(measure, own),
    });
    return { name, before: side(window(all, before, length), sides[0]), after: side(points, sides[1]) };
  });
  const left = restOf(told, from, to, isTotal);
  if (left === null) return null;
  const units = isTotal
    ? told.map(({ name, before: b, after: a }) => ({ name, level: (a.figure ?? 0) - (b.figure ?? 0), mix: 0 }))
    : changeByUnit([...told, ...left]);
  const rest = isTotal ? totalRest(units, to - from) : (units.find(({ name }) => name === '') ?? null);
  return { before, from, to, units: units.filter(({ name }) => name !== ''), rest };
}

const figureOf = <Kind extends MeasureKind>(measure: Measure<Kind>, points: readonly PointByKind[Kind][]) => {
  if (points.length === 0) return null;
  const found = measure.pointValue(points);
  return measure.kind === 'amount' && found !== null ? found / periodCount(points) : found;
};

const totalOf = <Kind extends MeasureKind>(measure: Measure<Kind>, points: readonly PointByKind[Kind][]) =>
  points.length === 0 ? 0 : (measure.pointValue(points) ?? 0);

type Told = Parameters<typeof changeByUnit>[0][number];

/** What belongs to no unit, worked out from the whole; none where units are the whole, null where they hold more. */
function restOf(told: readonly Told[], from: number, to: number, isTotal: boolean): readonly Told[] | null {
  if (isTotal) return [];
  const side = (which: 'before' | 'after', whole: number) => {
    const share = 1 - told.reduce((sum, unit) => sum + unit[which].share, 0);
    const sum = told.reduce((total, unit) => total + unit[which].share * (unit[which].figure ?? 0), 0);
    return { share, figure: share > slack ? (whole - sum) / share : null };
  };
  const [before, after] = [side('before', from), side('after', to)];
  if (before.share < -slack || after.share < -slack) return null;
  return before.figure === null && after.figure === null ? [] : [{ name: '', before, after }];
}

function totalRest(units: readonly UnitChange[], change: number): UnitChange | null {
  const level = change - units.reduce((sum, unit) => sum + unit.level, 0);
  const size = units.reduce((sum, unit) => sum + Math.abs(unit.level), Math.abs(change));
  return Math.abs(level) <= slack * size ? null : { name: '', level, mix: 0 };
}
