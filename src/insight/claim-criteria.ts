import type { MeasureKind, PointByKind } from '../model/series.ts';
import { chartSignal } from './chart-signal.ts';
import { type ComparableFigures, comparableFigures } from './claim-figures.ts';
import type { ClaimInput, Criterion, CriterionId, WindowSummary } from './claim.ts';
import { groupCriterion } from './comparison-group.ts';
import { weighed } from './compared-window.ts';
import { criterionOnce } from './criterion-once.ts';
import { extremeEdges } from './extremes.ts';
import { isRefusal } from './interval.ts';
import { leastPeriods } from './least-periods.ts';
import type { Likeness, Matching } from './like-with-like.ts';
import type { Measure } from './measures/measure.ts';
import { minimumCriterion } from './minimum-n.ts';
import { groupsWithFigures, mixCheck } from './mix-check.ts';
import { once } from './once.ts';
import { seriesEffect } from './own-trend.ts';
import { byPeriod, type Span } from './periods.ts';
import { seasonCheck, yearEarlier } from './season-check.ts';
import { wanderingCheck } from './wandering-check.ts';
import type { WindowFault } from './windows.ts';

type Of<Id extends CriterionId> = Extract<Criterion, { id: Id }>;

/** What the two windows of a claim hold, before anybody compares them. */
interface Held<Kind extends MeasureKind> {
  readonly input: ClaimInput;
  readonly figures: ComparableFigures<Kind>;
  readonly found: Likeness<Kind>;
  readonly before: WindowSummary;
  readonly after: WindowSummary | null;
  readonly metFault: WindowFault | null;
}

/** What must hold before two windows are compared: whether they met the change, and hold enough. */
export function earlyCriteria<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  { input, figures, found, before, after, metFault }: Held<Kind>,
): readonly Criterion[] {
  const { since, until, leftOut } = figures;
  const periods = (have: number) => ({ holds: have >= leastPeriods, detail: { have, need: leastPeriods } });
  const met: readonly Criterion[] = [
    {
      id: 'before-data',
      holds: true,
      detail: {
        periods: before.periods,
        n: before.n,
        compared: { periods: found.before.periods.length, n: measure.nOf(found.before.points) },
      },
    },
    { id: 'one-definition', holds: true, detail: { since, until, leftOut } },
    { id: 'met-change', holds: metFault === null, detail: { fault: metFault, changedOn: input.changedOn } },
  ];
  return metFault
    ? met
    : [
        ...met,
        { id: 'before-periods', ...periods(before.periods) },
        { id: 'after-periods', ...periods(after?.periods ?? 0) },
        minimumCriterion(measure, found, figures, input.minimumN),
      ];
}

/** Two windows that can be compared, with all that was measured around them. */
interface Compared<Kind extends MeasureKind> {
  readonly input: ClaimInput;
  readonly figures: ComparableFigures<Kind>;
  readonly found: Likeness<Kind>;
  readonly matching: Matching;
  readonly windows: Readonly<Record<'before' | 'after', Span>>;
  readonly changedOn: string;
  /** Every comparable figure, weighed. */
  readonly all: () => ReturnType<typeof weighed<Kind>>;
}

interface ComparedCriteria {
  readonly wandering: Of<'wandering'>;
  readonly season: Of<'season'>;
  readonly chart: Of<'chart-signal'>;
  readonly effect: Of<'series-effect'>;
  readonly group: Of<'comparison-group'>;
  /** These among all that a comparison is asked, in the order in which they are told. */
  readonly others: readonly Criterion[];
}

/** What a comparison has to withstand; each is looked into when somebody asks. */
export function comparedCriteria<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  { input, figures, found, matching, windows, changedOn, all }: Compared<Kind>,
): ComparedCriteria {
  const { period: length } = input;
  const earlier = once(() =>
    found.sameMonths ? null : yearEarlier(figures.points, found.after.points, changedOn, length),
  );
  const season = criterionOnce('season', () => seasonCheck(measure, found, earlier(), matching));
  const wandering = criterionOnce('wandering', () => wanderingCheck(found, matching));
  const values = (points: readonly PointByKind[Kind][]) => weighed(measure, points);
  const chart = criterionOnce('chart-signal', () =>
    chartSignal(
      { before: values(figures.before), after: values(figures.after), eventsBefore: eventsOf(measure, figures.before) },
      found.up,
    ),
  );
  const effect = criterionOnce('series-effect', () =>
    seriesEffect(all(), { changedOn, to: windows.after.to, period: length }, found.up),
  );
  const group = criterionOnce('comparison-group', () =>
    groupCriterion(measure, { input, figures, found, windows, matching, earlier: earlier() }),
  );
  const parts = groupsWithFigures(measure, input.parts);
  const windowOf = (points: readonly PointByKind[Kind][], side: 'before' | 'after') =>
    comparableFigures<Kind>(points, windows.before, input, input.definitionChanges)[side];
  const extremes = criterionOnce('extremes', () => {
    const edges = extremeEdges(all(), windows.before, length);
    return { id: 'extremes', holds: edges.length === 0, detail: { edges } };
  });
  const others: readonly Criterion[] = [
    criterionOnce('difference', () => differenceOf(found)),
    criterionOnce('between-periods', () => betweenOf(found)),
    wandering,
    season,
    chart,
    effect,
    group,
    ...(parts ? [criterionOnce('mix', () => mixCheck(measure, parts, windowOf, found.up))] : []),
    extremes,
  ];
  return { wandering, season, chart, effect, group, others };
}

/** How many events, or cases on the rarer side, each period counts; null for kinds that count none. */
function eventsOf<Kind extends MeasureKind>(
  { rarer }: Measure<Kind>,
  points: readonly PointByKind[Kind][],
): readonly number[] | null {
  return rarer ? [...byPeriod(points).values()].map(rarer) : null;
}

function differenceOf({ chance, chanceHolds }: Likeness<MeasureKind>): Of<'difference'> {
  return isRefusal(chance)
    ? { id: 'difference', holds: null, detail: { comparison: null, reason: chance.reason } }
    : { id: 'difference', holds: chanceHolds, detail: { comparison: chance, reason: null } };
}

function betweenOf({ between, betweenHolds, interval }: Likeness<MeasureKind>): Of<'between-periods'> {
  const known = isRefusal(between) ? null : between;
  return {
    id: 'between-periods',
    holds: betweenHolds,
    detail: {
      comparison: known?.comparison ?? null,
      reason: isRefusal(between) ? between.reason : null,
      spread: known?.spread ?? null,
      memory: known?.memory ?? null,
      shown: interval,
      periods: known?.periods ?? null,
    },
  };
}
