import type { LoadedReport } from '../model/load-report.ts';
import { readerRules } from '../source/reader-rules.ts';

/** The line by which everybody sees which report a command works on; for standard error. */
export function toReading({ reading: { folder, files } }: LoadedReport): string {
  return `Read ${folder}: ${filesInWords(files)}.\n`;
}

/** "1 file", "131 files". */
export function filesInWords(count: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}

/** The report where every file of it could be read: of one with a file left out, nothing should be written down. */
export function wholeReport({ report, problems }: Pick<LoadedReport, 'report' | 'problems'>): LoadedReport['report'] {
  const isPartial = problems.some(({ severity, rule }) => severity === 'error' && Object.hasOwn(readerRules, rule));
  return isPartial ? undefined : report;
}
