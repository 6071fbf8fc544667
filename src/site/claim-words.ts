import { formatValue } from '../chart/format.ts';
import type { ChartContext } from '../chart/format.ts';
import type { Claim, Grade, WindowSummary } from '../insight/claim.ts';
import { isRefusal } from '../insight/interval.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import { shownMetric } from './measure-chart.ts';

/** What a claim comes to, as readers sort it. */
export type Verdict = 'better' | 'worse' | 'unclear' | 'early' | 'none';

/** The names of the claim grades, from none to the strongest. */
export const gradeNames: readonly [string, string, string, string, string, string] = [
  'No data',
  'Too early to tell',
  'No clear change',
  'Changed',
  'Changed beyond its own trend',
  'Changed beyond a comparison group',
];

const grounds: { readonly [grade in Grade]: string } = {
  0: 'There is no before figure to compare with.',
  1: 'There are too few figures after the change to compare.',
  2: 'The difference is within what chance alone would give.',
  3: 'The difference is larger than chance would give. What caused it is not proven.',
  4: 'The difference is larger than chance would give, and larger than the trend before it explains.',
  5: 'The difference is larger than among customers who did not meet the change.',
};

/** What a grade rests on, in one sentence for a reader who has never met one. */
export function groundsOf({ grade }: Pick<Claim, 'grade'>): string {
  return grounds[grade];
}

/** The verdict that a claim's grade and direction come to. */
export function verdictOf(claim: Claim | undefined): Verdict {
  if (!claim || claim.grade === 0) return 'none';
  if (claim.grade === 1) return 'early';
  if (claim.grade === 2 || claim.direction === 'none') return 'unclear';
  return claim.direction;
}

/** The verdict in the fewest words. */
export const verdictWords: { readonly [verdict in Verdict]: string } = {
  better: 'Better',
  worse: 'Worse',
  unclear: 'No clear change',
  early: 'Too early to tell',
  none: 'No before figure',
};

/** A window's figure in the metric's unit, or a dash where there is none. */
export function figureOf(window: WindowSummary | null, { metric }: MeasureInsight, context: ChartContext): string {
  if (!window || isRefusal(window.estimate)) return '–';
  const { measure, factor } = shownMetric(metric, context);
  return formatValue(window.estimate.value * factor, measure.unit, context);
}

/** A measure's headline, computed from its claim: "Late-fee complaints fell from 12.1 to 6.3". */
export function headlineOf(entry: MeasureInsight, context: ChartContext): string {
  const { claim, metric } = entry;
  const verdict = verdictOf(claim);
  if (verdict === 'none') return `${metric.name}: there is no before figure`;
  if (verdict === 'early') return `${metric.name}: too early to tell`;
  if (verdict === 'unclear') return `${metric.name}: no clear change`;
  const rose = (verdict === 'better') === (claim.better === 'higher');
  const ends = [claim.before, claim.after].map((window) => figureOf(window, entry, context)).join(' to ');
  return `${metric.name} ${rose ? 'rose' : 'fell'} from ${ends}`;
}
