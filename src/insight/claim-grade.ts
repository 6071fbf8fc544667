import type { MeasureKind } from '../model/series.ts';
import type { Claim, ClaimInput, Criterion, Direction, Grade, Missing, WindowSummary } from './claim.ts';
import { missingFrom } from './claim-missing.ts';
import { groupEffect } from './comparison-group.ts';
import { directionOf, isRefusal, type Comparison, type Refusal } from './interval.ts';
import { measures, pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { periodValues } from './period-figures.ts';
import { chartSignal, seriesEffect } from './own-trend.ts';
import { summarise } from './window-summary.ts';
import { window } from './periods.ts';

/** The after window must have data for this many periods before anything is said of it. */
export const leastPeriodsAfter = 3;

/**
 * The grade a measure's figures earn, with all it rests on. Decisions beyond the table of grades:
 *
 * - A point belongs to a window by the start of its period.
 * - What n counts: answers (proportion, NPS, mean), cases (duration), and for a rate the events each side would have
 *   had if nothing had changed, so that few events after a success do not count as too little data.
 * - An amount has neither n nor interval: the minimum does not apply to it, and a bare difference never counts. It is
 *   graded 3 when its chart, with limits locked on the before window, signals a change in the direction in which the
 *   mean moved, and 4 when the interrupted series agrees.
 * - Windows that cannot be compared although there is enough data (no variation, no events) are "no clear change".
 * - Grade 5 needs 3 and the comparison group; it does not need 4.
 */
export function claimGrade(input: ClaimInput): Claim {
  return gradeOf(input.kind, input);
}

function gradeOf<Kind extends MeasureKind>(kind: Kind, input: ClaimInput): Claim {
  const points = pointsOfKind(input.series, kind);
  if (!points || points.length === 0) return noData(input, null, { code: 'series' });
  if (!input.before) return noData(input, null, { code: 'before-window' });
  const measure: Measure<Kind> = measures[kind];
  const pointsBefore = window(points, input.before);
  const before = summarise(measure, input.before, pointsBefore);
  if (isRefusal(before.estimate)) return noData(input, before, { code: 'before-data', reason: before.estimate.reason });
  const beforeData: Criterion = { id: 'before-data', holds: true, detail: { periods: before.periods, n: before.n } };

  const pointsAfter = input.after ? window(points, input.after) : [];
  const after = input.after ? summarise(measure, input.after, pointsAfter) : null;
  const have = after?.periods ?? 0;
  const sizes = measure.sizes(pointsBefore, pointsAfter);
  const enough = sizes && sizes.before >= input.minimumN && sizes.after >= input.minimumN;
  const early: readonly Criterion[] = [
    beforeData,
    { id: 'after-periods', holds: have >= leastPeriodsAfter, detail: { have, need: leastPeriodsAfter } },
    { id: 'minimum-n', holds: enough, detail: { sizes, minimum: input.minimumN } },
  ];
  const shell = { kind, better: input.better, before, after, comparison: null, method: null };
  if (!input.after || !after || isRefusal(after.estimate) || early.some(({ holds }) => holds === false)) {
    const missing = [...missingFrom(early, input, after)];
    if (after && have > 0 && isRefusal(after.estimate))
      missing.push({ code: 'after-data', reason: after.estimate.reason });
    return { ...shell, grade: 1, direction: 'none', criteria: early, missing };
  }

  const compared = measure.compare(pointsBefore, pointsAfter);
  const comparison = isRefusal(compared) ? null : compared;
  const up = comparison ? directionOf(comparison) : Math.sign(after.estimate.value - before.estimate.value);
  const values = periodValues(input.series);
  const windows = { before: input.before, after: input.after };
  const chart = chartSignal(values, windows, input.changedOn, up);
  const effect = seriesEffect(values, windows, input, up);
  const group = groupEffect(measure, { before: pointsBefore, after: pointsAfter }, windows, input, up);
  const difference = differenceOf(compared);
  const criteria = [...early, difference, chart, effect, group];
  const changed = kind === 'amount' ? chart.holds === true : difference.holds === true;
  const grade = changed ? raised(chart.holds === true && effect.holds === true, group.holds === true) : 2;
  return {
    ...shell,
    grade,
    direction: grade === 2 ? 'none' : directionFor(up, input.better),
    comparison,
    method: comparison?.method ?? (kind === 'amount' ? 'control-chart' : null),
    criteria,
    missing: missingFrom(criteria, input, after),
  };
}

function raised(beyondTrend: boolean, beyondGroup: boolean): Grade {
  if (beyondGroup) return 5;
  return beyondTrend ? 4 : 3;
}

function directionFor(up: number, better: ClaimInput['better']): Direction {
  if (up === 0) return 'none';
  return up > 0 === (better === 'higher') ? 'better' : 'worse';
}

function differenceOf(compared: Comparison | Refusal): Criterion {
  if (isRefusal(compared))
    return { id: 'difference', holds: null, detail: { comparison: null, reason: compared.reason } };
  return { id: 'difference', holds: compared.excludesNone, detail: { comparison: compared, reason: null } };
}

function noData(input: ClaimInput, before: WindowSummary | null, missing: Missing): Claim {
  const detail = { periods: before?.periods ?? 0, n: before?.n ?? 0 };
  return {
    kind: input.kind,
    better: input.better,
    grade: 0,
    direction: 'none',
    before,
    after: null,
    comparison: null,
    method: null,
    criteria: [{ id: 'before-data', holds: false, detail }],
    missing: [missing],
  };
}
