import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';

/** The open step for a pain point that is due first; whoever stopped a plan or is done with it takes no further one. */
export function nextStepFor(
  painPoint: string,
  { relations }: Pick<Report, 'relations'>,
): Plan['steps'][number] | undefined {
  const [next] = relations
    .plansOf(painPoint)
    .filter(({ status }) => status !== 'done' && status !== 'stopped')
    .flatMap(({ steps }) => steps.filter(({ done }) => done === undefined))
    .toSorted((a, b) => compareText(a.due, b.due));
  return next;
}
