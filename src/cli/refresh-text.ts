import { inShort, type Recount } from './refresh-metric.ts';

/** What counting a metric anew came to, in lines below its id. */
export function recountText(id: string, { added, restated, withheld, unfinished, refused, leftOut }: Recount): string {
  const cell = ({ period, group }: { readonly period: string; readonly group: string }) =>
    group === '' ? period : `${period} (${group})`;
  const lines = [
    ...(added.length > 0 ? [`added ${inShort(added.map(cell))}`] : []),
    ...restated.map((one) => `restated ${cell(one)}: ${one.from} → ${one.to}`),
    ...(withheld.length > 0 ? [`withheld, because too few cases: ${inShort(withheld)}`] : []),
    ...(leftOut.length > 0 ? [`answers not counted: ${leftOut.join(', ')}`] : []),
    ...(unfinished.length > 0 ? [`left out, because not over: ${inShort(unfinished)}`] : []),
    ...refused.map((why) => `refused: ${why}`),
    ...(refused.length > 0 ? ['nothing was written; the figures before stand'] : []),
  ];
  return `${id}\n${(lines.length > 0 ? lines : ['the same figures as before']).map((line) => `  ${line}\n`).join('')}`;
}
