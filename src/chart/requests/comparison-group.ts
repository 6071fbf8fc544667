import type { ChartRequest } from '../charts/index.ts';
import type { WindowSummary } from '../../insight/claim.ts';
import type { MeasureInsight } from '../../insight/plan-insight.ts';
import type { Series } from '../../model/series.ts';
import type { Settings } from '../../model/types/report.ts';
import { capital } from '../../wording/capital.ts';
import { chartDifference, chartWindow, finishedPoints, shownMetric } from './shown-figures.ts';

/** Who met the change beside who did not; none where the claim could not hold one against the other. */
export function groupRequest(entry: MeasureInsight, settings: Settings): ChartRequest | undefined {
  const { metric, measure: declared, claim, input } = entry;
  const criterion = claim.criteria.find(({ id }) => id === 'comparison-group');
  if (criterion?.id !== 'comparison-group' || !criterion.detail.effect) return undefined;
  const { before, after, effect } = criterion.detail;
  const { measure, factor } = shownMetric(metric, settings);
  const counted = metric.measure !== 'amount';
  const groupOf = (
    name: string,
    series: Series | null | undefined,
    windows: { readonly before: WindowSummary | null; readonly after: WindowSummary | null },
  ) => {
    const from = chartWindow(windows.before, factor, counted, input);
    const to = chartWindow(windows.after, factor, counted, input);
    const points = finishedPoints(series, factor, input);
    return {
      name: capital(name.replaceAll('-', ' ')),
      points,
      ...(from ? { before: from } : {}),
      ...(to ? { after: to } : {}),
    };
  };
  const apart = chartDifference(effect, factor);
  return {
    kind: 'comparison-group',
    input: {
      measure,
      changed: groupOf(declared.group ?? 'changed', input.series, claim),
      comparison: groupOf(declared.comparison?.group ?? 'comparison', input.comparison?.series, { before, after }),
      ...(input.changedOn === null ? {} : { changedOn: input.changedOn }),
      ...(apart ? { effect: apart } : {}),
    },
  };
}
