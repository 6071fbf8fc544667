import { PoplarError } from '../source/poplar-error.ts';

/** All content of one type, in order of id, found by id at once. */
export class Collection<Item extends { readonly id: string }> implements Iterable<Item> {
  readonly #items: readonly Item[];
  readonly #byId: ReadonlyMap<string, Item>;

  constructor(items: Iterable<Item>) {
    this.#items = Object.freeze([...items]);
    this.#byId = new Map(this.#items.map((item) => [item.id, item]));
    Object.freeze(this);
  }

  get size(): number {
    return this.#items.length;
  }

  get all(): readonly Item[] {
    return this.#items;
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#items[Symbol.iterator]();
  }

  find(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** The item that a checked reference names; references are resolved on loading, so it exists. */
  get(id: string): Item {
    const item = this.#byId.get(id);
    if (!item) throw new PoplarError(`Nothing here has the id "${id}".`);
    return item;
  }
}
