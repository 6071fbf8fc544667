import type { Report } from '../model/report.ts';
import { compareReports, type ReportComparison } from './compare-reports.ts';

/** Why there is no earlier version that changes could be judged against. */
export type NoBase = 'no-git' | 'no-repository' | 'shallow' | 'no-common-commit' | 'unreadable';

/** An earlier version of a report, and what git tells of the way from it. */
export interface Base {
  readonly report: Report;
  /** Whether a day was over when that version was committed; with a table, when that came to say what it said there. */
  wasOver(day: string, table?: string): boolean;
  /** A content file's text as it was; empty for one that was not there. */
  readonly textOf: (path: string) => string;
  /** Where each content file stood, by where it stands now, of those that git says were renamed. */
  readonly moved: ReadonlyMap<string, string>;
  /** The reasons that commits since have given, by the path of the content files that they touched. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

/** What changed since an earlier version. */
export interface Since {
  readonly before: Report;
  readonly comparison: ReportComparison;
  /** Whether a day was over then, or when a table was written: figures of a period that was not were not final. */
  wasOver(day: string, table?: string): boolean;
  /** The last reason that a commit gave which touched one of these files; null where none did. */
  reasonFor(...paths: readonly (string | undefined)[]): string | null;
}

/** Compares a report with the version it is judged against. */
export function changesSince(base: Base, report: Report, textOf: (path: string) => string): Since {
  const { report: before, moved, textOf: textBefore, reasons } = base;
  return {
    before,
    comparison: compareReports(before, report, { moved, textBefore, textAfter: textOf }),
    wasOver: (day, table) => base.wasOver(day, table),
    reasonFor: (...paths) => paths.flatMap((path) => (path && reasons.get(path)?.[0]) || [])[0] ?? null,
  };
}
