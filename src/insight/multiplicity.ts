/** P-values made safe for many looks, in the order given: each the worst that a step-wise procedure leaves it. */
type Adjustment = (ps: readonly number[]) => readonly number[];

/**
 * Benjamini and Hochberg (1995): keeps the share of false claims among all claims at 5 %. The i-th smallest of m
 * p-values is multiplied by m/i, and none may exceed a larger one's.
 */
export const benjaminiHochberg: Adjustment = (ps) => {
  const order = ascending(ps).reverse();
  return running(ps, order, (p, position) => (p * ps.length) / (ps.length - position), Math.min, 1);
};

function ascending(ps: readonly number[]): number[] {
  return ps.map((_, i) => i).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
}

function running(
  ps: readonly number[],
  order: readonly number[],
  scale: (p: number, position: number) => number,
  worst: (a: number, b: number) => number,
  start: number,
): readonly number[] {
  const adjusted = ps.map(() => start);
  let so = start;
  order.forEach((index, position) => {
    so = worst(so, scale(ps[index] ?? 1, position));
    adjusted[index] = so;
  });
  return adjusted;
}
