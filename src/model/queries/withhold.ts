import type { MeasureKind } from '../series.ts';
import type { CountedRow } from './counted-rows.ts';

/** How many cases a row stands for; undefined for a total, which has none. */
function casesOf(kind: MeasureKind, { figures }: CountedRow): number | undefined {
  const figure = (name: string) => figures.get(name) ?? 0;
  switch (kind) {
    case 'proportion':
      return figure('denominator');
    case 'nps':
      return figure('promoters') + figure('passives') + figure('detractors');
    case 'mean':
      return figure('n');
    case 'rate':
      return figure('exposure');
    case 'duration':
      return figures.get('cases') ?? 1;
    default:
      return undefined;
  }
}

/** A period of the whole or of one group. */
export interface Cell {
  readonly period: string;
  readonly group: string;
}

/** A cell as a key of maps. */
export function cellKey({ period, group }: Cell): string {
  return `${period} ${group}`;
}

/**
 * The cells with fewer cases than may be shown. Where groups of a period are withheld and its whole is not, their sum can
 * be had by taking away: so more groups are withheld, the smallest first, until at least two are and their sum may be shown.
 */
export function withheldCells(rows: readonly CountedRow[], kind: MeasureKind, below: number): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const inPeriod of Map.groupBy(rows, ({ period }) => period).values()) {
    const cells = [...Map.groupBy(inPeriod, ({ group }) => group)]
      .map(([group, list]) => ({
        group,
        n: list.reduce((sum, row) => sum + (casesOf(kind, row) ?? Number.POSITIVE_INFINITY), 0),
      }))
      .sort((a, b) => a.n - b.n);
    const keyOf = (group: string) => cellKey({ period: inPeriod[0]?.period ?? '', group });
    for (const { group, n } of cells) if (n < below) hidden.add(keyOf(group));
    const groups = cells.filter(({ group }) => group !== '');
    const small = groups.filter(({ n }) => n < below);
    const wholeIsShown = cells.some(({ group, n }) => group === '' && n >= below);
    if (!wholeIsShown || small.length === 0) continue;
    let [count, sum] = [small.length, small.reduce((total, { n }) => total + n, 0)];
    for (const { group, n } of groups.slice(small.length)) {
      if (count >= 2 && sum >= below) break;
      hidden.add(keyOf(group));
      count += 1;
      sum += n;
    }
  }
  return hidden;
}
