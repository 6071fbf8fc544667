import type { MeasureKind, PointByKind } from '../model/series.ts';
import { leastPeriods } from './least-periods.ts';
import { chartSignal } from './chart-signal.ts';
import { type ComparableFigures, comparableFigures } from './claim-figures.ts';
import { missingFrom } from './claim-missing.ts';
import { weighed } from './compared-window.ts';
import type { Claim, ClaimInput, Criterion, Direction, Grade, Missing, WindowSummary } from './claim.ts';
import { groupCriterion } from './comparison-group.ts';
import { extremeEdges } from './extremes.ts';
import { isRefusal } from './interval.ts';
import { isClear, type Likeness, likeWithLike, type Matching } from './like-with-like.ts';
import { meanRatio } from './mean-ratio.ts';
import { measures, pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { mixCheck, groupsWithFigures } from './mix-check.ts';
import { criterionOnce } from './criterion-once.ts';
import { once } from './once.ts';
import { seriesEffect } from './own-trend.ts';
import { byPeriod, type Span } from './periods.ts';
import { heldSeasons, seasonCheck, yearEarlier } from './season-check.ts';
import { swingsWithTheYear } from './season.ts';
import { minimumCriterion } from './minimum-n.ts';
import { comparedSummary, summarise } from './window-summary.ts';
import { wanderingCheck } from './wandering-check.ts';
import { afterFault, beforeFault } from './windows.ts';

/**
 * The grade a measure's figures earn, with all it rests on. Only finished periods that lie wholly within a window and
 * are counted as they are after the change take part. Decisions beyond the table of grades:
 *
 * - The figures shown are those compared: where the window before holds every month of the window after, its months
 *   weigh as they do after.
 * - Windows that cannot be compared although there is enough data (no variation, no events) are "no clear change".
 * - Grade 5 needs 3 and the comparison group; it does not need 4.
 *
 * What a grade rests on is worked out when somebody asks for it: a check asks little of most claims.
 */
export function claimGrade(input: ClaimInput): Claim {
  return gradeOf(input.kind, input);
}

function gradeOf<Kind extends MeasureKind>(kind: Kind, input: ClaimInput): Claim {
  const all = pointsOfKind(input.series, kind);
  if (!all || all.length === 0)
    return noData(input, null, input.fault ? { code: 'figures', fault: input.fault } : { code: 'series' });
  if (!input.before) return noData(input, null, { code: 'before-window' });
  const fault = beforeFault({ ...input, before: input.before });
  if (fault) return noData(input, null, { code: 'window', fault });
  const measure: Measure<Kind> = measures[kind];
  const figures = comparableFigures<Kind>(all, input.before, input, input.definitionChanges);
  const before = summarise(measure, input.before, figures.before);
  if (isRefusal(before.estimate)) {
    const on = figures.since ?? figures.until;
    const otherwise = figures.leftOut > 0 && figures.before.length === 0 && on !== null;
    return noData(
      input,
      before,
      otherwise ? { code: 'definition', on } : { code: 'before-data', reason: before.estimate.reason },
    );
  }
  return judged(measure, input, input.before, figures, before);
}

function judged<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  input: ClaimInput,
  beforeSpan: Span,
  figures: ComparableFigures<Kind>,
  before: WindowSummary,
): Claim {
  const { kind } = measure;
  const { period: length, changedOn } = input;
  const { afterSpan, since, until, leftOut } = figures;
  const metFault = afterFault(input);
  const after = afterSpan && !metFault ? summarise(measure, afterSpan, figures.after) : null;
  const all = once(() => weighed(measure, figures.points));
  const swings = once(() => swingsWithTheYear(all(), length));
  const matching: Matching = {
    length,
    held: heldSeasons(beforeSpan, figures.points, length),
    get swings() {
      return swings();
    },
  };
  const found = likeWithLike(measure, figures.before, metFault ? [] : figures.after, matching);
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
    { id: 'met-change', holds: metFault === null, detail: { fault: metFault, changedOn } },
  ];
  const early: readonly Criterion[] = metFault
    ? met
    : [
        ...met,
        { id: 'before-periods', ...periods(before.periods) },
        { id: 'after-periods', ...periods(after?.periods ?? 0) },
        minimumCriterion(measure, found, input.minimumN),
      ];
  const shell = {
    kind,
    better: input.better,
    likelihood: null,
    meanRatio: null,
    method: null,
    interval: null,
    comparison: null,
    p: null,
  };
  if (
    !after ||
    !afterSpan ||
    changedOn === null ||
    isRefusal(after.estimate) ||
    early.some(({ holds }) => holds === false)
  )
    return {
      ...shell,
      before,
      after,
      grade: 1,
      direction: 'none',
      criteria: early,
      missing: missingFrom(early, input, after),
    };

  const comparison = () => (isRefusal(found.shown) ? null : found.shown);
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
    seriesEffect(all(), { changedOn, to: afterSpan.to, period: length }, found.up),
  );
  const group = criterionOnce('comparison-group', () =>
    groupCriterion(measure, {
      input,
      figures,
      found,
      windows: { before: beforeSpan, after: afterSpan },
      matching,
      earlier: earlier(),
    }),
  );
  const parts = groupsWithFigures(measure, input.parts);
  const windowOf = (points: readonly PointByKind[Kind][], side: 'before' | 'after') =>
    comparableFigures<Kind>(points, beforeSpan, input, input.definitionChanges)[side];
  const extremes = criterionOnce('extremes', () => {
    const edges = extremeEdges(all(), beforeSpan, length);
    return { id: 'extremes', holds: edges.length === 0, detail: { edges } };
  });
  const criteria: readonly Criterion[] = [
    ...early,
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
  const changed = once(() => isClear(found) && wandering.holds !== false && season.holds !== false);
  const grade = once((): Grade => {
    if (!changed()) return 2;
    if (group.holds === true) return 5;
    return season.holds === true && chart.holds === true && effect.holds === true ? 4 : 3;
  });
  const missing = once(() => missingFrom(criteria, input, after));
  const [shownBefore, shownAfter] = [
    once(() => comparedSummary(measure, beforeSpan, found.before)),
    once(() => comparedSummary(measure, afterSpan, found.after)),
  ];
  const ratio = once(() => meanRatio(measure, found));
  return {
    kind,
    better: input.better,
    get before() {
      return shownBefore();
    },
    get after() {
      return shownAfter();
    },
    get grade() {
      return grade();
    },
    get direction() {
      return changed() ? directionFor(found.up, input.better) : 'none';
    },
    get comparison() {
      return comparison();
    },
    get interval() {
      return comparison() && found.interval;
    },
    get likelihood() {
      return found.likelihood;
    },
    get meanRatio() {
      return ratio();
    },
    get method() {
      return comparison()?.method ?? null;
    },
    get p() {
      return found.p;
    },
    criteria,
    get missing() {
      return missing();
    },
  };
}

function directionFor(up: number, better: ClaimInput['better']): Direction {
  if (up === 0) return 'none';
  return up > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** How many events, or cases on the rarer side, each period counts; null for kinds that count none. */
function eventsOf<Kind extends MeasureKind>(
  { rarer }: Measure<Kind>,
  points: readonly PointByKind[Kind][],
): readonly number[] | null {
  return rarer ? [...byPeriod(points).values()].map(rarer) : null;
}

function differenceOf({ chance, chanceHolds }: Likeness<MeasureKind>): Extract<Criterion, { id: 'difference' }> {
  return isRefusal(chance)
    ? { id: 'difference', holds: null, detail: { comparison: null, reason: chance.reason } }
    : { id: 'difference', holds: chanceHolds, detail: { comparison: chance, reason: null } };
}

function betweenOf({
  between,
  betweenHolds,
  interval,
}: Likeness<MeasureKind>): Extract<Criterion, { id: 'between-periods' }> {
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

function noData(input: ClaimInput, before: WindowSummary | null, missing: Missing): Claim {
  const none = { periods: before?.periods ?? 0, n: before?.n ?? 0 };
  const detail = { ...none, compared: none };
  return {
    kind: input.kind,
    better: input.better,
    grade: 0,
    direction: 'none',
    before,
    after: null,
    comparison: null,
    interval: null,
    likelihood: null,
    meanRatio: null,
    method: null,
    p: null,
    criteria: [{ id: 'before-data', holds: false, detail }],
    missing: [missing],
  };
}
