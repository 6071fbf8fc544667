/** The baselines of the rows of text above a plot, in pixels from its top, and the room they take together. */
export type Header<Row extends string> = Readonly<Record<Row | 'height', number>>;

const ABOVE_PLOT = 12;
const AT_TOP = 6;

/** Stacks rows of text above a plot, given from the lowest up with their heights; a row of no height is left out. */
export function headerOf<Row extends string>(rows: Readonly<Record<Row, number>>): Header<Row> {
  const baselines: Record<string, number> = {};
  let used = 0;
  for (const [row, height] of Object.entries<number>(rows)) {
    baselines[row] = -used - ABOVE_PLOT;
    used += height;
  }
  return { ...baselines, height: Math.max(used, ABOVE_PLOT) + AT_TOP } as Header<Row>;
}
