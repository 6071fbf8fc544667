import { planInsight, type MeasureInsight } from '../insight/plan-insight.ts';
import type { ReportInsight } from '../insight/report-insight.ts';
import { Collection } from '../model/collection.ts';
import type { Report } from '../model/report.ts';
import type { MeasureKind, MetricSeries, PointByKind, Series } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';
import { compareText } from '../source/text-order.ts';
import type { MetricDifference } from './compare-reports.ts';
import { restatedFigures } from './restated-figures.ts';
import type { Since } from './since.ts';

/**
 * What a plan's measures would prove had nobody written the past anew: the newer report with the older figures of every
 * period that was restated, and with all else as it is now.
 */
export function claimsOnOldFigures(
  { report, insight }: { readonly report: Report; readonly insight: ReportInsight },
  differences: readonly MetricDifference[],
  since: Pick<Since, 'wasOver'>,
): (plan: string) => readonly MeasureInsight[] {
  const older = new Map(
    differences.flatMap((difference) => {
      const restated = restatedFigures(difference, since);
      const { before, after } = difference;
      if (!before?.series || !after || restated.length === 0) return [];
      const periods = new Map(restated.map((one) => [one.group, new Set(one.restated.map(({ period }) => period))]));
      return [[after.id, { ...after, series: withOld(before.series, after, periods) }] as const];
    }),
  );
  if (older.size === 0) return () => [];
  const metrics = new Collection(report.metrics.all.map((metric) => older.get(metric.id) ?? metric));
  const asItWas: Report = { ...report, metrics };
  return (id) => {
    const plan = report.plans.get(id);
    return planInsight(plan, asItWas, insight.painPoint(plan.painPoint)).measures;
  };
}

function withOld(
  before: MetricSeries,
  { series: after }: Metric,
  periods: ReadonlyMap<string | null, ReadonlySet<string>>,
): MetricSeries {
  const groups = new Set([...before.groups.keys(), ...(after?.groups.keys() ?? [])]);
  const put = (group: string | null, old: Series | undefined, now: Series | undefined) =>
    withPeriods(old, now, periods.get(group) ?? new Set());
  return {
    whole: put(null, before.whole, after?.whole) ?? before.whole,
    groups: new Map(
      [...groups].flatMap((group) => {
        const made = put(group, before.groups.get(group), after?.groups.get(group));
        return made ? [[group, made] as const] : [];
      }),
    ),
  };
}

function withPeriods(
  old: Series | undefined,
  now: Series | undefined,
  periods: ReadonlySet<string>,
): Series | undefined {
  if (!old || !now) return now ?? old;
  if (old.kind !== now.kind) return now;
  const kept = (now.points as readonly Point[]).filter(({ period }) => !periods.has(period));
  const back = (old.points as readonly Point[]).filter(({ period }) => periods.has(period));
  return { kind: now.kind, points: [...kept, ...back].sort((a, b) => compareText(a.period, b.period)) } as Series;
}

type Point = PointByKind[MeasureKind];
