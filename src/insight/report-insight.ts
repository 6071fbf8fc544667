import { remembered } from '../model/remembered.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Settings } from '../model/types/report.ts';
import { askedInstead, madeOnce } from '../source/reads.ts';
import { type Capped, capOverAll } from './economics/cap.ts';
import type { FigureRange } from './economics/range.ts';
import { dataAsOf } from './data-as-of.ts';
import { isRefusal, type Refusal } from './interval.ts';
import { isCounted, type PainPointInsight, painPointInsight } from './pain-point-insight.ts';
import { signalsOfMetric } from './emerging/metric-signal.ts';
import { type PlanInShort, planInShort } from './plan-in-short.ts';
import { type JudgingSettings, judgingSettings, type PlanInsight, planInsight } from './plan-insight.ts';
import { type Ranked, rankByPriority } from './priority.ts';

/** What all pain points not yet resolved put at risk together. */
export interface TotalCost {
  /** Money a month after the cap. */
  readonly perMonth: FigureRange;
  readonly perYear: FigureRange;
  /** Since each was opened; not capped, as each pain point has its own time. */
  readonly sinceOpened: FigureRange;
  /** Whether any of that time is counted yet. */
  readonly timeCounted: boolean;
  /** The cap on customers affected; null where the report does not say how many customers there are. */
  readonly cap: Capped | null;
  /** Pain points counted, by id, in the order of `cap.each`. */
  readonly counted: readonly string[];
}

/** Everything the figures say of a report, computed for what is asked and kept. */
export interface ReportInsight {
  plan(id: string): PlanInsight;
  painPoint(id: string): PainPointInsight;
  /** What a plan's figures come to, for whoever goes through all plans. */
  inShort(id: string): PlanInShort;
  /** Whether a metric changed for the worse within the quarters that are looked back over. */
  emerges(id: string): boolean;
  /** Unresolved pain points, the most urgent first. */
  ranking(): readonly Ranked[];
  total(): TotalCost | Refusal;
  /** The last day for which any metric has a figure of a period that is over; null where none has. */
  dataAsOf(): string | null;
}

const effortPoints = { low: 1, medium: 2, high: 3 } as const;

/** The insight into a report, each part computed once. */
export function insightOf(report: Report): ReportInsight {
  const painPoint = kept((id: string) =>
    ofPainPoint(report.painPoints.get(id), { finishedThrough: () => report.settings.finishedThrough }),
  );
  const plan = kept((id: string) =>
    ofPlan(report.plans.get(id), {
      setting: (key) => report.settings[key as keyof Settings],
      metric: (of) => report.metrics.get(of),
      painPoint,
    }),
  );
  const inShort = kept((id: string) => planInShort(plan(id)));
  const emerges = kept((id: string) => signalsOfMetric(id, report).length > 0);
  const total = kept(() => totalOf(report, painPoint));
  const ranking = kept(() => rankingOf(report, painPoint));
  const asOf = kept(() => ({ day: dataAsOf(report.metrics.all, report.settings.finishedThrough) }));
  // Of what follows from the whole report a page sees the result alone.
  return {
    plan,
    painPoint,
    inShort,
    emerges,
    ranking: () => askedInstead(['insight', 'ranking'], () => ranking('')),
    total: () => askedInstead(['insight', 'total'], () => total('')),
    dataAsOf: () => askedInstead(['insight', 'dataAsOf'], () => asOf('').day),
  };
}

const ofPainPoint = remembered((entity: PainPoint, { finishedThrough }: { finishedThrough(): string }) =>
  painPointInsight(entity, finishedThrough()),
);

const ofPlan = remembered(
  (
    entity: Plan,
    ask: { setting(key: string): unknown; metric(id: string): Metric; painPoint(id: string): PainPointInsight },
  ): PlanInsight => {
    const settings = Object.fromEntries(judgingSettings.map((key) => [key, ask.setting(key)])) as JudgingSettings;
    return planInsight(entity, { settings, metrics: { get: ask.metric } }, ask.painPoint(entity.painPoint));
  },
);

function unresolved({ painPoints }: Report) {
  return painPoints.all.filter(({ status }) => status !== 'resolved');
}

function rankingOf(report: Report, insight: (id: string) => PainPointInsight): readonly Ranked[] {
  return rankByPriority(
    unresolved(report).map(({ id, priority, economics }) => {
      const { cost } = insight(id);
      const told = economics.model === 'handling' ? economics.peopleTold.value : null;
      const unhappy = isRefusal(cost) ? null : (cost.parts?.unhappy.base ?? null);
      return {
        id,
        damage: isRefusal(cost) ? null : cost.perYear.base,
        wordOfMouth: unhappy === null || told === null ? null : unhappy * (typeof told === 'number' ? told : told.base),
        effort: priority ? effortPoints[priority.effort] : null,
      };
    }),
  );
}

function totalOf(report: Report, insight: (id: string) => PainPointInsight): TotalCost | Refusal {
  const priced = unresolved(report).flatMap(({ id }) => {
    const { cost, until } = insight(id);
    return isRefusal(cost) ? [] : [{ id, cost, counted: isCounted(report.painPoints.get(id), { until }) }];
  });
  const { customers } = report.settings;
  const cap =
    customers === undefined
      ? null
      : capOverAll(
          priced.map(({ cost }) => cost.affected.base),
          customers,
        );
  if (cap && isRefusal(cap)) return cap;
  const factor = cap?.factor ?? 1;
  const sum = (pick: (cost: (typeof priced)[number]['cost']) => FigureRange, times: number): FigureRange => {
    const add = (end: keyof FigureRange) => priced.reduce((total, { cost }) => total + pick(cost)[end], 0) * times;
    return { low: add('low'), base: add('base'), high: add('high') };
  };
  return {
    perMonth: sum(({ perMonth }) => perMonth, factor),
    perYear: sum(({ perYear }) => perYear, factor),
    sinceOpened: sum(({ sinceOpened }) => sinceOpened, 1),
    timeCounted: priced.some(({ counted }) => counted),
    cap,
    counted: priced.map(({ id }) => id),
  };
}

function kept<Result>(compute: (id: string) => Result): (id: string) => Result {
  const results = {};
  return (id) => madeOnce(results, id, () => compute(id));
}
