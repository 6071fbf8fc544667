/** What one unit was and is: its part of all cases, and its figure where it had any. */
export interface UnitSides {
  readonly name: string;
  readonly before: UnitSide;
  readonly after: UnitSide;
}

interface UnitSide {
  /** Its part of all cases, from 0 to 1. */
  readonly share: number;
  /** Null where it had no case. */
  readonly figure: number | null;
}

/** What one unit adds to the change of the whole, in the figure's unit. */
export interface UnitChange {
  readonly name: string;
  /** Because its own figure moved. */
  readonly level: number;
  /** Because its part of all cases moved, and it lies above or below the others. */
  readonly mix: number;
}

/**
 * Splits the change of a whole into what its units did and what their make-up did (Kitagawa 1955): with s the share and
 * y the figure of a unit, bars for the mean of both times and Y for the whole, its level adds s̄·Δy and its mix
 * Δs·(ȳ − Ȳ). All of them together are the change of the whole exactly. A unit without a case at one time has its
 * figure of the other there, so that all it adds is mix.
 */
export function changeByUnit(units: readonly UnitSides[]): readonly UnitChange[] {
  const known = units.map(({ name, before, after }) => ({
    name,
    share: [before.share, after.share] as const,
    figure: [before.figure ?? after.figure ?? 0, after.figure ?? before.figure ?? 0] as const,
  }));
  const whole = (side: 0 | 1) => known.reduce((sum, { share, figure }) => sum + share[side] * figure[side], 0);
  const middle = (whole(0) + whole(1)) / 2;
  return known.map(({ name, share: [s0, s1], figure: [y0, y1] }) => ({
    name,
    level: ((s0 + s1) / 2) * (y1 - y0),
    mix: (s1 - s0) * ((y0 + y1) / 2 - middle),
  }));
}
