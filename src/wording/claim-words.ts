import { type ChartContext, formatSpan } from './format.ts';
import { capital } from './capital.ts';
import { claimTitle, levelInWords, sizeInWords, verdictLine, wordingFor } from './index.ts';
import type { Direction, WindowSummary } from '../insight/claim.ts';
import { spanTold } from '../insight/window-summary.ts';
import type { HoldsVerdict } from '../insight/holds.ts';
import type { ClaimOutcome } from '../insight/claim-outcome.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { WordedMetric } from './unit.ts';

/** What a claim comes to in the fewest words, for the label beside its headline. */
export function outcomeInWords(outcome: ClaimOutcome, { locale }: Pick<ChartContext, 'locale'>): string {
  const { directions, grades } = wordingFor(locale);
  const words = { ...directions, unclear: grades[2].label, early: grades[1].label, none: grades[0].label };
  return capital(words[outcome]);
}

/** A claim's figure on one side as its verdict writes it, or a dash where there is none. */
export function figureOf(
  { claim, metric }: Pick<MeasureInsight, 'claim' | 'metric'>,
  side: 'before' | 'after',
  context: ChartContext,
): string {
  return levelInWords(claim, side, metric, context) ?? '–';
}

/** What is measured, as pages name it: "Late-fee complaints", or of one group alone "Late-fee complaints (pilot)". */
export function measureInWords({ metric, measure }: Pick<MeasureInsight, 'metric' | 'measure'>): string {
  return measuredMetric({ metric, measure }).name;
}

/** A metric as what a measure counts of it is called: figures of one group are never said to be everybody's. */
export function measuredMetric<Of extends Pick<WordedMetric, 'name' | 'shortName'>>({
  metric,
  measure: { group },
}: {
  readonly metric: Of;
  readonly measure: Pick<MeasureInsight['measure'], 'group'>;
}): Of {
  if (group === undefined) return metric;
  const { name, shortName } = metric;
  return {
    ...metric,
    name: nameOfGroup(name, group),
    ...(shortName === undefined ? {} : { shortName: nameOfGroup(shortName, group) }),
  };
}

/** A metric's name with the group that alone is counted; null where it is everybody. */
export function nameOfGroup(name: string, group: string | null): string {
  return group === null ? name : `${name} (${group})`;
}

/** A measure's headline, computed from its claim. */
export function headlineOf(entry: Headlined, context: ChartContext): string {
  return claimTitle(entry.claim, measuredMetric(entry), context);
}

type Headlined = Pick<MeasureInsight, 'claim' | 'metric' | 'measure'>;

/** The label of a claim where nothing beside it says whether it holds: "Better", or "Better, slipping back". */
export function labelNow(
  direction: Exclude<Direction, 'none'>,
  holds: HoldsVerdict | null,
  context: Pick<ChartContext, 'locale'>,
): string {
  const label = outcomeInWords(direction, context);
  return holds === 'slipping' ? `${label}, ${wordingFor(context.locale).holding.labels.slipping}` : label;
}

/** A measure's headline with its label, where there is room for text only: "Complaints fell from 3.3 to 1.0. Better". */
export function labelledHeadlineOf(entry: Headlined, context: ChartContext, holds: HoldsVerdict | null = null): string {
  const { direction } = entry.claim;
  const headline = headlineOf(entry, context);
  return direction === 'none' ? headline : `${headline}. ${labelNow(direction, holds, context)}`;
}

/** A claim in a line or two: what changed, between which limits, and how many cases stand behind each side. */
export function evidenceOf({ claim, metric }: Pick<MeasureInsight, 'claim' | 'metric'>, context: ChartContext): string {
  const { side: words } = wordingFor(context.locale).charts.beforeAfter;
  const sizes = (['before', 'after'] as const).flatMap((side) => {
    const n = claim[side]?.n ?? 0;
    return n > 0 ? [words[side](sizeInWords(n, metric, context))] : [];
  });
  return [verdictLine(claim, metric, context), ...sizes].join(' ');
}

/** The windows of a claim with their days and sizes, as far as it has them; of two that were compared, what was. */
export function windowsInWords(
  { claim: { before, after, grade }, metric, input }: Pick<MeasureInsight, 'claim' | 'metric' | 'input'>,
  context: ChartContext,
): string {
  const { figure, charts } = wordingFor(context.locale);
  const said = (window: WindowSummary) => {
    const { from, to } = spanTold(window, input);
    return `${formatSpan(from, to, context)}, ${sizeInWords(window.n, metric, context)}`;
  };
  if (before && after && grade >= 2) return figure.compared(said(before), said(after));
  const { side } = charts.beforeAfter;
  const sides = [before && side.before(said(before)), after && side.after(said(after))];
  return sides.filter(Boolean).join(' ');
}
