import type { Fix, Problem } from '../source/problem.ts';
import { printable } from './reporters/printable.ts';

/** The problems that can be mended without a judgement, by their file. */
export function mendable(
  problems: readonly Problem[],
): ReadonlyMap<string, readonly (Problem & { readonly fix: Fix })[]> {
  return Map.groupBy(
    problems.flatMap((problem) => (problem.fix ? [{ ...problem, fix: problem.fix }] : [])),
    ({ file }) => file,
  );
}

/** A line for each problem that was mended. */
export function toMended(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, range: { start }, rule, message, fix }) =>
        `${printable(`${file}:${start.line}:${start.column}: ${fix?.isSketch ? 'sketched what belongs here for' : 'mended'} ${rule}: ${message}`)}\n`,
    )
    .join('');
}
