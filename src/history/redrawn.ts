import type { MeasureInsight, PlanInsight } from '../insight/plan-insight.ts';
import { hasBrokenTable } from './broken-tables.ts';
import type { MetricDifference } from './compare-reports.ts';
import type { BothSides } from './review-side.ts';
import type { ReviewedChange } from './told-change.ts';

/** A measure and the goals that its chart shows. */
export interface DrawnMeasure {
  readonly measure: MeasureInsight;
  readonly goals: PlanInsight['goals'];
}

/** The measures of a plan whose charts are others now; `oldNames` leads from a metric's earlier id to its present one. */
export function redrawn(
  { before: was, after: is }: BothSides<PlanInsight>,
  changes: readonly ReviewedChange[],
  figures: readonly MetricDifference[],
  oldNames: ReadonlyMap<string, string>,
): readonly BothSides<DrawnMeasure>[] {
  const metricsDrawn = new Set([
    ...figures.map(({ id }) => id),
    ...changes.flatMap(({ change }) =>
      change.kind === 'goal' || change.kind === 'window' || change.kind === 'measure' || change.kind === 'group'
        ? [change.metric]
        : [],
    ),
  ]);
  const nowOf = (one: MeasureInsight) => oldNames.get(one.metric.id) ?? one.metric.id;
  const groupBefore = ({ metric, measure }: MeasureInsight): string | null => {
    const group = measure.group ?? null;
    const other = changes.find(
      ({ change }) => change.kind === 'group' && change.metric === metric.id && change.group === group,
    )?.change;
    return other?.kind === 'group' ? other.from : group;
  };
  const same = (one: MeasureInsight, other: MeasureInsight) =>
    nowOf(one) === other.metric.id && (one.measure.group ?? null) === groupBefore(other);
  const drawn = (one: MeasureInsight | undefined, plan: PlanInsight | null) =>
    one && plan ? { measure: one, goals: plan.goals } : null;
  const [olds, news] = [was?.measures ?? [], is?.measures ?? []];
  const pairs = news
    .filter(({ metric }) => metricsDrawn.has(metric.id))
    .map((now) => ({ now, old: olds.find((one) => same(one, now)) }))
    .filter(({ now, old }) => !hasBrokenTable(now.metric) && !(old && hasBrokenTable(old.metric)));
  return [
    ...pairs.map(({ old, now }) => ({ before: drawn(old, was), after: drawn(now, is) })),
    ...olds
      .filter((one) => metricsDrawn.has(nowOf(one)) && !news.some((now) => same(one, now)))
      .map((old) => ({ before: drawn(old, was), after: null })),
  ];
}
