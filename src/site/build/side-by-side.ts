/** So many things are made side by side: while one waits for a chart, another is made. */
const lanes = 2;

/** Makes something of each, in their order. Once one fails, no other is begun, and what is under way is waited for. */
export async function sideBySide<Item>(items: readonly Item[], make: (item: Item) => Promise<void>): Promise<void> {
  const left = inOrder(items);
  const inTurn = async () => {
    for (const item of left) await make(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, inTurn));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** A loop over this that fails ends it for the others, which it would not do with an array. */
function* inOrder<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}
