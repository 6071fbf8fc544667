import type { Report } from '../../model/report.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { Plan } from '../../model/types/plan.ts';
import type { Claim } from '../claim.ts';
import { claimGrade } from '../claim-grade.ts';
import { trialBelow } from '../control-chart.ts';
import { signalDirection } from '../control-signals.ts';
import { metricControl } from '../metric-control.ts';
import { periodValues } from '../period-figures.ts';
import { finished, type PeriodValue, type Span } from '../periods.ts';
import { meanOf } from '../sample.ts';
import { type Look, looksUpTo, type NamedSignal, namedOnce } from './looks.ts';

/** A change for the worse that a control chart signals and a comparison like with like confirms. */
export interface MetricSignal {
  /** The first period of the signal. */
  readonly since: string;
  /** The newest figures against those before, as claims are made. */
  readonly claim: Claim;
}

/** What of a metric is watched. */
export type Watched = Pick<Metric, 'measure' | 'better' | 'period' | 'series' | 'definitionChanges' | 'minimumN'>;

interface Watching {
  readonly plans: readonly Pick<Plan, 'changedOn'>[];
  readonly finishedThrough: string;
  readonly minimumN: number;
}

/** The changes for the worse of a report's metric, each named once. */
export function signalsOfMetric(
  id: string,
  { metrics, relations, settings }: Report,
): readonly NamedSignal<MetricSignal>[] {
  const { finishedThrough, minimumN } = settings;
  return metricSignals(metrics.get(id), { plans: relations.plansMeasuring(id), finishedThrough, minimumN });
}

/** The changes for the worse of a metric within the quarters kept, each named once. */
export function metricSignals(metric: Watched, watching: Watching): readonly NamedSignal<MetricSignal>[] {
  const values = finished(periodValues(metric.series?.whole), watching.finishedThrough, metric.period);
  const first = values[0]?.period;
  if (first === undefined) return [];
  const looks = looksUpTo(watching.finishedThrough, first, metric.period);
  return namedOnce(looks, (look) => signalAt(look, metric, values, watching));
}

/**
 * Whether a metric changed for the worse within the newest window of a look. Two things must say so: a signal of its
 * control chart, with limits set by the figures since the last dated change (of its definition, or one that a plan made)
 * up to the window, at least twelve of them; and the window against the twelve months before, by everything that a
 * claim must survive. Null where a dated change lies within either window: a plan's own claim speaks of that.
 */
function signalAt(
  look: Look,
  { measure: kind, better, period, series, definitionChanges = [], minimumN }: Watched,
  values: readonly PeriodValue[],
  watching: Watching,
): MetricSignal | null {
  const changes = definitionChanges.map(({ on }) => on);
  const worse = better === 'higher' ? -1 : 1;
  const middle = ({ from, to }: Span) =>
    meanOf(values.flatMap(({ period: at, value }) => (value !== null && at >= from && at <= to ? [value] : [])));
  if (Math.sign(middle(look.after) - middle(look.before)) !== worse) return null;
  const dated = [...changes, ...watching.plans.flatMap(({ changedOn }) => changedOn ?? [])].filter(
    (on) => on <= look.on,
  );
  const since = dated.toSorted().at(-1) ?? '';
  if (since > look.before.from) return null;
  const alike = finished(values, look.on, period).filter(({ period: at }) => at >= since);
  if (alike.filter(({ period: at, value }) => at < look.after.from && value !== null).length < trialBelow) return null;
  const { chart } = metricControl(
    { period, series, definitionChanges: [] },
    [{ changedOn: look.after.from }],
    alike,
    look.on,
  );
  const signalled = chart.points.map(({ signals }) => signals.some((signal) => signalDirection[signal] === worse));
  const last = signalled.lastIndexOf(true);
  const newest = alike[last];
  if (!newest || newest.period < look.after.from) return null;
  const claim = claimGrade({
    kind,
    better,
    period,
    anchor: values[0]?.period ?? look.after.from,
    series: series?.whole ?? null,
    fault: null,
    before: look.before,
    after: look.after,
    changedOn: look.after.from,
    definitionChanges: changes,
    minimumN: minimumN ?? watching.minimumN,
    comparison: null,
    parts: series?.groups ?? new Map(),
    asOf: look.on,
    finishedThrough: look.on,
  });
  if (claim.grade < 3 || claim.direction !== 'worse') return null;
  const begins = signalled.lastIndexOf(false, last) + 1;
  return { since: alike[begins]?.period ?? newest.period, claim };
}
