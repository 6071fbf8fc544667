import { type Problem, rangeOf } from './problem.ts';

/** The problem of a text that holds both sides of a merge: one message, whatever else the marks would break. */
export function unfinishedMerge(text: string, file: string): Problem | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('<<<<<<< '));
  const middle = first < 0 ? -1 : lines.indexOf('=======', first);
  const last = middle < 0 ? -1 : lines.findIndex((line, i) => i > middle && line.startsWith('>>>>>>> '));
  if (last < 0) return undefined;
  const message = `Two changes met here, and git left both: lines ${first + 1} to ${last + 1}. Keep what is right and delete the lines of <<<<<<<, ======= and >>>>>>>.`;
  const range = rangeOf(first + 1, 1, lines[first]?.length);
  return { rule: 'file-is-merged', severity: 'error', file, range, message };
}
