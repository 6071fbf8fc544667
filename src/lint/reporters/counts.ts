import type { Problem, Severity } from '../../source/problem.ts';

/** How many problems there are of each severity. */
export function countBySeverity(problems: readonly Problem[]): { readonly [severity in Severity]: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}
