import { basename } from 'node:path';
import { PoplarError } from '../poplar-error.ts';
import type { FoundTable } from './declared-files.ts';

/** The columns that every file of a table has, as its first one writes them, and of each other one a file without it. */
export interface CommonColumns {
  readonly shared: readonly string[];
  /** By the column in small letters, as engines compare names. */
  readonly missing: ReadonlyMap<string, string>;
}

/**
 * Compares the columns of a table's files. Under a heading that one file lacks, its rows would be empty, and a count of them
 * would be a zero that nobody counted.
 */
export async function commonColumns(
  { name, files }: FoundTable,
  columnsOf: (file: string) => Promise<readonly string[]>,
): Promise<CommonColumns> {
  const found: { readonly file: string; readonly columns: readonly string[]; readonly has: ReadonlySet<string> }[] = [];
  for (const file of files) {
    const columns = await columnsOf(file);
    found.push({ file, columns, has: new Set(columns.map((column) => column.toLowerCase())) });
  }
  const lacks = (column: string) => found.find(({ has }) => !has.has(column.toLowerCase()));
  const shared = (found[0]?.columns ?? []).filter((column) => !lacks(column));
  const [first, other] = found;
  if (shared.length === 0 && first && other)
    throw new PoplarError(`The table "${name}": its files have no column in common.`, {
      hint: `${basename(first.file)} begins with ${inShort(first.columns)}, ${basename(other.file)} with ${inShort(other.columns)}.`,
    });
  const missing = found.flatMap(({ columns }) =>
    columns.flatMap((column) => {
      const without = lacks(column);
      return without ? [[column.toLowerCase(), basename(without.file)] as const] : [];
    }),
  );
  return { shared, missing: new Map(missing) };
}

function inShort(columns: readonly string[]): string {
  return columns
    .slice(0, 4)
    .map((column) => `"${column.slice(0, 40)}"`)
    .join(', ');
}
