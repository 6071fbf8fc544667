import type { PeriodLength } from '../../src/model/series.ts';
import { monthOf, sampleSpan, yearsBetween } from './calendar.ts';
import type { Random } from './random.ts';

/** Twelve factors, January first, by which a figure swings with the year. */
export type Season = readonly number[];

/** From a day on, the figure is multiplied by a factor, at once or over some periods. */
export interface Effect {
  readonly from: string;
  readonly until?: string;
  readonly factor: number;
  /** Days until the effect is fully there; none means at once. */
  readonly rampDays?: number;
}

/** How an expected figure runs through time; everything multiplies the level. */
export interface Shape {
  readonly level: number;
  /** Factor a year: 0.9 falls by a tenth each year. */
  readonly trend?: number;
  readonly season?: Season;
  /** Standard deviation, on the log scale, of what moves a whole period up or down. */
  readonly wobble?: number;
  readonly effects?: readonly Effect[];
}

/** What every simulated metric has, whatever its measure. */
interface Plain {
  readonly id: string;
  readonly period?: PeriodLength;
  readonly from?: string;
  readonly to?: string;
  readonly gaps?: readonly string[];
  readonly figure: Shape;
}

/** A part of the cases that is also reported on its own. */
export interface GroupShape {
  readonly name: string;
  readonly share: number;
  readonly effects?: readonly Effect[];
  /** The group's own level against the whole's. */
  readonly factor?: number;
}

/** A shop, team or region among which the whole is divided once it is drawn. */
export interface UnitShape {
  readonly name: string;
  /** How many of the cases are its own, against the other units. */
  readonly weight: number;
  /** Factor a year by which that moves. */
  readonly trend?: number;
  /** The unit's own level against the others'. */
  readonly factor?: number;
}

/** One line of the table from which the sample's figures are drawn. */
export type SimulatedMetric = Plain &
  (
    | {
        readonly measure: 'proportion' | 'rate';
        readonly volume: Shape;
        readonly groups?: readonly GroupShape[];
        readonly units?: readonly UnitShape[];
      }
    | { readonly measure: 'nps'; readonly volume: Shape; readonly passives: number }
    | { readonly measure: 'mean'; readonly volume: Shape; readonly sd: number }
    | { readonly measure: 'duration'; readonly volume: Shape; readonly sigma: number; readonly decimals: number }
    | { readonly measure: 'amount'; readonly decimals: number }
  );

/** The expected figure of one period, with that period's own wobble. */
export function expectedAt(shape: Shape, period: string, random: Random, more: readonly Effect[] = []): number {
  const years = yearsBetween(sampleSpan.from, period);
  const season = shape.season?.[monthOf(period)] ?? 1;
  const effects = [...(shape.effects ?? []), ...more].reduce(
    (product, effect) => product * factorAt(effect, period),
    1,
  );
  const wobble = shape.wobble ? Math.exp(random.normal(0, shape.wobble)) : 1;
  return shape.level * (shape.trend ?? 1) ** years * season * effects * wobble;
}

function factorAt({ from, until, factor, rampDays = 0 }: Effect, period: string): number {
  if (period < from || (until !== undefined && period >= until)) return 1;
  const days = yearsBetween(from, period) * 365.25;
  return rampDays > days ? factor ** (days / rampDays) : factor;
}
