import type { ChartRequest } from '../charts/index.ts';
import type { Cost } from '../../insight/pain-point-insight.ts';
import type { PainPoint } from '../../model/types/pain-point.ts';

/** The chart of what a pain point has put at risk while it was open, up to a day. */
export function costOfDelayRequest(
  { title, opened }: Pick<PainPoint, 'title' | 'opened'>,
  { perMonth, sinceOpened }: Pick<Cost, 'perMonth' | 'sinceOpened'>,
  until: string,
): ChartRequest {
  return { kind: 'cost-of-delay', input: { name: title, opened, asOf: until, perMonth, total: sinceOpened } };
}
