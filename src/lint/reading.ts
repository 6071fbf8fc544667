import type { LoadedReport } from '../model/load-report.ts';

/** The line by which everybody sees which report a command works on; for standard error. */
export function toReading({ reading: { folder, files } }: LoadedReport): string {
  return `Read ${folder}: ${files} ${files === 1 ? 'file' : 'files'}.\n`;
}
