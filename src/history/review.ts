import { type GoalProgress, goalProgress } from '../insight/goal-progress.ts';
import { isRefusal } from '../insight/interval.ts';
import { judgingSettings, type MeasureInsight } from '../insight/plan-insight.ts';
import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Problem } from '../source/problem.ts';
import { changesOfMetric, changesOfPainPoint, changesOfPlan, changesOfRest } from './reviewed-changes.ts';
import { claimsOnBrokenTables, hasBrokenTable } from './broken-tables.ts';
import { comparable, isOtherClaim } from './claim-sides.ts';
import { claimsOnOldFigures } from './old-figures.ts';
import { problemsOf, type ReviewedProblems } from './review-problems.ts';
import { type DrawnMeasure, redrawn } from './redrawn.ts';
import type { BothSides, ReviewSide } from './review-side.ts';
import type { Since } from './since.ts';
import type { ClaimSides, ReviewedChange } from './told-change.ts';
import { type UnreadChange, unreadOnEither } from './unread.ts';

/** A plan or a pain point with all that changed in it, the worst first. */
export interface ReviewBlock {
  readonly id: string;
  readonly subject: Plan | PainPoint;
  /** The plan as it was; null for a new one, and for a pain point. */
  readonly earlier: Plan | null;
  readonly changes: readonly ReviewedChange[];
  /** What its leading measure proves; both null for a pain point. */
  readonly claim: ClaimSides;
  /** Money a month, for as long as the pain point stays. */
  readonly cost: BothSides<number>;
  /** The way to the first goal that was promised, with the figures of each side. */
  readonly progress: BothSides<GoalProgress>;
  readonly newProblems: readonly Problem[];
  readonly fixedProblems: ReviewedProblems['fixed'];
  /** The measures whose charts are others now. */
  readonly drawn: readonly BothSides<DrawnMeasure>[];
}

/** What a reviewer reads about the way from one version to another. */
export interface Review {
  /** Blocks that ask for a decision or in which a claim or a cost became another, those with the most flags first. */
  readonly blocks: readonly ReviewBlock[];
  /** Blocks that ask for nothing. */
  readonly quiet: readonly ReviewBlock[];
  /** Changes in what is neither a plan nor a pain point, and in metrics that no plan measures. */
  readonly rest: readonly ReviewedChange[];
  readonly newProblems: readonly Problem[];
  readonly fixedProblems: ReviewedProblems['fixed'];
  readonly unchangedPlans: number;
  readonly plans: number;
}

/** Puts everything that is different between two versions into the order in which a reviewer should read it. */
export function reviewOf(before: ReviewSide, after: ReviewSide, since: Since): Review {
  const { comparison } = since;
  const metrics = comparison.metrics.filter(({ before: old, after: now }) => old && now);
  const byMetric = new Map(metrics.map((difference) => [difference.id, difference]));
  const oldNames = new Map(comparison.metrics.map((one) => [one.before?.id ?? one.id, one.id]));
  const onOldFigures = claimsOnOldFigures(after, metrics, since);
  const plans = new Map(comparison.plans.map((difference) => [difference.id, difference]));
  const problems = problemsOf(before, after);
  const unread = unreadOnEither(before, after, since);
  const unreadIn = (plan: Plan) =>
    unread
      .filter(({ change, metric }) => change.plan === plan.id || (metric !== null && metricsOf(plan).includes(metric)))
      .map(({ change }): ReviewedChange => ({ ...change, plan: plan.id }));

  const measured = new Set(after.report.plans.all.flatMap(metricsOf));
  const touched = new Set([
    ...plans.keys(),
    ...after.report.plans.all
      .filter((plan) => metricsOf(plan).some((id) => byMetric.has(id)) || unreadIn(plan).length > 0)
      .map(({ id }) => id),
  ]);

  const judged = judgesOtherwise(before, after) ? after.report.plans.all.map(({ id }) => id) : [];
  const blocks = [
    ...[...new Set([...touched, ...judged])].map(planBlock),
    ...comparison.painPoints.map((difference) => {
      const { before: old, after: now, id } = difference;
      const subject = (now ?? old) as PainPoint;
      const cost = { before: old && costOf(before, old.id), after: now && costOf(after, now.id) };
      return block(subject, changesOfPainPoint(difference, before, after, since), { cost, id });
    }),
  ].filter((one) => one.changes.length > 0 || isOtherClaim(one.claim));
  const told = new Set([...touched, ...blocks.map(({ id }) => id)]);
  const unchanged = after.report.plans.all.filter(({ id }) => !told.has(id));
  const weight = (one: ReviewBlock) => one.changes.filter(({ flag }) => flag).length;
  const loud = (one: ReviewBlock) =>
    weight(one) > 0 || isOtherClaim(one.claim) || hasOtherCost(one) || one.newProblems.length > 0;
  return {
    blocks: blocks.filter(loud).sort((a, b) => weight(b) - weight(a)),
    quiet: blocks.filter((one) => !loud(one)),
    rest: [
      ...comparison.metrics.flatMap((difference) =>
        measured.has(difference.id) && difference.before && difference.after
          ? []
          : changesOfMetric(difference, null, since, () => null),
      ),
      ...changesOfRest(comparison, before, after, since),
      ...unread.filter((one) => !isToldOfPlan(one)).map(({ change }) => change),
    ],
    newProblems: problems.added,
    fixedProblems: problems.fixed,
    unchangedPlans: unchanged.length,
    plans: new Set([...touched, ...after.report.plans.all.map(({ id }) => id)]).size + unread.filter(isPlan).length,
  };

  function isToldOfPlan({ change, metric }: UnreadChange): boolean {
    return change.plan !== null || (metric !== null && measured.has(metric));
  }

  function planBlock(id: string): ReviewBlock {
    const difference = plans.get(id);
    const now = difference ? difference.after : after.report.plans.get(id);
    const old = difference ? difference.before : (before.report.plans.find(id) ?? null);
    const subject = (now ?? old) as Plan;
    const was = old && before.insight.plan(old.id);
    const is = now && after.insight.plan(now.id);
    const oldClaims = now ? onOldFigures(now.id) : [];
    const unknown = new Set([
      ...claimsOnBrokenTables(was?.measures ?? [], before.report),
      ...claimsOnBrokenTables(is?.measures ?? [], after.report),
      ...claimsOnBrokenTables(oldClaims, after.report),
    ]);
    const ownMetrics = [...new Set(now ? metricsOf(now) : [])].flatMap((metric) => byMetric.get(metric) ?? []);
    const changes = [
      ...(difference ? changesOfPlan(difference, before, after, since) : []),
      ...(now ? unreadIn(now) : []),
      ...ownMetrics.flatMap((metric) =>
        changesOfMetric(metric, subject.id, since, (group) => {
          const of = (list: readonly MeasureInsight[]) =>
            list.find((one) => one.metric.id === metric.id && (one.measure.group ?? null) === group) ??
            list.find((one) => one.metric.id === metric.id || one.measure.comparison?.metric === metric.id) ??
            null;
          return is ? comparable({ before: of(oldClaims), after: of(is.measures) }, unknown) : null;
        }),
      ),
    ];
    return block(subject, changes, {
      id,
      earlier: old,
      claim: comparable({ before: was?.hero ?? null, after: is?.hero ?? null }, unknown),
      cost: {
        before: old && costOf(before, old.painPoint),
        after: now && costOf(after, now.painPoint),
      },
      progress: progressOf(old, now, was?.measures ?? [], is?.measures ?? []),
      drawn: redrawn({ before: was, after: is }, changes, ownMetrics, oldNames),
    });
  }

  /** The first goal promised, held against the figures of either side: a goal that is moved brings nobody nearer. */
  function progressOf(
    old: Plan | null,
    now: Plan | null,
    was: readonly MeasureInsight[],
    is: readonly MeasureInsight[],
  ): BothSides<GoalProgress> {
    const [goal] = (old ?? now)?.goals ?? [];
    if (!goal) return { before: null, after: null };
    const progress = (report: Report, measures: readonly MeasureInsight[], id: string) => {
      const metric = report.metrics.find(id);
      return metric && !hasBrokenTable(metric) && measures.some((one) => one.metric.id === id)
        ? goalProgress(goal, [goal], metric, measures, report.settings.asOf)
        : null;
    };
    return {
      before: old && progress(before.report, was, goal.metric),
      after: now && progress(after.report, is, (old && oldNames.get(goal.metric)) ?? goal.metric),
    };
  }

  function block(
    subject: Plan | PainPoint,
    changes: readonly ReviewedChange[],
    figures: Pick<ReviewBlock, 'id'> & Partial<ReviewBlock>,
  ): ReviewBlock {
    const folder = subject.file.endsWith('/plan.yaml') ? subject.file.slice(0, -'plan.yaml'.length) : subject.file;
    const files = new Set(changes.map(({ at }) => at.file));
    const isOwn = ({ file }: Problem) => file.startsWith(folder) || files.has(file);
    return {
      subject,
      earlier: null,
      changes: [...changes].sort((a, b) => Number(b.flag) - Number(a.flag)),
      ...uncompared,
      newProblems: problems.added.filter(isOwn),
      fixedProblems: problems.fixed?.filter(isOwn) ?? null,
      ...figures,
      ...(changes.some(isNotCompared) ? uncompared : {}),
    };
  }
}

/** Whether claims follow from other settings: then each may have turned, although nothing of its plan is different. */
function judgesOtherwise({ report: before }: ReviewSide, { report: after }: ReviewSide): boolean {
  return judgingSettings.some((setting) => before.settings[setting] !== after.settings[setting]);
}

/** Whether a pain point costs another sum; of its plans that is not told again. */
function hasOtherCost({ subject, cost: { before, after } }: ReviewBlock): boolean {
  return !('painPoint' in subject) && before !== null && after !== null && before !== after;
}

/** What a block says of figures where there is nothing to say. */
const uncompared = {
  claim: { before: null, after: null },
  cost: { before: null, after: null },
  progress: { before: null, after: null },
  drawn: [],
} as const;

/** Whether a plan or pain point itself could not be read on one side. */
function isNotCompared({ change }: ReviewedChange): boolean {
  return (
    change.kind === 'thing' &&
    (change.type === 'plan' || change.type === 'pain-point') &&
    (change.what === 'unreadable' || change.what === 'readable')
  );
}

function isPlan({ change: { change } }: UnreadChange): boolean {
  return change.kind === 'thing' && change.type === 'plan';
}

/** The metrics on which a plan's claims rest, those of comparison groups too. */
function metricsOf({ measures }: Plan): readonly string[] {
  return measures.flatMap(({ metric, comparison }) => [
    metric,
    ...(comparison?.metric === undefined ? [] : [comparison.metric]),
  ]);
}

function costOf({ insight }: ReviewSide, painPoint: string): number | null {
  const { cost } = insight.painPoint(painPoint);
  return isRefusal(cost) ? null : cost.perMonth.base;
}
