import type { ChartTable } from '../chart/chart.ts';
import { escaped } from './markup.ts';

/**
 * The rows of a chart's table as markup. A report has thousands of them with many cells each, and a component for each
 * cell takes ten times as long.
 */
export function tableRows({ columns, rows }: ChartTable): string {
  const cell = columns.map(({ numeric }) => (numeric ? '<td class="numeric">' : '<td>'));
  return rows
    .map(([first = '', ...others]) => {
      const cells = others.map((text, at) => `${cell[at + 1] ?? '<td>'}${escaped(text)}</td>`).join('');
      return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
    })
    .join('');
}
