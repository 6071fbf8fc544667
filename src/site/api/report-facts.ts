import type { ReportInsight } from '../../insight/report-insight.ts';
import { isRefusal } from '../../insight/interval.ts';
import { type Emerging, emergingIn } from '../../insight/emerging/emerging.ts';
import type { Report } from '../../model/report.ts';
import { href } from '../href.ts';
import { answerFacts } from './answer-facts.ts';
import { departmentFacts } from './department-facts.ts';
import { emergingFacts } from './emerging-facts.ts';
import { figureOrReason } from './claim-facts.ts';
import { fixFacts } from './fix-facts.ts';
import { apiPath, listPath, type ListName, pagePath } from './paths.ts';

/** How many items a list gives before it goes on in another file, so that no file grows with the report. */
export const listSize = 500;

/** How many of the most urgent pain points are given with their reasons. */
const mostRanked = 50;

/** What a list's items look like: enough to choose one, its file for the rest. */
const itemsOf = {
  'pain-points': ({ painPoints }: Report, insight: ReportInsight, from: number, to: number) =>
    painPoints.all.slice(from, to).map(({ id, title, status = 'identified', opened, owner }) => {
      const { cost } = insight.painPoint(id);
      const perMonth = isRefusal(cost) ? { withheld: cost.reason } : cost.perMonth;
      return { id, title, status, opened, owner, perMonth, page: pagePath('pain-points', id) };
    }),
  plans: ({ plans }: Report, insight: ReportInsight, from: number, to: number) =>
    plans.all.slice(from, to).map(({ id, title, status, painPoint, owner }) => {
      const { grade, direction, holds } = insight.inShort(id);
      const proven = { grade: grade ?? 0, direction, holds };
      return { id, title, status, painPoint, owner, ...proven, url: apiPath('plans', id), page: pagePath('plans', id) };
    }),
  metrics: ({ metrics }: Report, _insight: ReportInsight, from: number, to: number) =>
    metrics.all.slice(from, to).map(({ id, name, role, measure }) => {
      return { id, name, role, measure, url: apiPath('metrics', id), page: pagePath('metrics', id) };
    }),
} as const;

type Items = { readonly [Name in ListName]: ReturnType<(typeof itemsOf)[Name]> };

const sizeOf = {
  'pain-points': ({ painPoints }: Report) => painPoints.size,
  plans: ({ plans }: Report) => plans.size,
  metrics: ({ metrics }: Report) => metrics.size,
} as const;

/** One file's part of a list, with the address of the next part. */
export function listFacts<Name extends ListName>(list: Name, page: number, report: Report, insight: ReportInsight) {
  const total = sizeOf[list](report);
  const items = itemsOf[list](report, insight, (page - 1) * listSize, page * listSize) as Items[Name];
  return { total, page, items, next: page * listSize < total ? listPath(list, page + 1) : null };
}

/** The later parts of all lists, which have files of their own. */
export function listPages(report: Report): readonly { readonly list: ListName; readonly page: number }[] {
  return (['pain-points', 'plans', 'metrics'] as const).flatMap((list) =>
    Array.from({ length: Math.max(0, Math.ceil(sizeOf[list](report) / listSize) - 1) }, (_, i) => ({
      list,
      page: i + 2,
    })),
  );
}

/** The API's front door: what the report is, what is at risk, what is most urgent, and where everything is. */
export function reportFacts(report: Report, insight: ReportInsight, emerging: Emerging = emergingIn(report)) {
  const { organisation, title, locale, currency, asOf, customers, notice } = report.settings;
  return {
    organisation,
    title,
    notice: notice ?? null,
    locale,
    currency,
    asOf,
    customers: customers ?? null,
    schemas: {
      report: href('/api/schemas/report.json'),
      plan: href('/api/schemas/plan.json'),
      metric: href('/api/schemas/metric.json'),
    },
    atRisk: atRisk(insight),
    answers: answerFacts(report),
    departments: departmentFacts(report),
    smallFixes: fixFacts(report),
    emerging: emergingFacts(emerging, report),
    ranking: insight.ranking().slice(0, mostRanked),
    painPoints: listFacts('pain-points', 1, report, insight),
    plans: listFacts('plans', 1, report, insight),
    metrics: listFacts('metrics', 1, report, insight),
  };
}

function atRisk(insight: ReportInsight) {
  const total = insight.total();
  if (isRefusal(total)) return figureOrReason(total);
  const { perMonth, perYear, sinceOpened, cap, counted } = total;
  return {
    perMonth,
    perYear,
    sinceOpened,
    painPointsCounted: counted.length,
    cap: cap && { factor: cap.factor, customersAffected: cap.total },
  };
}
