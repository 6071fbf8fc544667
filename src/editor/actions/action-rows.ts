import { isPlaceholder } from '../../source/placeholder.ts';
import type { Field } from './fields.ts';
import type { Columns, Sheet } from './sheet.ts';

/** One row of a list of actions that could be told into cells. */
export interface ActionRow {
  readonly line: number;
  /** What the fields say that a file has a place for. */
  readonly said: ReadonlyMap<Field, string>;
  /** All other cells that are filled, comments among them. */
  readonly besides: readonly { readonly column: string; readonly text: string }[];
}

export interface Unread {
  readonly line: number;
  readonly why: string;
}

/** The rows of a sheet by field, and those of which nothing can be made; blank ones are neither. */
export function actionRows(
  sheet: Sheet,
  columns: Columns,
): { readonly entries: readonly ActionRow[]; readonly unread: readonly Unread[] } {
  const fieldAt = new Map([...columns].map(([field, at]) => [at, field]));
  const entries: ActionRow[] = [];
  const unread: Unread[] = [];
  for (const { line, cells, mistake } of sheet.rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const width = sheet.columns.length;
    const why = mistake ?? whyUneven(cells, width);
    if (why !== undefined) {
      unread.push({ line, why });
      continue;
    }
    const said = new Map<Field, string>();
    const besides: { column: string; text: string }[] = [];
    for (const [at, text] of cells.entries()) {
      const field = fieldAt.get(at);
      if (text.trim() === '') continue;
      // "n/a" is no problem and no action; elsewhere its author is asked what is meant by it.
      const isNothing = (field === 'problem' || field === 'action') && isPlaceholder(text);
      if (field === undefined || field === 'comments' || isNothing)
        besides.push({ column: sheet.columns[at] ?? '', text: text.trim() });
      else said.set(field, text.trim());
    }
    if (said.has('problem') || said.has('action')) entries.push({ line, said, besides });
    else unread.push({ line, why: 'It names neither a problem nor an action.' });
  }
  return { entries, unread };
}

/** Cells that are too many or too few stand under the wrong columns, and nobody can tell from where on. */
function whyUneven(cells: readonly string[], width: number): string | undefined {
  const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (cells.length >= width && used <= width) return undefined;
  return `It has ${used > width ? used : cells.length} cells, and there are ${width} columns.`;
}
