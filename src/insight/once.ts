import type { Criterion, CriterionId } from './claim.ts';

/** Does some work when its result is first asked for, and never again. */
export function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => (done ??= { result: work() }).result;
}

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
