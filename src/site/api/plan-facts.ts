import type { GoalProgress } from '../../insight/goal-progress.ts';
import type { Holds } from '../../insight/holds.ts';
import type { MeasureInsight } from '../../insight/plan-insight.ts';
import type { ReportInsight } from '../../insight/report-insight.ts';
import type { Report } from '../../model/report.ts';
import { measuredMetric } from '../../wording/claim-words.ts';
import type { Plan } from '../../model/types/plan.ts';
import { holdsInWords } from '../../wording/holding.ts';
import { claimFacts, comparedFacts, figureOrReason } from './claim-facts.ts';
import { apiPath, pagePath, personFacts } from './paths.ts';

/** Everything the API says of one plan: who is accountable, what was promised, and what its figures prove. */
export function planFacts(plan: Plan, report: Report, insight: ReportInsight) {
  const { settings } = report;
  const { measures, hero, holds, goals, expectedBenefit, expectedReturn } = insight.plan(plan.id);
  const painPoint = report.painPoints.get(plan.painPoint);
  const { cost, monthsOpen } = insight.painPoint(painPoint.id);
  return {
    id: plan.id,
    title: plan.title,
    status: plan.status,
    asOf: settings.asOf,
    currency: settings.currency,
    page: pagePath('plans', plan.id),
    source: plan.path,
    owner: personFacts(report.people.get(plan.owner)),
    sponsor: personFacts(report.people.get(plan.sponsor)),
    starts: plan.starts,
    changedOn: plan.changedOn ?? null,
    painPoint: {
      id: painPoint.id,
      title: painPoint.title,
      opened: painPoint.opened,
      monthsOpen,
      page: pagePath('pain-points', painPoint.id),
      cost: figureOrReason(cost),
    },
    grade: hero?.claim.grade ?? 0,
    direction: hero?.claim.direction ?? 'none',
    hero: hero?.metric.id ?? null,
    holds: hero && holds ? holdsFacts(holds, hero, report) : null,
    measures: measures.map((entry) => measureFacts(entry, report)),
    goals: goals.map(goalFacts),
    expected: {
      benefitPerYear: expectedBenefit,
      return: expectedReturn && figureOrReason(expectedReturn),
      note: 'Expected, not proven.',
    },
  };
}

/** Whether the leading claim of a plan that is done still holds: the periods since, against both windows before them. */
function holdsFacts({ sinceAfter, sinceBefore, ...holds }: Holds, { metric }: MeasureInsight, { settings }: Report) {
  const { label, sentences } = holdsInWords({ ...holds, sinceAfter, sinceBefore }, metric, settings);
  return {
    ...holds,
    label,
    sentences,
    sinceAfter: comparedFacts(sinceAfter),
    sinceBefore: comparedFacts(sinceBefore),
  };
}

function measureFacts({ metric, measure, claim }: MeasureInsight, { settings }: Report) {
  const { id, name, role, unit, per, better, period } = metric;
  return {
    metric: {
      id,
      name,
      role,
      measure: metric.measure,
      unit,
      per: per ?? null,
      better,
      period,
      url: apiPath('metrics', id),
    },
    group: measure.group ?? null,
    claim: claimFacts(claim, measuredMetric({ metric, measure }), settings),
  };
}

function goalFacts({ goal, metric, group, original, target, start, now, share, reached, overdue }: GoalProgress) {
  const { value, by } = goal;
  return { metric: metric.id, group, value, by, original, target, start, now, share, reached, overdue };
}
