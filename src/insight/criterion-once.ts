import type { Criterion, CriterionId } from './claim.ts';
import { once } from './once.ts';

/** A criterion that is looked into when somebody asks whether it holds, or what it saw. */
export function criterionOnce<Id extends CriterionId>(
  id: Id,
  look: () => Extract<Criterion, { id: Id }>,
): Extract<Criterion, { id: Id }> {
  const found = once(look);
  const criterion: Pick<Criterion, 'id' | 'holds' | 'detail'> = {
    id,
    get holds() {
      return found().holds;
    },
    get detail() {
      return found().detail;
    },
  };
  return criterion as Extract<Criterion, { id: Id }>;
}
