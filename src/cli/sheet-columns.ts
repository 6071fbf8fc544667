import type { Sheet } from '../editor/actions/sheet.ts';
import { printable } from '../lint/reporters/printable.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Asking } from './ask.ts';

/** Reads `--column "field=Name of the column"`, of which the field must be one of those known. */
export function columnTyped<Field extends string>(
  typed: string,
  known: readonly Field[],
  example: Field,
): { readonly field: Field; readonly column: string } {
  const [first = '', ...column] = typed.split('=');
  const field = known.find((one) => one === first.trim());
  if (field !== undefined && column.length > 0) return { field, column: column.join('=') };
  throw new PoplarError(`--column: "${typed}" is not understood.${didYouMean(first.trim(), known)}`, {
    hint: `Write --column "${example}=Name of the column", with one of ${known.join(', ')}.`,
  });
}

/** Where a column of that name stands. */
export function columnNamed(column: string, { name, columns }: Sheet): number {
  const [at, ...others] = columns.flatMap((one, i) => (plainName(one) === plainName(column) ? [i] : []));
  if (others.length > 0) throw calledAlike(column, name);
  if (at !== undefined) return at;
  throw new PoplarError(`--column: ${name} has no column "${column}".${didYouMean(column, columns)}`, {
    hint: `Its columns are ${columns.filter((one) => one !== '').join(', ')}.`,
  });
}

/** What is said where the name of a column does not tell which one is meant. */
export function calledAlike(column: string, sheet: string): PoplarError {
  return new PoplarError(`${sheet} has several columns "${column}", so nobody can tell which one is meant.`, {
    hint: 'Give each a name of its own in the spreadsheet, or delete those that are not meant.',
  });
}

/** Asks which of some columns is meant, each with a cell of it; undefined where none may be and none is. */
export async function askForColumn(
  asking: Asking,
  question: string,
  { name: sheet, columns, rows }: Sheet,
  places: readonly number[],
  { mayBeNone }: { readonly mayBeNone: boolean },
): Promise<number | undefined> {
  const offered = places.map((at) => columns[at] ?? '');
  const withSample = (at: number) => {
    const sample = rows.map(({ cells }) => cells[at]?.trim() ?? '').find((cell) => cell !== '');
    const shown = sample === undefined ? '' : `, for example: ${sample.slice(0, 60)}`;
    return printable(`${columns[at] ?? ''}${shown}`.replaceAll(/\s+/g, ' '));
  };
  return asking.ask(
    [question, ...places.map((at) => `  ${withSample(at)}`), ...(mayBeNone ? ['(Enter: none of them.)'] : [])].join(
      '\n',
    ),
    (answer) => {
      if (answer === '' && mayBeNone) return undefined;
      const [found, ...others] = places.filter((at) => plainName(columns[at] ?? '') === plainName(answer));
      if (others.length > 0) throw calledAlike(answer, sheet);
      if (found !== undefined) return found;
      throw new PoplarError(`"${answer}" is none of these columns.${didYouMean(answer, offered)}`);
    },
    offered,
  );
}

/** A column's name as it is compared: whatever its capitals and blanks. */
export function plainName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
