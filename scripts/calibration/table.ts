import { kinds, shareFrom, type Tally } from './tally.ts';
import type { EmergingTally } from './emerging-tally.ts';
import type { EmergingWorld } from './emerging-worlds.ts';
import type { HoldingTally } from './holding-tally.ts';
import type { HoldingWorld } from './holding-worlds.ts';
import type { ThemeTally } from './theme-tally.ts';
import type { ThemeWorld } from './theme-worlds.ts';
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

/** The share called slipping back and still holding among the changes that were claimed, with how many those are. */
export function holdingTable(worlds: readonly HoldingWorld[], tallies: readonly HoldingTally[]): string {
  const head = ['world'.padEnd(26), ...kinds.map((kind) => kind.padEnd(19)), 'budget'].join('');
  const rows = worlds.map(({ id, budgets }) => {
    const cells = kinds.map((kind) => {
      const tally = tallies.find((one) => one.world === id && one.kind === kind);
      if (!tally || tally.plans === 0) return ''.padEnd(19);
      const { plans, verdicts } = tally;
      const shares = [verdicts.slipping, verdicts.holds].map((count) => ((100 * count) / plans).toFixed(1).padStart(5));
      return `${shares.join(' ')} of ${plans}`.padEnd(19);
    });
    const budget = budgets.map(({ verdict, most, least }) =>
      most === undefined ? `≥ ${100 * (least ?? 0)} ${verdict}` : `≤ ${100 * most} ${verdict}`,
    );
    return [id.padEnd(26), ...cells, budget.join(', ') || 'none'].join('');
  });
  return `Per cent of claimed changes called slipping back and still holding\n${[head, ...rows].join('\n')}\n`;
}

/** The share of metrics named within one quarter. */
export function emergingTable(worlds: readonly EmergingWorld[], tallies: readonly EmergingTally[]): string {
  const head = ['world'.padEnd(26), ...kinds.map((kind) => kind.padEnd(12)), 'budget'].join('');
  const rows = worlds.map(({ id, budget: { most, least } }) => {
    const cells = kinds.map((kind) => {
      const tally = tallies.find((one) => one.world === id && one.kind === kind);
      return (tally ? ((100 * tally.named) / tally.metrics).toFixed(1).padStart(5) : '').padEnd(12);
    });
    return [id.padEnd(26), ...cells, most === undefined ? `≥ ${100 * (least ?? 0)}` : `≤ ${100 * most}`].join('');
  });
  return `Per cent of metrics named as emerging in a quarter\n${[head, ...rows].join('\n')}\n`;
}

/** The share of themes of voices named within one quarter. */
export function themeTable(worlds: readonly ThemeWorld[], tallies: readonly ThemeTally[]): string {
  const rows = worlds.map(({ id, budget: { most, least } }) => {
    const tally = tallies.find(({ world }) => world === id);
    const share = tally ? ((100 * tally.named) / tally.themes).toFixed(1).padStart(5) : '';
    return [id.padEnd(26), share.padEnd(12), most === undefined ? `≥ ${100 * (least ?? 0)}` : `≤ ${100 * most}`].join(
      '',
    );
  });
  return `Per cent of themes named as emerging in a quarter\n${rows.join('\n')}\n`;
}
