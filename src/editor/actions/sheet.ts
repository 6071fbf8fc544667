import { type SheetRow, sheetRows, type Spreadsheet } from '../../source/spreadsheet.ts';
import { type Field, fieldNamed } from './fields.ts';

/** A table of actions: its columns, and the rows below them. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  /** Lines above the columns that hold something, such as a title. */
  readonly above: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** Which column says what; a field that no column or more than one says is missing. */
export type Columns = ReadonlyMap<Field, number>;

const separators = [',', ';', '\t', '|'];
/** Below so many lines of titles the columns are looked for. */
const mostAbove = 15;

/** Finds the line of columns and what separates its cells: where most names are known, else where most cells are filled. */
export function sheetOf({ name, lines }: Spreadsheet, isKnown: (column: string) => boolean): Sheet | undefined {
  const said = /^"?sep=([,;\t|])"?$/i.exec(lines[0] ?? '')?.[1];
  const body = said === undefined ? lines : ['', ...lines.slice(1)];
  const found = (said === undefined ? separators : [said]).flatMap((separator) => {
    const rows = [...sheetRows(body, separator)];
    return rows.slice(0, mostAbove).map((header, at) => ({ header, at, rows, score: scoreOf(header, isKnown) }));
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (most, one) => (most === undefined || one.score > most.score ? one : most),
    undefined,
  );
  if (!best || best.header.mistake !== undefined || best.score < leastScore) return undefined;
  return {
    name,
    columns: withoutEmptyEnd(best.header.cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())),
    above: best.rows.slice(0, best.at).map(({ line }) => line),
    rows: best.rows.slice(best.at + 1),
  };
}

/** A known name outweighs any number of others; two filled cells are the least that can be columns. */
const known = 1000;
const leastScore = 2;

function scoreOf({ cells }: SheetRow, isKnown: (column: string) => boolean): number {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.filter(isKnown).length * known + Math.min(filled.length, known - 1);
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** The columns whose names say what they are for; several that say the same are a question to somebody. */
export function columnsByName(columns: readonly string[]): ReadonlyMap<Field, readonly number[]> {
  const found = new Map<Field, number[]>();
  for (const [at, column] of columns.entries()) {
    const field = fieldNamed(column);
    if (field !== undefined) found.set(field, [...(found.get(field) ?? []), at]);
  }
  return found;
}
