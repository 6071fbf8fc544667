import { type Field, fieldNamed, fields } from '../editor/actions/fields.ts';
import { type Columns, columnsByName, type Sheet, sheetOf } from '../editor/actions/sheet.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Spreadsheet } from '../source/spreadsheet.ts';
import type { Asking } from './ask.ts';
import { askForColumn, columnTyped, columnNamed, plainName } from './sheet-columns.ts';

/** What somebody is asked for where no name says it; what remains is kept as comments anyway. */
const asked = ['problem', 'action', 'owner', 'due', 'status', 'department'] as const;

const known = Object.keys(fields) as Field[];

/** Each becomes a plan with a story and an update, in files of their own. */
const mostRows = 2000;

/** The table in a spreadsheet, and what its columns are for: as it was typed, by their names, else as somebody says. */
export async function actionsIn(
  spreadsheet: Spreadsheet,
  typed: readonly string[],
  asking: Asking | undefined,
): Promise<{ readonly sheet: Sheet; readonly columns: Columns }> {
  const said = typed.map((one) => columnTyped(one, known, 'owner'));
  const names = new Set(said.map(({ column }) => plainName(column)));
  const sheet = sheetOf(spreadsheet, (name) => fieldNamed(name) !== undefined || names.has(plainName(name)));
  if (!sheet)
    throw new PoplarError(`${spreadsheet.name} holds no table: no line of two cells or more.`, {
      hint: 'It needs a line with the names of its columns, such as Problem, Action, Owner, Due, Status.',
    });
  if (sheet.rows.length > mostRows)
    throw new PoplarError(`${sheet.name} has ${sheet.rows.length} rows, and ${mostRows} are the most.`, {
      hint: 'Keep those that matter to customers now: nobody could fill in what only people know of so many.',
    });
  const columns = new Map(said.map(({ field, column }) => [field, columnNamed(column, sheet)]));
  const byName = columnsByName(sheet.columns);
  const free = () => sheet.columns.map((_, at) => at).filter((at) => ![...columns.values()].includes(at));
  for (const [field, found] of byName) {
    const places = found.filter((at) => free().includes(at));
    const [only] = places;
    if (columns.has(field) || only === undefined) continue;
    if (places.length === 1) columns.set(field, only);
    else if (asking) await ask(field, places, `Several columns may say ${fields[field]}. Which one does?`);
  }
  for (const field of asked) {
    const others = free().filter((at) => sheet.columns[at] !== '' && fieldNamed(sheet.columns[at] ?? '') === undefined);
    if (asking && !columns.has(field) && !byName.has(field) && others.length > 0)
      await ask(field, others, `Which column says ${fields[field]}?`);
    if (field === 'action' && !columns.has('problem') && !columns.has('action')) throw nothingToDo(sheet);
  }
  return { sheet, columns };

  async function ask(field: Field, places: readonly number[], question: string): Promise<void> {
    const at = asking && sheet && (await askForColumn(asking, question, sheet, places, { mayBeNone: true }));
    if (at !== undefined) columns.set(field, at);
  }
}

function nothingToDo({ name, columns }: Sheet): PoplarError {
  const named = columns.filter((column) => column !== '');
  return new PoplarError(`No column of ${name} is known to say what goes wrong or what is to be done.`, {
    hint: `Its columns are ${named.join(', ')}. Say which it is: --column "action=${named[0]}"`,
  });
}
