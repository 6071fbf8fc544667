import type { Finding } from './budgets.ts';

/** The findings as aligned columns: what, measured, processor time, budget and whether it is kept. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = [
    ['', 'measured', 'CPU', 'budget', ''],
    ...findings.map(({ what, unit, measured, cpuSeconds, limit, passes }) => [
      what,
      figure(measured, unit),
      cpuSeconds === undefined ? '' : figure(cpuSeconds, 's'),
      limit === undefined ? '' : `≤ ${figure(limit, unit)}`,
      passes === undefined ? '' : passes ? 'kept' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([what = '', ...rest]) =>
      [what.padEnd(widths[0] ?? 0), ...rest.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join('  ').trimEnd(),
    )
    .join('\n');
}

/** A figure in the unit people compare: seconds, KB, MB or a plain count. */
export function figure(value: number | undefined, unit: Finding['unit']): string {
  if (value === undefined) return 'not measured';
  if (unit === 's') return `${value.toFixed(2)} s`;
  if (unit === 'times') return value.toFixed(2);
  if (unit === 'px') return `${value.toLocaleString('en-GB')} px`;
  if (unit === 'count') return value.toLocaleString('en-GB');
  return value < 1e6 ? `${(value / 1e3).toFixed(1)} KB` : `${(value / 1e6).toFixed(0)} MB`;
}
