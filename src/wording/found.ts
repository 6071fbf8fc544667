import type { Severity } from '../source/problem.ts';
import { nounFor } from './language.ts';
import type { Words } from './words.ts';

type Found = readonly { readonly severity: Severity }[];

const severities = ['error', 'warning', 'info'] as const;
const known = new WeakMap<Found, readonly number[]>();

/** How many of each severity a list has, counted once: every page tells it of the whole report. */
function countsOf(problems: Found): readonly number[] {
  const counts =
    known.get(problems) ?? severities.map((one) => problems.filter(({ severity }) => severity === one).length);
  known.set(problems, counts);
  return counts;
}

/** "1 error, 2 warnings": how many of each severity, the worst first. */
export function foundInWords(problems: Found, words: Words): string {
  const counts = countsOf(problems);
  const parts = severities.flatMap((severity, i) => {
    const count = counts[i] ?? 0;
    return count === 0 ? [] : [`${count} ${nounFor(count, words.checks.found[severity], words)}`];
  });
  return parts.join(', ');
}
