import type { Problem, Severity } from '../../source/problem.ts';

/** How many problems there are of each severity. */
export function countBySeverity(problems: readonly Problem[]): { readonly [severity in Severity]: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, more = 1 } of problems) counts[severity] += more;
  return counts;
}

/** The counts in words: "1 error, 2 warnings in 2 files". */
export function countsInWords(problems: readonly Problem[]): string {
  const counts = countBySeverity(problems);
  const parts = [
    count(counts.error, 'error', 'errors'),
    count(counts.warning, 'warning', 'warnings'),
    count(counts.info, 'hint', 'hints'),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${parts.filter(Boolean).join(', ')} in ${count(files, 'file', 'files')}`;
}

function count(n: number, one: string, many: string): string {
  return n === 0 ? '' : `${n} ${n === 1 ? one : many}`;
}
