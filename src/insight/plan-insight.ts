import type { DeepReadonly } from '../model/entity.ts';
import { nextPeriod } from '../model/period.ts';
import { gridOf, periodHolding } from '../model/period-grid.ts';
import { groupKey, type Series } from '../model/series.ts';
import type { DeclaredMeasure } from '../model/types/generated.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Settings } from '../model/types/report.ts';
import { claimGrade } from './claim-grade.ts';
import type { Claim, ClaimInput, ComparisonInput, FiguresFault } from './claim.ts';
import { planReturn, type Return } from './economics/return.ts';
import { yearsAhead } from './economics/years-ahead.ts';
import { type FigureRange, figureRange } from './economics/range.ts';
import { type GoalProgress, goalProgress } from './goal-progress.ts';
import { heroMeasure } from './hero-measure.ts';
import { type Holds, holdsSince } from './holds.ts';
import { isRefusal, type Refusal } from './interval.ts';
import { adjustForMany } from './many-measures.ts';
import type { PainPointInsight } from './pain-point-insight.ts';
import type { Span } from './periods.ts';
import { once } from './once.ts';
import { closed } from './windows.ts';

/** One measure of a plan with what its figures prove. */
export interface MeasureInsight {
  readonly metric: Metric;
  readonly measure: DeepReadonly<DeclaredMeasure>;
  readonly claim: Claim;
  /** What the claim was computed from, for charts of the same comparison. */
  readonly input: ClaimInput;
}

export interface PlanInsight {
  readonly measures: readonly MeasureInsight[];
  /** The measure that leads the story: its grade is the plan's. */
  readonly hero: MeasureInsight | undefined;
  /** Whether what the hero measure claims of a plan that is done still holds; null where there is nothing to ask. */
  readonly holds: Holds | null;
  readonly goals: readonly GoalProgress[];
  /** Expected, not proven: the share of the pain point's yearly cost the plan takes away, against its investment. */
  readonly expectedReturn: Return | Refusal | null;
  /** Money a year the plan is expected to save; null where nobody said, or where nothing is to be expected any more. */
  readonly expectedBenefit: FigureRange | null;
  /** Why nothing is to be expected any more, whatever the plan hoped for; null while it may be. */
  readonly noBenefit: NoBenefit | null;
}

/** A plan that was stopped, or after which things are worse, saves nothing. */
export type NoBenefit = 'stopped' | 'worse';

/** The settings by which a plan's figures are judged. */
export const judgingSettings = [
  'asOf',
  'finishedThrough',
  'minimumN',
  'discountRate',
  'fiscalYearStart',
  'weekStart',
] as const satisfies readonly (keyof Settings)[];

export type JudgingSettings = Pick<Settings, (typeof judgingSettings)[number]>;

/** All of a report that a plan's figures are judged by. */
interface Measured {
  readonly settings: JudgingSettings;
  readonly metrics: { get(id: string): Metric };
}

/** Everything the figures say of one plan. */
export function planInsight(plan: Plan, report: Measured, painPoint: PainPointInsight): PlanInsight {
  const measured = plan.measures.map((measure) => {
    const metric = report.metrics.get(measure.metric);
    const input = claimInput(plan, measure, metric, report);
    return { metric, measure, input, claim: claimGrade(input) };
  });
  const claims = adjustForMany(measured.map(({ claim }) => claim));
  const measures = measured.map((entry, i) => ({ ...entry, claim: claims[i] ?? entry.claim }));
  const leading = heroMeasure(plan, report);
  const hero = measures.find(({ measure }) => measure === leading);
  const noBenefit = once((): NoBenefit | null =>
    plan.status === 'stopped' ? 'stopped' : hero?.claim.direction === 'worse' ? 'worse' : null,
  );
  const expectedBenefit = once(() => (noBenefit() === null ? benefitOf(plan, painPoint) : null));
  const expectedReturn = once(() => returnOf(plan, expectedBenefit(), report.settings.discountRate));
  const holds = once(() => (plan.status === 'done' && hero ? holdsSince(hero.input, hero.claim) : null));
  return {
    measures,
    hero,
    get holds() {
      return holds();
    },
    goals: plan.goals.map((goal) =>
      goalProgress(goal, plan.goals, report.metrics.get(goal.metric), measures, report.settings.asOf),
    ),
    get expectedReturn() {
      return expectedReturn();
    },
    get expectedBenefit() {
      return expectedBenefit();
    },
    get noBenefit() {
      return noBenefit();
    },
  };
}

function claimInput(plan: Plan, measure: DeepReadonly<DeclaredMeasure>, metric: Metric, report: Measured): ClaimInput {
  const { asOf, finishedThrough, minimumN } = report.settings;
  const changedOn = plan.changedOn ?? null;
  const { series, fault } = figuresOf(metric, measure.group);
  return {
    kind: metric.measure,
    better: metric.better,
    period: metric.period,
    anchor: periodHolding(asOf, metric.period, gridOf(metric, report.settings)),
    series,
    fault,
    before: measure.before ? beforeSpan(measure.before, changedOn, metric, finishedThrough) : null,
    after: measure.after ? { from: measure.after.from, to: measure.after.to ?? null } : null,
    changedOn,
    definitionChanges: changesOf(metric),
    minimumN: Math.max(minimumN, metric.minimumN ?? 1),
    comparison: comparisonOf(measure, metric, report),
    parts: measure.group === undefined ? (metric.series?.groups ?? new Map()) : new Map(),
    asOf,
    finishedThrough,
  };
}

/** The window before with its end: an open one ends ahead of the change, or with the last period that is over. */
function beforeSpan(
  { from, to }: DeepReadonly<NonNullable<DeclaredMeasure['before']>>,
  changedOn: string | null,
  { series, period }: Metric,
  finishedThrough: string,
): Span {
  if (to !== undefined) return { from, to };
  if (changedOn !== null) return { from, to: nextPeriod(changedOn, 'day', -1) };
  return closed({ from, to: null }, finishedThrough, series?.whole.points[0]?.period ?? from, period);
}

function changesOf({ definitionChanges = [] }: Metric): readonly string[] {
  return definitionChanges.map(({ on }) => on);
}

/** The rows that a measure names, or why there are none: a group is the same word in whatever Unicode form. */
function figuresOf(
  { series }: Metric,
  group: string | undefined,
): { readonly series: Series | null; readonly fault: FiguresFault | null } {
  if (!series) return { series: null, fault: null };
  if (group === undefined)
    return series.whole.points.length === 0 && series.groups.size > 0
      ? { series: null, fault: 'only-groups' }
      : { series: series.whole, fault: null };
  const found = series.groups.get(groupKey(group));
  return found ? { series: found, fault: null } : { series: null, fault: 'unknown-group' };
}

/** Who a measure is compared with; never the whole that it is part of, nor figures of another kind or rhythm. */
function comparisonOf(
  { comparison, group }: DeepReadonly<DeclaredMeasure>,
  metric: Metric,
  report: Measured,
): ComparisonInput | null {
  if (!comparison) return null;
  const other = comparison.metric === undefined ? metric : report.metrics.get(comparison.metric);
  const { series, fault } = figuresOf(other, comparison.group);
  const same = other.id === metric.id;
  const holds =
    same && (comparison.group === undefined || (group !== undefined && groupKey(comparison.group) === groupKey(group)));
  const alien = other.measure !== metric.measure || other.period !== metric.period;
  return {
    series,
    fault: holds ? 'holds-the-group' : alien ? 'another-kind' : fault,
    definitionChanges: changesOf(other),
  };
}

function benefitOf({ expectedEffect }: Plan, { cost }: PainPointInsight): FigureRange | null {
  if (!expectedEffect || isRefusal(cost)) return null;
  const share = figureRange(expectedEffect.share.value);
  const { low, base, high } = cost.perYear;
  return {
    low: Math.max(0, low * share.low),
    base: Math.max(0, base * share.base),
    high: Math.max(0, high * share.high),
  };
}

function returnOf({ investment }: Plan, benefit: FigureRange | null, discountRate: number): Return | Refusal | null {
  if (!investment || !benefit) return null;
  const { oneOff, runPerYear } = investment;
  return planReturn({ benefitPerYear: benefit, runPerYear, oneOff, years: yearsAhead, discountRate });
}
