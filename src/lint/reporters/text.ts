import type { Problem } from '../../source/problem.ts';
import { countBySeverity } from './counts.ts';

/** Problems as lines that a terminal makes clickable: `file:line:col-endcol: severity rule: message`. */
export function toText(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.\n';
  return `${problems.map(toLine).join('\n')}\n\n${summary(problems)}\n`;
}

/** A range over several lines is shown to the end of nothing: its first character is where to look. */
function toLine({ file, range: { start, end }, severity, rule, message }: Problem): string {
  const endColumn = end.line === start.line ? end.column : start.column + 1;
  return printable(`${file}:${start.line}:${start.column}-${endColumn}: ${severity} ${rule}: ${message}`);
}

/** A file name or a quoted value may hold line breaks and commands to the terminal; neither gets through. */
function printable(line: string): string {
  return line.replace(/\p{Cc}+/gu, ' ');
}

function summary(problems: readonly Problem[]): string {
  const counts = countBySeverity(problems);
  const parts = [
    count(counts.error, 'error', 'errors'),
    count(counts.warning, 'warning', 'warnings'),
    count(counts.info, 'hint', 'hints'),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${parts.filter(Boolean).join(', ')} in ${count(files, 'file', 'files')}.`;
}

function count(n: number, one: string, many: string): string {
  return n === 0 ? '' : `${n} ${n === 1 ? one : many}`;
}
