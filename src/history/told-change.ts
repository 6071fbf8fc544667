import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Update } from '../model/types/update.ts';
import type { Location } from '../source/problem.ts';
import type { Bearing, PlanChange, RestatedPeriod } from './change.ts';
import type { DefinitionChange } from './compare-metrics.ts';
import type { PainPointChange } from './compare-pain-points.ts';

/** The types of content that a review names. */
export type ReviewedType =
  | 'plan'
  | 'story'
  | 'update'
  | 'pain-point'
  | 'metric'
  | 'figures'
  | 'person'
  | 'department'
  | 'journey'
  | 'programme'
  | 'page'
  | 'voice'
  | 'micro-action'
  | 'report';

/** What a measure proves on either side; null where it is not measured there. */
export interface ClaimSides {
  readonly before: MeasureInsight | null;
  readonly after: MeasureInsight | null;
}

/** One thing that a reviewer is told is different, in data. */
export type ToldChange =
  | PlanChange
  | (PainPointChange & { readonly reason: null })
  | {
      readonly kind: 'restated';
      readonly metric: Metric;
      readonly group: string | null;
      readonly restated: readonly RestatedPeriod[];
      readonly meanShift: number | null;
      /** What the figures prove with the past as it was, and as it now is; null where the plan does not measure them. */
      readonly claim: ClaimSides | null;
    }
  | {
      readonly kind: 'figures';
      readonly metric: Metric;
      readonly group: string | null;
      /** Periods that had no figure: after all others, or among them. */
      readonly added: readonly string[];
      readonly filledIn: readonly string[];
      /** Periods whose figures were not final, and are others now. */
      readonly completed: readonly string[];
    }
  | { readonly kind: 'definition'; readonly metric: Metric; readonly parts: readonly DefinitionChange[] }
  | { readonly kind: 'story'; readonly what: 'written' | 'removed' | 'reworded' }
  | { readonly kind: 'update'; readonly what: 'written' | 'removed' | 'reworded'; readonly update: Update }
  /** Came, went, has another name, or cannot be read now, before or, `unread`, on either side; `from` and `to` are ids. */
  | {
      readonly kind: 'thing';
      readonly what: 'added' | 'removed' | 'renamed' | 'unreadable' | 'readable' | 'unread';
      readonly type: ReviewedType;
      readonly name: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'fields';
      readonly type: ReviewedType;
      readonly name: string;
      readonly fields: readonly string[];
    };

/** Which way a change goes; for what is removed, which way it was going. */
export type ReviewDirection = Bearing | 'better' | 'worse';

/** A change with all that decides how a reviewer meets it. */
export interface ReviewedChange {
  readonly change: ToldChange;
  /** The id of the plan it concerns; null for what concerns none. */
  readonly plan: string | null;
  /** Where it stands; for what is removed, where it stood. */
  readonly at: Location;
  readonly direction: ReviewDirection;
  /** Whether somebody has to decide on it. */
  readonly flag: boolean;
  /** Why, as the content or a commit says. */
  readonly reason: string | null;
}

/** A change with which way it goes and whether somebody has to decide on it. */
export function reviewed(change: ToldChange, plan: string | null, at: Location, reason: string | null): ReviewedChange {
  return { change, plan, at, direction: reviewDirection(change), flag: isFlag(change), reason };
}

/** Whether somebody has to decide on a change: it takes something back that was promised, declared or shown. */
function isFlag(change: ToldChange): boolean {
  switch (change.kind) {
    case 'goal':
      return (
        change.from !== null &&
        (change.to === null || change.value === 'loosened' || change.days > 0 || isUnclear(change))
      );
    case 'step':
      return (
        change.from !== null &&
        (change.to
          ? change.days > 0 || (change.from.done !== null && change.to.done !== change.from.done)
          : !change.from.done)
      );
    case 'owner':
    case 'sponsor':
    case 'window':
    case 'hero':
    case 'changed-on':
    case 'comparison':
    case 'result':
    case 'ended':
    case 'follow-up-owner':
      return change.from !== null;
    case 'step-what':
    case 'step-who':
      return !change.isDone;
    case 'group':
      return true;
    case 'measure':
    case 'accepted':
      return change.from !== null && change.to === null;
    case 'status':
      return change.to === 'done' || change.to === 'stopped' || change.to === 'resolved' || change.to === 'parked';
    case 'story':
    case 'update':
      return change.what === 'removed';
    case 'thing':
      return change.what === 'removed' || change.what === 'unreadable' || change.what === 'unread';
    case 'restated':
    case 'definition':
    case 'evidence-removed':
      return true;
    case 'figures':
      return change.filledIn.length > 0;
    case 'fields':
      return change.type === 'report' && change.fields.some((field) => guarding.has(field));
    default:
      return false;
  }
}

/** Settings that decide what the checks let pass, what is claimed, and what every sum of money means. */
const guarding: ReadonlySet<string> = new Set([
  ...['rules', 'exemptions', 'staleAfterDays'],
  ...['minimumN', 'fiscalYearStart', 'weekStart', 'discountRate', 'currency'],
]);

/** A value that moved although nobody knows which way is better. */
function isUnclear({ from, to, value }: Extract<PlanChange, { kind: 'goal' }>): boolean {
  return value === 'none' && from?.value !== to?.value;
}

/** Which way a change goes, as far as it says so itself. */
function reviewDirection(change: ToldChange): ReviewDirection {
  switch (change.kind) {
    case 'goal':
      return change.value === 'none' ? laterOrEarlier(change.days) : change.value;
    case 'step':
      return laterOrEarlier(change.days);
    case 'restated':
      return change.claim?.after && change.claim.after.claim.direction !== change.claim.before?.claim.direction
        ? change.claim.after.claim.direction
        : 'none';
    default:
      return 'none';
  }
}

function laterOrEarlier(days: number): Bearing {
  if (days === 0) return 'none';
  return days > 0 ? 'later' : 'earlier';
}
