import type { ReportInsight } from '../insight/report-insight.ts';
import type { Report } from '../model/report.ts';
import type { SourceFile } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';

/** One version of a report with what its figures prove and what is wrong with it. */
export interface ReviewSide {
  readonly report: Report;
  readonly insight: ReportInsight;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Whether every file could be read: else rules had nothing to say of what could not. */
  readonly isWhole: boolean;
  /** Every id there is, of what cannot be read too, by type. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Something before the change and after it; null where there is none. */
export interface BothSides<Value> {
  readonly before: Value | null;
  readonly after: Value | null;
}
