/**
 * Makes something of each, two at a time: of one list beside the other, each in its order, and then of what is left of the
 * longer one; so another is made while one waits. After each, whatever else goes on in this thread has its turn. Once one
 * fails, no other is begun, and what is under way is waited for.
 */
export async function sideBySide<Item>(
  one: readonly Item[],
  other: readonly Item[],
  make: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [one.values(), other.values()] as const;
  let hasFailed = false;
  const inTurn = async (lists: readonly ArrayIterator<Item>[]) => {
    for (const list of lists)
      for (let next = list.next(); !next.done && !hasFailed; next = list.next()) {
        await make(next.value);
        await turnOfOthers();
      }
  };
  const heeding = (lists: readonly ArrayIterator<Item>[]) =>
    inTurn(lists).catch((error: unknown) => {
      hasFailed = true;
      throw error;
    });
  const ended = await Promise.allSettled([heeding(left), heeding(left.toReversed())]);
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
}

/** Resolves once whatever else goes on in this thread had its turn. */
export function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
