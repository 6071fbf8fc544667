import type { QueryAnswer } from '../../source/query/engine.ts';
import { type PeriodGrid, periodHolding } from '../period-grid.ts';
import type { PeriodLength } from '../series.ts';

/**
 * Adds up the rows of days to rows of periods. Counts, sums and sums of squares add up; a duration's rows are apart by their
 * value, and their cases add up.
 */
export function daySums({ columns, rows }: QueryAnswer, length: PeriodLength, grid: PeriodGrid): QueryAnswer {
  const isCases = columns.includes('cases');
  const isKey = columns.map((name) => name === 'period' || name === 'group' || (isCases && name === 'value'));
  const sums = new Map<string, (string | null)[]>();
  for (const row of rows) {
    const moved = row.map((cell, i) =>
      columns[i] === 'period' && cell !== null ? periodHolding(cell.slice(0, 10), length, grid) : cell,
    );
    const key = JSON.stringify(moved.filter((_, i) => isKey[i]));
    const known = sums.get(key);
    if (!known) sums.set(key, moved);
    else for (const [i, cell] of moved.entries()) if (!isKey[i]) known[i] = String(Number(known[i]) + Number(cell));
  }
  return { columns, rows: [...sums.values()] };
}
