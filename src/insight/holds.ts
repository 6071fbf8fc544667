import { addMonths, lastDayOf, nextPeriod } from '../model/period.ts';
import type { MeasureKind, PointByKind, Series } from '../model/series.ts';
import { leastPeriods } from './least-periods.ts';
import { claimGrade } from './claim-grade.ts';
import { comparableFigures } from './claim-figures.ts';
import type { Claim, ClaimInput, Criterion, Missing } from './claim.ts';
import { pointsOfKind } from './measures/index.ts';
import { ownPast } from './own-past.ts';

/**
 * What the periods since the window after prove of a change for the better:
 *
 * - slipping: they are worse than that window, by the full test, and it is no season.
 * - holds: they are not, and they are better than before the change, by the full test, and that is no season.
 * - unclear: neither is shown. Chance, the usual ups and downs or a season may hide either.
 * - early: fewer than three of them are over, or they hold too few cases.
 */
export type HoldsVerdict = 'holds' | 'slipping' | 'unclear' | 'early';

export interface Holds {
  readonly verdict: HoldsVerdict;
  /** The periods that were asked; `to` is null where none has figures yet. */
  readonly from: string;
  readonly to: string | null;
  /** Those periods against the window after, which stands as "before" here. */
  readonly sinceAfter: Claim;
  /** Those periods against the window before. */
  readonly sinceBefore: Claim;
  /** Whether they are better than before the change, by the full test and whatever the season. */
  readonly betterThanBefore: boolean;
  /** Whether they look worse than the window after while other months of the year could be why. */
  readonly maybeSeason: boolean;
  /** What keeps it too early, else empty. */
  readonly missing: readonly Missing[];
}

/**
 * How many of the last months are asked, each time: a year, which holds every season, and half of it, as eight months
 * that held would hide four in which all was lost (20 to 35 % were called still holding by a year alone, and under 5 % so).
 */
const monthsAsked = [12, 6];

/**
 * Asks a change again that was claimed to be for the better, with the periods after its window after; of a year and
 * half a year the worse answer counts. Null where there is nothing to ask: no such claim, or a window after that has
 * no end, as no period is later than that.
 */
export function holdsSince(input: ClaimInput, claim: Claim): Holds | null {
  return claim.direction === 'better' ? holdsOf(input.kind, input) : null;
}

function holdsOf<Kind extends MeasureKind>(kind: Kind, input: ClaimInput): Holds | null {
  const { before, after, changedOn } = input;
  const all = pointsOfKind(input.series, kind);
  if (!all || !before || after?.to == null || changedOn === null) return null;
  const { points } = comparableFigures<Kind>(all, before, input, input.definitionChanges);
  const figures = { kind, points, window: { from: after.from, to: after.to }, changedOn };
  const spans = monthsAsked.map((months) => askedOf(points, nextPeriod(after.to ?? '', 'day'), months, input));
  const answers = spans
    .filter(({ from }, i) => from !== spans[i - 1]?.from)
    .map((asked) => answerOf<Kind>(asked, figures, input));
  return (['slipping', 'early', 'unclear', 'holds'] as const).reduce<Holds | null>(
    (worst, verdict) => worst ?? answers.find((answer) => answer.verdict === verdict) ?? null,
    null,
  );
}

interface Asked {
  readonly from: string;
  readonly to: string | null;
}

interface Figures<Kind extends MeasureKind> {
  readonly kind: Kind;
  /** Finished, and counted as in the window after. */
  readonly points: readonly PointByKind[Kind][];
  readonly window: { readonly from: string; readonly to: string };
  readonly changedOn: string;
}

function answerOf<Kind extends MeasureKind>(
  asked: Asked,
  { kind, points, window, changedOn }: Figures<Kind>,
  input: ClaimInput,
): Holds {
  const series = (some: readonly PointByKind[Kind][]): Series => ({ kind, points: some }) as unknown as Series;
  const later: ClaimInput = {
    ...input,
    after: { from: asked.from, to: null },
    definitionChanges: [],
    parts: new Map(),
    comparison: null,
  };
  const sinceBefore = claimGrade({ ...later, series: series(points) });
  const past = ownPast(points, { from: window.from, changedOn }, input.period);
  const sinceAfter = claimGrade({
    ...later,
    series: series(points.filter(({ period }) => period >= window.from)),
    before: window,
    changedOn: asked.from,
    asOf: asked.from > input.asOf ? asked.from : input.asOf,
    comparison: past.length > 0 ? { series: series(past), fault: null, definitionChanges: [] } : null,
  });
  const early = sinceAfter.grade < 2;
  const worse = sinceAfter.direction === 'worse';
  const noSeason = holdsIn(sinceAfter, 'season') || holdsIn(sinceAfter, 'comparison-group');
  const betterThanBefore = !early && sinceBefore.direction === 'better' && holdsIn(sinceBefore, 'season');
  return {
    ...asked,
    verdict: early ? 'early' : worse && noSeason ? 'slipping' : betterThanBefore ? 'holds' : 'unclear',
    sinceAfter,
    sinceBefore,
    betterThanBefore,
    maybeSeason: worse && !noSeason,
    missing: early ? sinceAfter.missing : [],
  };
}

/** The last months that have figures, from the first period after a window on, and three periods at least. */
function askedOf(
  points: readonly { readonly period: string }[],
  start: string,
  months: number,
  { period: length }: ClaimInput,
): Asked {
  const periods = [...new Set(points.map(({ period }) => period))].filter((period) => period >= start).sort();
  const last = periods.at(-1);
  if (last === undefined) return { from: start, to: null };
  const to = lastDayOf(last, length);
  const back = addMonths(nextPeriod(to, 'day'), -months);
  const enough = periods.at(-leastPeriods) ?? start;
  const from = back < enough ? back : enough;
  return { from: from < start ? start : from, to };
}

function holdsIn({ criteria }: Claim, id: Criterion['id']): boolean {
  return criteria.some((criterion) => criterion.id === id && criterion.holds === true);
}
