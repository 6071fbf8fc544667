import type { PainPoint } from '../model/types/pain-point.ts';
import type { ReportSay } from './say.ts';

/** The time for which a pain point's cost is counted: "since Feb 2025", or "from Feb 2025 to Jun 2026" once resolved. */
export function timeAtRisk({ opened, resolvedOn }: Pick<PainPoint, 'opened' | 'resolvedOn'>, say: ReportSay): string {
  const { since, between } = say.words.money.cost;
  return resolvedOn === undefined ? since(say.month(opened)) : between(say.month(opened), say.month(resolvedOn));
}
