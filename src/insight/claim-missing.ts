import { lastDayOf, nextPeriod } from '../model/period.ts';
import type { ClaimInput, Criterion, GroupFault, Missing, WindowSummary } from './claim.ts';
import type { ReasonCode } from './interval.ts';
import { periodFrom } from './periods.ts';
import type { DeclaredWindow } from './windows.ts';

type Of<Id extends Criterion['id']> = Extract<Criterion, { id: Id }>['detail'];

/** What would settle each criterion that does not hold, in the order of the grades. */
export function missingFrom(
  criteria: readonly Criterion[],
  input: ClaimInput,
  after: WindowSummary | null,
): readonly Missing[] {
  const missing = criteria
    .filter(({ holds }) => holds !== true)
    .flatMap((criterion) => missingOf(criterion, input, after));
  return missing.filter(
    ({ code }, i) => code !== 'clear-difference' || missing.findIndex((one) => one.code === code) === i,
  );
}

function missingOf(criterion: Criterion, input: ClaimInput, after: WindowSummary | null): readonly Missing[] {
  switch (criterion.id) {
    case 'met-change':
      return criterion.detail.fault ? [{ code: 'window', fault: criterion.detail.fault }] : [];
    case 'before-periods':
      return [{ code: 'before-periods', ...criterion.detail }];
    case 'after-periods':
      return input.after ? periodsMissing(criterion.detail, input, input.after, after) : [{ code: 'after-window' }];
    case 'minimum-n':
      return criterion.holds === false ? sizesMissing(criterion.detail) : [];
    case 'difference':
      if (criterion.holds === false) return [{ code: 'clear-difference' }];
      return criterion.detail.reason && criterion.detail.reason !== 'no-interval'
        ? [{ code: 'comparable-windows', reason: criterion.detail.reason }]
        : [];
    case 'between-periods':
      return betweenMissing(criterion, input);
    case 'wandering':
      return criterion.holds === false ? [{ code: 'step-beyond-wandering' }] : [];
    case 'season':
      return [{ code: criterion.holds === false ? 'same-direction-a-year-earlier' : 'same-months' }];
    case 'chart-signal': {
      const { points, need, reason } = criterion.detail;
      if (criterion.holds === false) return [{ code: 'chart-signal' }];
      return [reason ? { code: 'no-limits', reason } : { code: 'points-for-limits', have: points, need }];
    }
    case 'series-effect':
      return criterion.holds === false ? [{ code: 'series-effect' }] : trendMissing(criterion.detail);
    case 'comparison-group':
      if (criterion.holds === false) return [{ code: 'comparison-effect' }];
      return [groupMissing(criterion.detail.reason)];
    case 'before-data':
    case 'one-definition':
    case 'many-measures':
    case 'mix':
    case 'extremes':
      return [];
  }
}

/** The chance interval asks for a clear difference already, except for totals, which have none. */
function betweenMissing({ holds, detail }: Extract<Criterion, { id: 'between-periods' }>, { kind }: ClaimInput) {
  const missing: Missing[] = [];
  if (holds === false) missing.push({ code: 'clear-difference' });
  if (holds === null && kind === 'amount' && detail.reason)
    missing.push({ code: 'comparable-windows', reason: detail.reason });
  return missing;
}

const faults: readonly string[] = ['unknown-group', 'only-groups', 'another-kind', 'holds-the-group'];
const isFault = (reason: ReasonCode | GroupFault): reason is GroupFault => faults.includes(reason);

function groupMissing(reason: ReasonCode | GroupFault | null): Missing {
  if (reason === null) return { code: 'comparison-group' };
  return isFault(reason) ? { code: 'comparison-fault', fault: reason } : { code: 'comparison-data', reason };
}

/**
 * When the after window can have its finished periods: the day after the last one that is missing, counted from the
 * last period with data or from the first that begins within the window. Only a window with an end can be too short.
 */
function periodsMissing(
  { have, need }: Of<'after-periods'>,
  { period, anchor, asOf }: ClaimInput,
  window: DeclaredWindow,
  after: WindowSummary | null,
): readonly Missing[] {
  const periods = need - have;
  const last = after?.last ?? null;
  const first = last === null ? periodFrom(window.from, anchor, period) : nextPeriod(last, period);
  const end = nextPeriod(first, period, periods - 1);
  const readyOn = nextPeriod(end, period);
  const more: Missing = { code: 'more-periods', periods, readyOn, overdue: readyOn <= asOf };
  const { to } = window;
  if (to === null) return [more];
  const wanted = Array.from({ length: periods }, (_, i) => nextPeriod(first, period, i));
  const beyond = wanted.filter((at) => lastDayOf(at, period) > to).length;
  return beyond > 0 ? [more, { code: 'longer-after-window', periods: beyond }] : [more];
}

function sizesMissing({ before, after, minimum, counts, sameMonths }: Of<'minimum-n'>): readonly Missing[] {
  if (counts === 'together') return [{ code: 'more-events', have: before + after, need: minimum, sameMonths }];
  const sizes = { before, after };
  return (['before', 'after'] as const)
    .filter((side) => sizes[side] < minimum)
    .map((side) => ({ code: 'more-n', side, have: sizes[side], need: minimum, sameMonths }));
}

function trendMissing({ before, after, need }: Of<'series-effect'>): readonly Missing[] {
  const missing: Missing[] = [];
  if (before < need) missing.push({ code: 'trend-periods-before', have: before, need });
  if (after < need) missing.push({ code: 'trend-periods-after', have: after, need });
  return missing;
}
