import type { Finding } from './budgets.ts';

/** The findings as aligned columns: what, measured, budget and whether it is kept. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = [
    ['', 'measured', 'budget', ''],
    ...findings.map(({ what, unit, measured, limit, passes }) => [
      what,
      figure(measured, unit),
      limit === undefined ? '' : `≤ ${figure(limit, unit)}`,
      passes === undefined ? '' : passes ? 'kept' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([what = '', measured = '', limit = '', verdict = '']) =>
      [what.padEnd(widths[0] ?? 0), measured.padStart(widths[1] ?? 0), limit.padStart(widths[2] ?? 0), verdict]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A figure in the unit people compare: seconds, KB, MB or a plain count. */
export function figure(value: number | undefined, unit: Finding['unit']): string {
  if (value === undefined) return 'not measured';
  if (unit === 's') return `${value.toFixed(2)} s`;
  if (unit === 'count') return value.toLocaleString('en-GB');
  return value < 1e6 ? `${(value / 1e3).toFixed(1)} KB` : `${(value / 1e6).toFixed(0)} MB`;
}
