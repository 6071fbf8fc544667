import { fileStart, type Problem } from './problem.ts';

/** The problem of a file that a reader gave up on: our mistake, told where it can be got round. */
export function unreadable(file: string, error: unknown): Problem {
  const why = error instanceof Error ? `${error.name}: ${error.message.slice(0, 100)}` : 'no reason given';
  const message = `Poplar gave up on this file (${why}). Make it shorter or simpler, and please tell us about it.`;
  return { rule: 'file-can-be-read', severity: 'error', file, range: fileStart, message };
}
