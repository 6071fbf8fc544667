import { isDeepStrictEqual } from 'node:util';
import { measures } from '../insight/measures/index.ts';
import { byPeriod } from '../insight/periods.ts';
import { meanOf } from '../insight/sample.ts';
import type { MeasureKind, MetricSeries, PointByKind, Series } from '../model/series.ts';
import type { RestatedPeriod } from './change.ts';

/** What became different in one series of a metric's figures. */
export interface SeriesChange {
  /** The group whose rows these are; null for the whole. */
  readonly group: string | null;
  /** Periods that had figures and now have others or none, in order of time. */
  readonly restated: readonly RestatedPeriod[];
  /** Mean of the restated periods' relative changes, 0.3 for 30 % higher; null where a level was zero or is gone. */
  readonly meanShift: number | null;
  /** Periods that had none: those later than all before, and those put in between or before them. */
  readonly added: readonly string[];
  readonly filledIn: readonly string[];
}

/** Compares a metric's figures, the whole and each group; a series that only grew at its end is no restatement. */
export function compareFigures(before: MetricSeries, after: MetricSeries): SeriesChange[] {
  const groups = new Set([...before.groups.keys(), ...after.groups.keys()]);
  return [
    compareSeries(null, before.whole, after.whole),
    ...[...groups].sort().map((group) => compareSeries(group, before.groups.get(group), after.groups.get(group))),
  ].filter(({ restated, added, filledIn }) => restated.length + added.length + filledIn.length > 0);
}

function compareSeries(group: string | null, before: Series | undefined, after: Series | undefined): SeriesChange {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const last = [...old.keys()].at(-1) ?? '';
  const fresh = [...now.keys()].filter((period) => !old.has(period));
  const restated = [...old].flatMap(([period, from]): RestatedPeriod[] => {
    const to = now.get(period);
    return isDeepStrictEqual(from.rows, to?.rows) ? [] : [{ period, from: from.value, to: to?.value ?? null }];
  });
  return {
    group,
    restated,
    meanShift: meanShift(restated),
    added: fresh.filter((period) => period > last),
    filledIn: fresh.filter((period) => period < last),
  };
}

interface Figures {
  readonly rows: readonly object[];
  readonly value: number | null;
}

function figuresOf(series: Series | undefined): ReadonlyMap<string, Figures> {
  return series ? figuresOfKind(series.kind, series.points as readonly PointByKind[MeasureKind][]) : new Map();
}

function figuresOfKind<Kind extends MeasureKind>(kind: Kind, points: readonly PointByKind[Kind][]) {
  const measure = measures[kind];
  return new Map(
    [...byPeriod<PointByKind[Kind]>(points)].map(([period, rows]): [string, Figures] => [
      period,
      { rows: inOrder(rows), value: measure.pointValue(rows) },
    ]),
  );
}

/** The cases of a period are the same in whatever order they were written down. */
function inOrder(rows: readonly PointByKind[MeasureKind][]): readonly PointByKind[MeasureKind][] {
  const caseOf = (row: PointByKind[MeasureKind]) => ('value' in row ? row.value : 0);
  return rows.toSorted((a, b) => caseOf(a) - caseOf(b));
}

/** Mean of the relative changes of figures, 0.3 for 30 % higher; null where a level was zero or is gone. */
export function meanShift(restated: readonly RestatedPeriod[]): number | null {
  if (restated.length === 0 || restated.some(({ from, to }) => !from || to === null)) return null;
  return meanOf(restated.map(({ from, to }) => ((to ?? 0) - (from ?? 0)) / Math.abs(from ?? 1)));
}
