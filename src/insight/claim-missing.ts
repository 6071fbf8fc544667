import type { ClaimInput, Criterion, Missing, WindowSummary } from './claim.ts';
import { nextPeriod } from '../model/period.ts';
import type { Span } from './periods.ts';

type Of<Id extends Criterion['id']> = Extract<Criterion, { id: Id }>['detail'];

/** What would settle each criterion that does not hold, in the order of the grades. */
export function missingFrom(
  criteria: readonly Criterion[],
  input: ClaimInput,
  after: WindowSummary | null,
): readonly Missing[] {
  return criteria.filter(({ holds }) => holds !== true).flatMap((criterion) => missingOf(criterion, input, after));
}

function missingOf(criterion: Criterion, input: ClaimInput, after: WindowSummary | null): readonly Missing[] {
  switch (criterion.id) {
    case 'after-periods':
      return input.after ? periodsMissing(criterion.detail, input, input.after, after) : [{ code: 'after-window' }];
    case 'minimum-n':
      return sizesMissing(criterion.detail);
    case 'difference':
      if (criterion.holds === false) return [{ code: 'clear-difference' }];
      return criterion.detail.reason ? [{ code: 'comparable-windows', reason: criterion.detail.reason }] : [];
    case 'chart-signal':
      if (criterion.holds === false) return [{ code: 'chart-signal' }];
      return [{ code: 'points-for-limits', have: criterion.detail.points, need: criterion.detail.need }];
    case 'series-effect':
      return criterion.holds === false ? [{ code: 'series-effect' }] : trendMissing(criterion.detail);
    case 'comparison-group':
      if (criterion.holds === false) return [{ code: 'comparison-effect' }];
      if (!criterion.detail.reason) return [{ code: 'comparison-group' }];
      return [{ code: 'comparison-data', reason: criterion.detail.reason }];
    case 'before-data':
    case 'many-measures':
      return [];
  }
}

/**
 * When the after window can have its periods: the day after the last one that is missing, counted from the last
 * period with data (or from the window's start), with the part that lies beyond the window's end named apart.
 */
function periodsMissing(
  { have, need }: Of<'after-periods'>,
  { period, asOf }: ClaimInput,
  window: Span,
  after: WindowSummary | null,
): readonly Missing[] {
  const periods = need - have;
  const last = after?.last ?? null;
  const first = last === null ? window.from : nextPeriod(last, period);
  const end = nextPeriod(first, period, periods - 1);
  const readyOn = nextPeriod(end, period);
  const beyond = Array.from({ length: periods }, (_, i) => nextPeriod(first, period, i)).filter((at) => at > window.to);
  const longer: Missing[] = beyond.length > 0 ? [{ code: 'longer-after-window', periods: beyond.length }] : [];
  return [{ code: 'more-periods', periods, readyOn, overdue: readyOn <= asOf }, ...longer];
}

function sizesMissing({ sizes, minimum }: Of<'minimum-n'>): readonly Missing[] {
  if (!sizes) return [];
  const sides = ['before', 'after'] as const;
  return sides
    .filter((side) => sizes[side] < minimum)
    .map((side) => ({ code: 'more-n', side, have: sizes[side], need: minimum }));
}

function trendMissing({ before, after, need }: Of<'series-effect'>): readonly Missing[] {
  const missing: Missing[] = [];
  if (before < need) missing.push({ code: 'trend-periods-before', have: before, need });
  if (after < need) missing.push({ code: 'trend-periods-after', have: after, need });
  return missing;
}
