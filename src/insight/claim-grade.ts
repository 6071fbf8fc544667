import type { MeasureKind } from '../model/series.ts';
import { type ComparableFigures, comparableFigures } from './claim-figures.ts';
import { comparedCriteria, earlyCriteria } from './claim-criteria.ts';
import { missingFrom } from './claim-missing.ts';
import { weighed } from './compared-window.ts';
import type { Claim, ClaimInput, Direction, Grade, Missing, WindowSummary } from './claim.ts';
import { isRefusal } from './interval.ts';
import { isClear, likeWithLike, type Matching } from './like-with-like.ts';
import { meanRatio } from './mean-ratio.ts';
import { measures, pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { once } from './once.ts';
import type { Span } from './periods.ts';
import { heldSeasons } from './season-check.ts';
import { swingsWithTheYear } from './season.ts';
import { comparedSummary, summarise } from './window-summary.ts';
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
  const { afterSpan } = figures;
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
  const early = earlyCriteria(measure, { input, figures, found, before, after, metFault });
  if (
    !after ||
    !afterSpan ||
    changedOn === null ||
    isRefusal(after.estimate) ||
    early.some(({ holds }) => holds === false)
  )
    return {
      ...{ kind, better: input.better, grade: 1, direction: 'none', before, after },
      ...{ likelihood: null, meanRatio: null, method: null, interval: null, comparison: null, p: null },
      ...{ criteria: early, missing: missingFrom(early, input, after) },
    };

  const windows = { before: beforeSpan, after: afterSpan };
  const compared = { input, figures, found, matching, windows, changedOn, all };
  const { wandering, season, chart, effect, group, others } = comparedCriteria(measure, compared);
  const criteria = [...early, ...others];
  const comparison = () => (isRefusal(found.shown) ? null : found.shown);
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
