import { Hint } from '../../source/skeleton.ts';
import type { ActionRow } from './action-rows.ts';
import type { Field } from './fields.ts';
import type { Columns, Sheet } from './sheet.ts';

/** Reads cells, and counts those whose meaning is left to somebody. */
export class Readings {
  readonly #sheet: Sheet;
  readonly #columns: Columns;
  readonly #unclear = new Map<Field, Set<number>>();

  constructor(sheet: Sheet, columns: Columns) {
    this.#sheet = sheet;
    this.#columns = columns;
  }

  /** What a field of a row means; where that is not clear a hint with its words, and nothing where it is empty. */
  of<Value>(
    { line, said }: ActionRow,
    field: Field,
    read: (cell: string) => Value | undefined,
  ): Value | Hint | undefined {
    const cell = said.get(field);
    if (cell === undefined) return undefined;
    const value = read(cell);
    if (value !== undefined) return value;
    this.#unclear.set(field, (this.#unclear.get(field) ?? new Set()).add(line));
    return new Hint(`${this.where(line)} says under "${this.columnOf(field)}": ${cell}`);
  }

  /** The place of a row as somebody finds it again. */
  where(...lines: readonly number[]): string {
    return `${this.#sheet.name}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')},`;
  }

  /** In how many rows a field was not clear. */
  get unclear(): ReadonlyMap<Field, number> {
    return new Map([...this.#unclear].map(([field, lines]) => [field, lines.size]));
  }

  /** The name of the column of a field. */
  columnOf(field: Field): string {
    return this.#sheet.columns[this.#columns.get(field) ?? -1] ?? '';
  }
}
