import { kinds, shareFrom, type Tally } from './tally.ts';
import type { World } from './world.ts';

/** The share claimed of each kind and world, at grade 3, 4 and 5 or higher, with the world's budgets. */
export function calibrationTable(worlds: readonly World[], tallies: readonly Tally[]): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  const head = ['world'.padEnd(26), ...kinds.map((kind) => kind.padEnd(19)), 'budget'].join('');
  const rows = worlds.map(({ id, budgets }) => {
    const cells = kinds.map((kind) => {
      const tally = tallies.find((one) => one.world === id && one.kind === kind);
      return (tally ? [3, 4, 5].map((grade) => percent(shareFrom(tally, grade))).join(' ') : '').padEnd(19);
    });
    const budget = budgets.map(({ grade, most, least }) =>
      most === undefined ? `≥ ${100 * (least ?? 0)} at ${grade}` : `≤ ${100 * most} at ${grade}`,
    );
    return [id.padEnd(26), ...cells, budget.join(', ') || 'none: the page says it cannot tell'].join('');
  });
  return `Per cent of plans claimed at grade 3, 4 and 5 or higher\n${[head, ...rows].join('\n')}\n`;
}
