import { type Sheet, sheetOf } from '../editor/actions/sheet.ts';
import type { FigureColumns } from '../model/imported-figures.ts';
import { columnsOf, furtherColumnsOf, type MeasureKind } from '../model/series.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Spreadsheet } from '../source/spreadsheet.ts';
import type { Asking } from './ask.ts';
import { askForColumn, calledAlike, columnTyped, columnNamed, plainName } from './sheet-columns.ts';

/** The table of figures in a spreadsheet, and which of its columns holds what. */
export interface FigureTable {
  readonly sheet: Sheet;
  readonly places: ReadonlyMap<string, number>;
  readonly columns: FigureColumns;
}

/** Names that mean nothing but the period; a figure is never guessed from the name of a column. */
const periodNames =
  /^(periods?|months?|weeks?|days?|dates?|quarters?|years?|monat|woche|tag|datum|quartal|jahr|zeitraum)$/i;

/** Finds the columns of a metric's figures: as they were typed, by their own names, else as somebody says. */
export async function figuresIn(
  spreadsheet: Spreadsheet,
  measure: MeasureKind,
  typed: readonly string[],
  asking: Asking | undefined,
): Promise<FigureTable> {
  const needed = columnsOf(measure);
  const wanted = [...needed, ...furtherColumnsOf(measure)];
  const said = typed.map((one) => columnTyped(one, wanted, needed[1] ?? 'period'));
  const asTyped = new Set(said.map(({ column }) => plainName(column)));
  const isKnown = (name: string) =>
    wanted.includes(plainName(name)) || asTyped.has(plainName(name)) || periodNames.test(name);
  const sheet = sheetOf(spreadsheet, isKnown);
  if (!sheet)
    throw new PoplarError(`${spreadsheet.name} holds no table: no line of two cells or more.`, {
      hint: `It needs a line with the names of its columns, such as ${needed.join(', ')}.`,
    });
  const broken = sheet.rows.find(({ mistake }) => mistake !== undefined);
  if (broken) throw new PoplarError(`${spreadsheet.name}, line ${broken.line}: ${broken.mistake}`);
  const places = new Map<string, number>();
  for (const { field, column } of said) places.set(field, columnNamed(column, sheet));
  const named = (test: (column: string) => boolean) =>
    sheet.columns.flatMap((column, at) => (test(column) ? [at] : []));
  for (const name of wanted) {
    if (places.has(name)) continue;
    const exact = named((column) => plainName(column) === name);
    const found = exact.length === 0 && name === 'period' ? named((column) => periodNames.test(column)) : exact;
    const [only] = found;
    if (exact.length > 1) throw calledAlike(name, sheet.name);
    if (only !== undefined && found.length === 1) places.set(name, only);
    else if (needed.includes(name)) {
      const at = await ask(name, sheet, asking, [...places.values()]);
      if (at !== undefined) places.set(name, at);
    }
  }
  const ordered = new Map(wanted.map((name) => [name, places.get(name)] as const).filter(isPlaced));
  const cellsOf = (at: number) => sheet.rows.map(({ cells }) => cells[at] ?? '');
  return { sheet, places: ordered, columns: new Map([...ordered].map(([name, at]) => [name, cellsOf(at)])) };
}

function isPlaced(entry: readonly [string, number | undefined]): entry is readonly [string, number] {
  return entry[1] !== undefined;
}

async function ask(name: string, sheet: Sheet, asking: Asking | undefined, taken: readonly number[]) {
  const free = sheet.columns.flatMap((column, at) => (column === '' || taken.includes(at) ? [] : [at]));
  const offered = free.map((at) => sheet.columns[at] ?? '');
  if (!asking)
    throw new PoplarError(`No column of ${sheet.name} is called "${name}".`, {
      hint: `Its columns are ${offered.join(', ')}. Say which one it is: --column "${name}=${offered[0] ?? 'Name of the column'}"`,
    });
  return askForColumn(asking, `Which column holds ${name}?`, sheet, free, { mayBeNone: false });
}
