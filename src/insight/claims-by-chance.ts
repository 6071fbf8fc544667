import type { Report } from '../model/report.ts';
import type { ReportInsight } from './report-insight.ts';

/** How many claims a report makes, and how many chance alone would be expected to make. */
export interface ClaimsByChance {
  /** Plans whose leading measure could be compared: grade 2 or higher. */
  readonly judged: number;
  /** Those of them that are called better or worse. */
  readonly claimed: number;
  /** `judged` × 0.05, rounded: each 95 % interval misses none in one case of twenty although nothing changed. */
  readonly expected: number;
}

/** Counts the claims of a whole report against those that chance would make. */
export function claimsByChance(
  { plans }: Pick<Report, 'plans'>,
  insight: Pick<ReportInsight, 'inShort'>,
): ClaimsByChance {
  const grades = plans.all.map(({ id }) => insight.inShort(id).grade ?? 0);
  const judged = grades.filter((grade) => grade >= 2).length;
  const expected = judged * 0.05 < 0.5 ? 0 : Math.round(judged * 0.05);
  return { judged, claimed: grades.filter((grade) => grade >= 3).length, expected };
}
