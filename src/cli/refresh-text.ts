import type { FigureChanges } from '../model/queries/figure-changes.ts';
import type { Cell } from '../model/queries/withhold.ts';
import { inShort, type Recount } from './refresh-metric.ts';

/** What counting a metric anew came to, in lines below its id. */
export function recountText(id: string, { added, restated, withheld, unfinished, refused, leftOut }: Recount): string {
  const lines = [
    ...changeLines({ added, restated }),
    ...(withheld.length > 0 ? [`withheld, because too few cases: ${inShort(withheld)}`] : []),
    ...(leftOut.length > 0 ? [`answers not counted: ${leftOut.join(', ')}`] : []),
    ...(unfinished.length > 0 ? [`left out, because not over: ${inShort(unfinished)}`] : []),
    ...refused.map((why) => `refused: ${why}`),
    ...(refused.length > 0 ? ['nothing was written; the figures before stand'] : []),
  ];
  return `${id}\n${(lines.length > 0 ? lines : ['the same figures as before']).map((line) => `  ${line}\n`).join('')}`;
}

/** What became of a metric's figures, a line a change. */
export function changeLines({ added, restated }: Pick<FigureChanges, 'added' | 'restated'>): readonly string[] {
  const cell = ({ period, group }: Cell) => (group === '' ? period : `${period} (${group})`);
  return [
    ...(added.length > 0 ? [`added ${inShort(added.map(cell))}`] : []),
    ...restated.map((one) => `restated ${cell(one)}: ${one.from} → ${one.to}`),
  ];
}
