import type { Direction, Grade } from '../insight/claim.ts';
import { adjustBeyond } from '../insight/many-measures.ts';
import type { ReportInsight } from '../insight/report-insight.ts';
import type { Report } from '../model/report.ts';
import { groupKey } from '../model/series.ts';
import { claimsOnBrokenTables } from './broken-tables.ts';

/** What the figures of a measure proved, as they stood in one commit. */
export interface ClaimThen {
  readonly grade: Grade;
  readonly direction: Direction;
}

/** The same with the metric and group of the figures that it was compared with; null for none. */
export interface ComparedClaim extends ClaimThen {
  readonly comparedWith: string | null;
}

/** What the figures of every plan proved in one commit: by plan, by metric and group; `hero` names the one that led. */
export type ClaimsThen = Readonly<
  Record<string, { readonly hero: string | null; readonly claims: Readonly<Record<string, ComparedClaim>> }>
>;

/** A plan's grade from one day on. */
export interface GradePoint extends ClaimThen {
  readonly on: string;
}

/** What restated figures made of the claim of a plan that rests on them. */
export interface ClaimMove {
  readonly plan: string;
  readonly from: ClaimThen;
  readonly to: ClaimThen;
}

/** The claims of a report as it stood, but for those that rest on a table nobody could read. */
export function claimsIn(report: Report, insight: ReportInsight): ClaimsThen {
  return Object.fromEntries(
    report.plans.all.map(({ id }) => {
      const { measures, hero } = insight.plan(id);
      const keyOf = (metric: string, group = '') => `${metric} ${groupKey(group)}`;
      const key = ({ measure }: (typeof measures)[number]) => keyOf(measure.metric, measure.group);
      const unknown = claimsOnBrokenTables(measures, report);
      const known = measures.filter((entry) => !unknown.has(entry));
      const claims = known.map((entry): [string, ComparedClaim] => {
        const { grade, direction } = entry.claim;
        const { metric, comparison } = entry.measure;
        const comparedWith = comparison ? keyOf(comparison.metric ?? metric, comparison.group) : null;
        return [key(entry), { grade, direction, comparedWith }];
      });
      return [id, { hero: hero ? key(hero) : null, claims: Object.fromEntries(claims) }];
    }),
  );
}

/** Figures that one restatement reaches: those of some groups of a metric, the empty one being the whole. */
export interface Reach {
  readonly metric: string;
  readonly holds: (group: string) => boolean;
}

/** What restated figures did to the claims that rest on them, be it as those they are compared with. */
export function claimMoves(reach: Reach, before: ClaimsThen | undefined, after: ClaimsThen | undefined): ClaimMove[] {
  if (!before || !after) return [];
  return Object.entries(after).flatMap(([plan, { claims }]) => {
    const all = Object.entries(claims);
    const resting = all.filter(([key, { comparedWith }]) => restsOn(key, comparedWith, reach));
    // So many are held together, and one that is another lets others pass.
    const reached = all.length > adjustBeyond && resting.length > 0 ? all : resting;
    return reached.flatMap(([key, to]) => {
      const from = before[plan]?.claims[key];
      return from ? [{ plan, from, to }] : [];
    });
  });
}

function restsOn(measure: string, comparedWith: string | null, { metric, holds }: Reach): boolean {
  const groupOf = (series: string | null) =>
    series?.startsWith(`${metric} `) ? series.slice(metric.length + 1) : undefined;
  const [own, other] = [groupOf(measure), groupOf(comparedWith)];
  // Whether the mix of its groups explains a claim of the whole is asked of them all.
  return own === '' || (own !== undefined && holds(own)) || (other !== undefined && holds(other));
}
