import type { Claim, WindowSummary } from '../insight/claim.ts';
import type { Holds } from '../insight/holds.ts';
import { isRefusal } from '../insight/interval.ts';
import type { MeasureInsight, PlanInsight } from '../insight/plan-insight.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Settings } from '../model/types/report.ts';
import { criteriaInWords } from '../wording/index.ts';

/** One plan with what its figures prove. */
export interface PlanClaims {
  readonly plan: Plan;
  readonly insight: PlanInsight;
}

/** The claims of plans as data for other programs; null stands for what does not exist. */
export function claimsAsData(plans: readonly PlanClaims[], settings: Settings) {
  return { asOf: settings.asOf, plans: plans.map((one) => planData(one, settings)) };
}

function planData({ plan, insight: { hero, holds, measures } }: PlanClaims, settings: Settings) {
  return {
    id: plan.id,
    grade: hero?.claim.grade ?? 0,
    direction: hero?.claim.direction ?? 'none',
    hero: hero ? { metric: hero.metric.id, group: hero.measure.group ?? null } : null,
    holds: hero && holds ? holdsData(holds, hero.metric) : null,
    measures: measures.map((entry) => measureData(entry, settings)),
  };
}

function measureData({ metric, measure, claim }: MeasureInsight, settings: Settings) {
  const shown = shownAs(metric);
  return {
    metric: metric.id,
    group: measure.group ?? null,
    comparison: measure.comparison
      ? { metric: measure.comparison.metric ?? metric.id, group: measure.comparison.group ?? null }
      : null,
    role: metric.role,
    kind: metric.measure,
    unit: metric.unit,
    grade: claim.grade,
    direction: claim.direction,
    before: windowData(claim.before, shown),
    after: windowData(claim.after, shown),
    ...differenceData(claim, shown),
    // Spaces that keep words together are for pages.
    criteria: criteriaInWords(claim, metric, settings).map(({ id, holds, found }) => ({
      id,
      holds,
      detail: found.replaceAll('\u00a0', ' '),
    })),
    missing: claim.missing,
  };
}

/** Whether the hero's claim holds: each window as it was compared, the periods asked against both windows before them. */
function holdsData(holds: Holds, metric: Metric) {
  const shown = shownAs(metric);
  const { verdict, from, to, sinceAfter, sinceBefore, betterThanBefore, maybeSeason, missing } = holds;
  return {
    verdict,
    from,
    to,
    before: windowData(sinceBefore.before, shown),
    after: windowData(sinceAfter.before, shown),
    since: windowData(sinceAfter.after, shown),
    sinceAfter: { direction: sinceAfter.direction, ...differenceData(sinceAfter, shown) },
    sinceBefore: { direction: sinceBefore.direction, ...differenceData(sinceBefore, shown) },
    betterThanBefore,
    maybeSeason,
    missing,
  };
}

function differenceData({ comparison, interval, method }: Claim, shown: ReturnType<typeof shownAs>) {
  // A ratio has no unit, whatever its figures have.
  const differs = (figure: number | null) => (comparison?.scale === 'ratio' ? figure : shown(figure));
  return {
    difference: comparison && { value: differs(comparison.value), scale: comparison.scale },
    interval: comparison && {
      lower: differs(comparison.lower),
      upper: differs(comparison.upper),
      kind: interval,
      method,
    },
  };
}

/** A figure as goals and pages give it: a rate for the exposure that its unit names, a share as a fraction of one. */
function shownAs({ measure, per = 1 }: Metric) {
  return (figure: number | null) => (figure === null || measure !== 'rate' ? figure : figure * per);
}

function windowData(window: WindowSummary | null, shown: ReturnType<typeof shownAs>) {
  if (!window) return null;
  const { from, to, n, periods, estimate } = window;
  const { value, lower, upper } = isRefusal(estimate) ? { value: null, lower: null, upper: null } : estimate;
  return { from, to, value: shown(value), lower: shown(lower), upper: shown(upper), n, periods };
}
