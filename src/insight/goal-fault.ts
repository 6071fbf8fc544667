import type { MeasureKind } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';

/** Why nothing can be said of a goal. */
export type GoalFault =
  /** No figure of its kind can be that. */
  | 'impossible'
  /** It lies on the worse side of the figure before, so that letting things slide would reach it. */
  | 'worse-than-start';

/** The least and the most that a figure of a kind can be, in the unit of its series. */
const limits: { readonly [Kind in MeasureKind]?: readonly [least: number, most: number] } = {
  proportion: [0, 1],
  nps: [-100, 100],
  rate: [0, Number.POSITIVE_INFINITY],
  duration: [0, Number.POSITIVE_INFINITY],
};

/** What is wrong with a goal, in the unit of the series; nothing is asked of its side where there is no figure before. */
export function goalFault(
  { measure, better }: Pick<Metric, 'measure' | 'better'>,
  target: number,
  start: number | null,
): GoalFault | null {
  const [least, most] = limits[measure] ?? [];
  if ((least !== undefined && target < least) || (most !== undefined && target > most)) return 'impossible';
  const worse = start !== null && (better === 'higher' ? target < start : target > start);
  return worse ? 'worse-than-start' : null;
}
