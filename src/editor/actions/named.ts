import type { NewPiece } from '../new-content.ts';
import { idFrom } from '../questions.ts';
import { inOneLine } from './cells.ts';

/** Pieces of one type that are told apart by their names, each with an id of its own. */
export class Named {
  readonly #type: NewPiece['type'];
  readonly #ids: Set<string>;
  readonly #byName = new Map<string, string>();
  readonly #taken: ReadonlySet<string>;

  /** Of what is there already, the names are known and the ids taken. */
  constructor(type: NewPiece['type'], taken: readonly NewPiece[]) {
    this.#type = type;
    const own = taken.filter((piece) => piece.type === type);
    this.#ids = new Set(own.map(({ id }) => id));
    for (const { id, given } of own)
      for (const name of [given['name'], given['title']])
        if (typeof name === 'string') this.#byName.set(keyOf(name), id);
    this.#taken = new Set(this.#byName.keys());
  }

  /** The id of what is called so, in whatever case; a new one where nothing is. */
  idOf(name: string, line: number): string {
    const known = this.#byName.get(keyOf(name));
    if (known !== undefined) return known;
    const id = this.newId(name, line);
    this.#byName.set(keyOf(name), id);
    return id;
  }

  /** Whether something of this name was there before the spreadsheet was read. */
  wasTaken(name: string): boolean {
    return this.#taken.has(keyOf(name));
  }

  /** An id that nothing of this type has, whatever it is called. */
  newId(name: string, line: number): string {
    const wanted = idFrom(name) || `${this.#type}-${line}`;
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count++) id = `${wanted}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

function keyOf(name: string): string {
  return inOneLine(name).normalize('NFKC').toLowerCase();
}
