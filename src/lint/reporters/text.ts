import type { Problem } from '../../source/problem.ts';
import { countsInWords } from './counts.ts';
import { printable } from './printable.ts';

/** Problems as one line each, for whatever reads along: another program, a log, a problem matcher. */
export function toText(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.\n';
  return `${problems.map(toLine).join('\n')}\n\n${countsInWords(problems)}.\n`;
}

/** A problem as a line that a terminal makes clickable: `file:line:col-endcol: severity rule: message`. */
export function toLine({ file, range: { start, end }, severity, rule, message }: Problem): string {
  // A range over several lines is shown to the end of nothing: its first character is where to look.
  const endColumn = end.line === start.line ? end.column : start.column + 1;
  return printable(`${file}:${start.line}:${start.column}-${endColumn}: ${severity} ${rule}: ${message}`);
}
