import readWorkbookFile from 'read-excel-file/node';

/** One sheet of a workbook: its name, and its cells as text, with days as year-month-day. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sheets of an .xlsx file that hold anything. Days are days there and not texts, so nothing of them is guessed; of
 * formulas the values count that were last worked out, and nothing is executed. Throws what the library throws.
 */
export async function workbookSheets(bytes: Buffer): Promise<readonly WorkbookSheet[]> {
  const sheets = await readWorkbookFile(bytes);
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(asText)) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return dayOrMoment(cell.toISOString());
  return cell === null || cell === undefined ? '' : String(cell);
}

/** A day that a spreadsheet keeps as its midnight. */
function dayOrMoment(iso: string): string {
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}
