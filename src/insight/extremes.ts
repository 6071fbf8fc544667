import type { PeriodLength } from '../model/series.ts';
import { window, type PeriodValue, type Span } from './periods.ts';

/** An edge of the before window that is the series' highest or lowest figure. */
export interface ExtremeEdge {
  readonly edge: 'start' | 'end';
  readonly extreme: 'highest' | 'lowest';
  readonly period: string;
  readonly value: number;
}

/**
 * Warns of regression to the mean: figures after an extreme tend to come back by themselves, so a before window that
 * starts or ends at the series' highest or lowest figure flatters (or belittles) whatever followed. Series under three
 * figures, without any variation, or that come to the same extreme twice have none.
 */
export function extremeEdges(
  series: readonly PeriodValue[],
  before: Span,
  length: PeriodLength,
): readonly ExtremeEdge[] {
  const known = series.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const highest = known.reduce((most, { value }) => Math.max(most, value), -Infinity);
  const lowest = known.reduce((least, { value }) => Math.min(least, value), Infinity);
  if (known.length < 3 || highest === lowest) return [];
  const inside = window(known, before, length);
  const edges = [
    { edge: 'start', point: inside[0] },
    { edge: 'end', point: inside.length > 1 ? inside.at(-1) : undefined },
  ] as const;
  return edges.flatMap(({ edge, point }) => {
    if (!point || (point.value !== highest && point.value !== lowest)) return [];
    if (known.filter(({ value }) => value === point.value).length > 1) return [];
    return [{ edge, extreme: point.value === highest ? 'highest' : 'lowest', ...point }];
  });
}
