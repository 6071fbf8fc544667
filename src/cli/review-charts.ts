import type { ReviewSection } from '../wording/review.ts';

/** More charts than that nobody compares in one sitting. */
const mostCharts = 40;

/** A chart that a change made another, before and after; the page of the review shows it under this id. */
export interface ReviewChart {
  readonly id: string;
  readonly title: string;
  readonly sides: ReviewSection['drawn'][number];
}

/** The charts of each section, as many as the page draws. */
export function chartsOf(sections: readonly ReviewSection[]): readonly (readonly ReviewChart[])[] {
  let drawn = 0;
  return sections.map((section) => {
    const shown = section.drawn.slice(0, mostCharts - drawn);
    const charts = shown.map((sides, at) => ({ id: `chart-${drawn + at + 1}`, title: titleOf(sides), sides }));
    drawn += shown.length;
    return charts;
  });
}

/** The metric, and of whom, where the measure is that of a group. */
function titleOf({ before, after }: ReviewChart['sides']): string {
  const measure = (after ?? before)?.measure;
  return measure ? [measure.metric.name, measure.measure.group ?? ''].filter((part) => part !== '').join(', ') : '';
}
