import type { SiteReport } from './build/context.ts';

/** The page that shows one measure of a plan alone. */
export function embedPath(plan: string, metric: string): string {
  return `/embed/${plan}/${metric}/`;
}

/** Every measure that has such a page, with the parts of its address. */
export function embedParams({ report, insight }: Pick<SiteReport, 'report' | 'insight'>) {
  return report.plans.all.flatMap(({ id }) => {
    const metrics = new Set(insight.plan(id).measures.map(({ metric }) => metric.id));
    return [...metrics].map((metric) => ({ params: { plan: id, metric } }));
  });
}
