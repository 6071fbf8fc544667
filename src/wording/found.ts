import type { Severity } from '../source/problem.ts';
import { nounFor } from './language.ts';
import type { Words } from './words.ts';

/** "1 error, 2 warnings": how many of each severity, the worst first. */
export function foundInWords(problems: readonly { readonly severity: Severity }[], words: Words): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${nounFor(count, words.checks.found[severity], words)}`];
  });
  return counts.join(', ');
}
