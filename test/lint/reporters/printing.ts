import { type Problem, rangeOf } from '../../../src/source/problem.ts';
import type { Surroundings } from '../../../src/lint/reporters/reporter.ts';

/** A problem to print, but for what a test says of it. */
export const problem = (extra: Partial<Problem> = {}): Problem => ({
  rule: 'schema-is-met',
  severity: 'error',
  file: 'content/report.yaml',
  range: rangeOf(3, 9, 7),
  message: 'The text is empty.',
  ...extra,
});

/** A range over several lines. */
export const lines = { start: { line: 2, column: 5 }, end: { line: 7, column: 1 } };

/** Where nobody reads along and nothing is known of the files, but for what a test says. */
export const surroundings = (extra: Partial<Surroundings> = {}): Surroundings => ({
  version: '1.2.3',
  terminal: false,
  colour: false,
  textOf: () => undefined,
  inRepository: (file) => file,
  whyOf: () => undefined,
  ...extra,
});
