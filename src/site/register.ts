import type { PainPoint } from '../model/types/pain-point.ts';
import type { SiteReport } from './report.ts';

const registers = new WeakMap<SiteReport['report'], readonly PainPoint[]>();

/** All pain points in the order of the register: unresolved ones by urgency, then those resolved. */
export function registerOf({ report, insight }: Pick<SiteReport, 'report' | 'insight'>): readonly PainPoint[] {
  let register = registers.get(report);
  if (!register) {
    const urgent = insight.ranking().map(({ id }) => report.painPoints.get(id));
    const ranked = new Set(urgent);
    register = [...urgent, ...report.painPoints.all.filter((painPoint) => !ranked.has(painPoint))];
    registers.set(report, register);
  }
  return register;
}
