import { PoplarError } from '../source/poplar-error.ts';
import { note } from '../source/reads.ts';

/** All content of one type, in order of id, found by id at once. One with a name notes what is asked of it. */
export class Collection<Item extends { readonly id: string }> implements Iterable<Item> {
  readonly #items: readonly Item[];
  readonly #byId: ReadonlyMap<string, Item>;
  readonly #name: string | undefined;

  constructor(items: Iterable<Item>, name?: string) {
    this.#name = name;
    this.#items = Object.freeze([...items]);
    this.#byId = new Map(this.#items.map((item) => [item.id, item]));
    Object.freeze(this);
  }

  #asked(...about: readonly string[]): void {
    if (this.#name !== undefined) note(this.#name, ...about);
  }

  get size(): number {
    this.#asked('size');
    return this.#items.length;
  }

  get all(): readonly Item[] {
    this.#asked('all');
    return this.#items;
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.all[Symbol.iterator]();
  }

  find(id: string): Item | undefined {
    this.#asked('one', id);
    return this.#byId.get(id);
  }

  /** The item that a checked reference names; references are resolved on loading, so it exists. */
  get(id: string): Item {
    const item = this.find(id);
    if (!item) throw new PoplarError(`Nothing here has the id "${id}".`);
    return item;
  }
}
