import type { ChartRequest } from '../charts/index.ts';
import type { ChartPoint } from '../figures.ts';
import { isRefusal } from '../../insight/interval.ts';
import { claimedTrend } from '../../insight/claimed-trend.ts';
import type { MeasureInsight } from '../../insight/plan-insight.ts';
import type { Settings } from '../../model/types/report.ts';
import { measuredMetric } from '../../wording/claim-words.ts';
import { chartDifference, finishedPoints, shownMetric } from './shown-figures.ts';

/** A claimed change beside the trend that the measure had anyway; none where no trend can be told. */
export function trendRequest(entry: MeasureInsight, settings: Settings): ChartRequest | undefined {
  const { claim, input } = entry;
  const { changedOn, series } = input;
  const trend = claim.grade < 3 ? null : claimedTrend(input);
  if (!trend) return undefined;
  const { measure, factor } = shownMetric(measuredMetric(entry), settings);
  const { grid, firstAfter, fit } = trend;
  if (isRefusal(fit)) return undefined;
  const drawn = (values: readonly number[], from: number): ChartPoint[] =>
    values.flatMap((value, at) => {
      const period = grid[from + at]?.period;
      return period === undefined ? [] : [{ period, value: value * factor }];
    });
  const effect = chartDifference(fit.effect, factor);
  return {
    kind: 'interrupted-series',
    input: {
      measure,
      points: finishedPoints(series, factor, input),
      before: drawn(fit.fitted.slice(0, firstAfter), 0),
      after: drawn(fit.fitted.slice(firstAfter), firstAfter),
      counterfactual: drawn(fit.counterfactual, firstAfter),
      ...(changedOn === null ? {} : { changedOn }),
      ...(effect ? { effect } : {}),
    },
  };
}
