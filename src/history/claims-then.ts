import type { Direction, Grade } from '../insight/claim.ts';
import type { ReportInsight } from '../insight/report-insight.ts';
import type { Report } from '../model/report.ts';
import { claimsOnBrokenTables } from './broken-tables.ts';

/** What the figures of a measure proved, as they stood in one commit. */
export interface ClaimThen {
  readonly grade: Grade;
  readonly direction: Direction;
}

/** What the figures of every plan proved in one commit: by plan, by metric and group; `hero` names the one that led. */
export type ClaimsThen = Readonly<
  Record<string, { readonly hero: string | null; readonly claims: Readonly<Record<string, ClaimThen>> }>
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
      const key = ({ measure }: (typeof measures)[number]) => `${measure.metric} ${measure.group ?? ''}`;
      const unknown = claimsOnBrokenTables(measures, report);
      const known = measures.filter((entry) => !unknown.has(entry));
      const claims = known.map((entry): [string, ClaimThen] => {
        const { grade, direction } = entry.claim;
        return [key(entry), { grade, direction }];
      });
      return [id, { hero: hero ? key(hero) : null, claims: Object.fromEntries(claims) }];
    }),
  );
}

/** What a commit did to the claims that rest on one metric. */
export function claimMoves(metric: string, before: ClaimsThen | undefined, after: ClaimsThen | undefined): ClaimMove[] {
  if (!before || !after) return [];
  return Object.entries(after).flatMap(([plan, { claims }]) =>
    Object.entries(claims).flatMap(([key, to]) => {
      const from = before[plan]?.claims[key];
      return from && key.startsWith(`${metric} `) ? [{ plan, from, to }] : [];
    }),
  );
}
