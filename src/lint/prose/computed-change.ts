import type { Claim } from '../../insight/claim.ts';
import { claimGrade } from '../../insight/claim-grade.ts';
import type { MeasureInsight } from '../../insight/plan-insight.ts';
import { type ChartContext, formatNumber } from '../../wording/format.ts';
import { levelOf, levelUnit } from '../../wording/levels.ts';
import { writeLevels } from '../../wording/numbers.ts';
import type { TypedChange } from './typed-change.ts';

/**
 * What to write in the place of a change that somebody typed, where it is not the one that was computed; null where it
 * is, by what is known now or was known on the day for which it was written.
 */
export function computedInstead(
  typed: TypedChange,
  measure: MeasureInsight,
  on: string,
  context: ChartContext,
): string | null {
  const { claim, metric, input } = measure;
  const then = on < input.asOf ? [claimGrade({ ...input, asOf: on, finishedThrough: on })] : [];
  const told = [claim, ...then].map((each) => changeOf(each, measure, context));
  if (told.some((change) => change && isSame(typed, change, measure))) return null;
  const [now] = told;
  if (!now)
    return `"${metric.name}" has no change that can be told yet (grade ${claim.grade}). Take the figure out until it has.`;
  const [first, last] = writeLevels([now.from, now.to], now.unit, context);
  const share = ` (${formatNumber(Math.abs(now.perCent), context, 1)} % ${now.perCent < 0 ? 'down' : 'up'})`;
  return `"${metric.name}" went from ${first} to ${last}${Number.isFinite(now.perCent) ? share : ''}. Write the figure that was computed, or leave it to <Outcome metric="${metric.id}" />.`;
}

/** The change of a claim that may be told, in points of the unit shown and in per cent of what there was before. */
function changeOf(claim: Claim, { metric }: MeasureInsight, context: ChartContext) {
  const [before, after] = [levelOf(claim, 'before'), levelOf(claim, 'after')];
  if (!before || !after || claim.grade < 2) return null;
  const unit = levelUnit(claim, metric, context);
  const difference = after.value - before.value;
  return {
    unit,
    from: before.value,
    to: after.value,
    points: difference * unit.factor * (unit.kind === 'share' ? 100 : 1),
    perCent: (difference / Math.abs(before.value)) * 100,
  };
}

/** "By 4 %" of a share can mean points as well. */
function isSame(
  { kind, way, size: { value, within } }: TypedChange,
  { unit, points, perCent }: NonNullable<ReturnType<typeof changeOf>>,
  { metric }: MeasureInsight,
): boolean {
  const sign = way ?? (metric.better === 'higher' ? 1 : -1);
  const fits = (change: number) => Math.abs(sign * change - value) <= within;
  return kind === 'points' ? fits(points) : fits(perCent) || (unit.kind === 'share' && fits(points));
}
