/** One figure of a chart: what the table says of it, and where the drawing has it, in shares of its box. */
export interface ReadingPoint {
  readonly heading: string;
  readonly values: readonly { readonly label: string; readonly value: string }[];
  readonly x: number;
  /** Unknown where the drawing leaves the dot out because there are too many. */
  readonly y: number | undefined;
}

/** The plot inside a drawing, in shares of its box. */
export interface PlotBox {
  readonly top: number;
  readonly bottom: number;
}

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** The dots of a drawing by the period they are for; one that stands for two groups has two. */
function dotsOf(svg: Element): ReadonlyMap<string, readonly Element[]> {
  const dots = new Map<string, Element[]>();
  for (const title of svg.querySelectorAll('title')) {
    const [period = ''] = textOf(title).split(': ');
    const dot = title.parentElement;
    if (dot) dots.set(period, [...(dots.get(period) ?? []), dot]);
  }
  return dots;
}

/** How many rows of a table a drawing has dots for; below three there is nothing to walk through. */
export function readableRows(svg: Element, table: HTMLTableElement): number {
  const dots = dotsOf(svg);
  return [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => dots.has(textOf(row.cells[0]))).length;
}

function gridOf(svg: Element): Element[] {
  return [...svg.querySelectorAll('line')].filter((line) =>
    line.closest('[stroke]')?.getAttribute('stroke')?.includes('hairline'),
  );
}

/** Where the plot is, by its grid lines; the whole drawing where it has none. */
export function plotBox(svg: Element): PlotBox {
  const box = svg.getBoundingClientRect();
  const lines = gridOf(svg).map((line) => line.getBoundingClientRect());
  if (lines.length === 0 || box.height === 0) return { top: 0, bottom: 1 };
  const share = (y: number): number => (y - box.top) / box.height;
  return {
    top: share(Math.min(...lines.map(({ top }) => top))),
    bottom: share(Math.max(...lines.map(({ bottom }) => bottom))),
  };
}

/**
 * Joins the rows of a table with the places of their dots. A row whose dot is left out stands between its neighbours;
 * rows beyond the plot sum up and are no points.
 */
export function pointsOf(svg: Element, table: HTMLTableElement): readonly ReadingPoint[] {
  const box = svg.getBoundingClientRect();
  const dots = dotsOf(svg);
  const labels = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const places = rows.map((row) => {
    const [dot] = dots.get(textOf(row.cells[0])) ?? [];
    if (!dot) return undefined;
    const { left, top, width, height } = dot.getBoundingClientRect();
    return { x: (left + width / 2 - box.left) / box.width, y: (top + height / 2 - box.top) / box.height };
  });
  const known = places.flatMap((place, at) => (place ? [{ at, x: place.x }] : []));
  const right = Math.max(0, ...gridOf(svg).map((line) => line.getBoundingClientRect().right - box.left)) / box.width;
  const xAt = (row: number): number => {
    const next = Math.max(
      1,
      known.findIndex(({ at }) => at > row),
    );
    const [from, to] = row > (known.at(-1)?.at ?? 0) ? known.slice(-2) : known.slice(next - 1, next + 1);
    return from && to ? from.x + ((to.x - from.x) * (row - from.at)) / (to.at - from.at) : 2;
  };
  return rows.flatMap((row, at): ReadingPoint[] => {
    const x = places[at]?.x ?? xAt(at);
    if (x < 0 || x > right + 0.002) return [];
    const values = [...row.cells].slice(1).map((cell, i) => ({ label: labels[i + 1] ?? '', value: textOf(cell) }));
    return [{ heading: textOf(row.cells[0]), values: values.filter(({ value }) => value), x, y: places[at]?.y }];
  });
}
