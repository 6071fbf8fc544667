import type { DeepReadonly } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import type { DeclaredMeasure } from '../model/types/generated.ts';
import type { Plan } from '../model/types/plan.ts';

/** The measure that leads a plan's story: the one it names, else its first outcome, else its first; none without any. */
export function heroMeasure(
  { measures, story }: Pick<Plan, 'measures' | 'story'>,
  { metrics }: { readonly metrics: Pick<Report['metrics'], 'get'> },
): DeepReadonly<DeclaredMeasure> | undefined {
  return (
    measures.find(({ metric }) => metric === story?.hero) ??
    measures.find(({ metric }) => metrics.get(metric).role === 'outcome') ??
    measures[0]
  );
}
