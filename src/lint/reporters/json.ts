import { countBySeverity } from './counts.ts';
import type { Reporter } from './reporter.ts';

/** The same problems as data for other tools; lines and columns are 1-based. */
export const toJson: Reporter = (problems) => {
  const list = problems.map(({ file, range: { start, end }, severity, rule, message, fix }) => ({
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity,
    rule,
    message,
    ...(fix ? { fix } : {}),
  }));
  return `${JSON.stringify({ problems: list, counts: countBySeverity(problems) }, null, 2)}\n`;
};
