import { tupleid } from 'vega';

/** A mark of Vega's scene with what it consists of; of a group, further marks. */
export interface Scene {
  readonly role?: string;
  readonly items: Item[];
}

interface Item {
  readonly datum: { readonly index?: number } | undefined;
  readonly items?: readonly Scene[];
}

/**
 * Puts what stayed on from the drawing before where it belongs among what is new: Vega keeps a tick of the same value
 * and a line of the same series, and adds the others behind it. In a drawing of its own each would stand in the order
 * of its ticks and its rows.
 */
export function putInOrder({ role = '', items }: Scene): void {
  const place = role.startsWith('axis-') ? placeOfTick : role === 'scope' ? placeOfSeries : undefined;
  if (place && items.length > 1) items.sort((a, b) => place(a) - place(b));
  for (const item of items) for (const inner of item.items ?? []) putInOrder(inner);
}

const placeOfTick = ({ datum }: Item): number => datum?.index ?? 0;

/** Rows are numbered as they come in. */
function placeOfSeries({ items = [] }: Item): number {
  const first = items[0]?.items[0]?.datum;
  return first === undefined ? 0 : tupleid(first);
}
