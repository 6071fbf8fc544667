import { createHash } from 'node:crypto';
import type { Problem } from '../../source/problem.ts';

/**
 * A name for each problem, in their order, that stays the same while lines move above it and while the message counts
 * on: a hash of the rule, the file and the text of its line, and which of several such it is. The line of a secret has
 * no part in it, for a short text can be found again from its hash.
 */
export function fingerprintsOf(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
): readonly string[] {
  const lines = new Map<string, readonly string[]>();
  const seen = new Map<string, number>();
  return problems.map(({ rule, file, range, secret }) => {
    const known = lines.get(file) ?? (textOf(file) ?? '').split('\n');
    lines.set(file, known);
    const line = secret ? '' : (known[range.start.line - 1] ?? '').trim();
    const hash = createHash('sha256').update(`${rule}\0${file}\0${line}`).digest('hex').slice(0, 32);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return `${hash}:${nth}`;
  });
}
