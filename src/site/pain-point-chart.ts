import type { ChartRequest } from '../chart/chart-renderer.ts';
import type { Cost } from '../insight/pain-point-insight.ts';
import type { Settings } from '../model/types/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';

/** The chart of what a pain point has put at risk since it was opened. */
export function costOfDelayRequest(
  { title, opened }: Pick<PainPoint, 'title' | 'opened'>,
  { perMonth, sinceOpened }: Pick<Cost, 'perMonth' | 'sinceOpened'>,
  { asOf }: Pick<Settings, 'asOf'>,
): ChartRequest {
  return { kind: 'cost-of-delay', input: { name: title, opened, asOf, perMonth, total: sinceOpened } };
}
