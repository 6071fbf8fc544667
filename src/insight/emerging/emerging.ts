import { nextPeriod } from '../../model/period.ts';
import type { Report } from '../../model/report.ts';
import type { Dismissal } from '../../model/types/dismissal.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { PainPoint } from '../../model/types/pain-point.ts';
import { madeOnce } from '../../source/reads.ts';
import { compareText } from '../../source/text-order.ts';
import { addressPart } from '../address-part.ts';
import type { Span } from '../periods.ts';
import { type Look, quarterHolding } from './looks.ts';
import { type MetricSignal, signalsOfMetric } from './metric-signal.ts';
import { growingThemes, type ThemeGrowth, themeKey } from './theme-growth.ts';

/** A pain point of which the cost of delay grew with its inputs, as git tells it. */
export interface GrownCost {
  readonly painPoint: PainPoint;
  /** The day on which the newest of the inputs that made it grow was written. */
  readonly on: string;
  /** Money a month. */
  readonly from: number;
  readonly to: number;
}

/** What every signal has. */
interface Signalled {
  /** Names it in addresses and commands: "metric-calls-given-up". */
  readonly id: string;
  /** The last day of the figures in which it was first seen. */
  readonly on: string;
  /** The quarter in which it is named. */
  readonly quarter: Span;
  /** Pain points that are about it and not resolved; their owners own it. */
  readonly painPoints: readonly PainPoint[];
  /** Those about it that are resolved: nobody owns it by them any more. */
  readonly resolved: readonly PainPoint[];
  /** Set where somebody decided to leave it. */
  readonly dismissal: Dismissal | null;
}

/** Something that gets worse, named once. */
export type EmergingSignal = Signalled &
  (
    | { readonly kind: 'metric'; readonly metric: Metric; readonly look: Look; readonly signal: MetricSignal }
    | { readonly kind: 'theme'; readonly theme: string; readonly look: Look; readonly growth: ThemeGrowth }
    | { readonly kind: 'cost'; readonly cost: GrownCost }
  );

/** What emerges in a report. */
export interface Emerging {
  /** The quarter of the newest day that is over, and the one before it. */
  readonly quarter: Span;
  readonly lastQuarter: Span;
  /** Everything that is kept, newest first. */
  readonly all: readonly EmergingSignal[];
  /** What was named in either quarter and is not dismissed. */
  readonly open: readonly EmergingSignal[];
}

/**
 * Everything that gets worse in a report, with the costs that git tells of; the figures are watched once. A
 * metric of which `emerges` is false is known not to get worse.
 */
export function emergingIn(
  report: Report,
  costs: readonly GrownCost[] = [],
  emerges: (metric: string) => boolean = () => true,
): Emerging {
  const { finishedThrough, fiscalYearStart } = report.settings;
  const inFigures = madeOnce(report, 'emerging', () => [...ofMetrics(report, emerges), ...ofThemes(report)]);
  const quarter = quarterHolding(finishedThrough, fiscalYearStart);
  const lastQuarter = quarterHolding(nextPeriod(quarter.from, 'day', -1), fiscalYearStart);
  const all = [...inFigures, ...ofCosts(costs, fiscalYearStart)].toSorted(
    (a, b) => compareText(b.on, a.on) || compareText(a.id, b.id),
  );
  const open = all.filter(({ on, dismissal }) => on >= lastQuarter.from && dismissal === null);
  return { quarter, lastQuarter, all, open };
}

/** Pain points about a signal, those that are resolved apart. */
function ownedBy(about: readonly PainPoint[]): Pick<Signalled, 'painPoints' | 'resolved'> {
  const isResolved = ({ status }: PainPoint) => status === 'resolved';
  return { painPoints: about.filter((one) => !isResolved(one)), resolved: about.filter(isResolved) };
}

function ofMetrics(report: Report, emerges: (metric: string) => boolean): readonly EmergingSignal[] {
  const { metrics, relations, settings, dismissals } = report;
  const { fiscalYearStart, asOf } = settings;
  return metrics.all
    .filter(({ id }) => emerges(id))
    .flatMap((metric) =>
      signalsOfMetric(metric.id, report).map(({ look, seen: signal }) => ({
        kind: 'metric' as const,
        id: `metric-${metric.id}`,
        on: look.on,
        quarter: quarterHolding(look.on, fiscalYearStart),
        ...ownedBy(relations.painPointsShownBy(metric.id)),
        dismissal: dismissals.all.find((entry) => entry.metric === metric.id && entry.until >= asOf) ?? null,
        ...{ metric, look, signal },
      })),
    );
}

function ofThemes({ voices, painPoints, settings, dismissals }: Report): readonly EmergingSignal[] {
  const { fiscalYearStart, asOf } = settings;
  return [...growingThemes(voices.all, settings)].flatMap(([key, named]) => {
    const said = voices.all.filter(({ theme }) => theme !== undefined && themeKey(theme) === key);
    const about = [...new Set(said.flatMap(({ painPoint }) => painPoint ?? []))].map((id) => painPoints.get(id));
    return named.map(({ look, seen: growth }) => ({
      kind: 'theme' as const,
      id: `theme-${addressPart(key)}`,
      on: look.on,
      quarter: quarterHolding(look.on, fiscalYearStart),
      ...ownedBy(about),
      dismissal:
        dismissals.all.find(({ theme, until }) => theme !== undefined && themeKey(theme) === key && until >= asOf) ??
        null,
      ...{ theme: said.at(-1)?.theme ?? key, look, growth },
    }));
  });
}

function ofCosts(costs: readonly GrownCost[], fiscalYearStart: number): readonly EmergingSignal[] {
  return costs.map((cost) => ({
    kind: 'cost' as const,
    id: `cost-${cost.painPoint.id}`,
    on: cost.on,
    quarter: quarterHolding(cost.on, fiscalYearStart),
    ...ownedBy([cost.painPoint]),
    dismissal: null,
    cost,
  }));
}
