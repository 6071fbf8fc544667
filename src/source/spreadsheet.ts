import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { csvLine, splitLine } from './csv-rows.ts';
import { pathShown } from './environment.ts';
import { PoplarError } from './poplar-error.ts';
import { typedText } from './text.ts';

/** A spreadsheet as lines of text, whatever it was kept as. */
export interface Spreadsheet {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A row and the line it begins in; `mistake` says in a sentence why its cells cannot be told apart. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly mistake?: string;
}

/** Which of several sheets of a workbook is meant, by its name; throws where nobody can say. */
export type ChooseSheet = (names: readonly string[], file: string) => string | Promise<string>;

const mostBytes = 16_000_000;
const asText = 'In Excel choose File → Save as → "CSV UTF-8"; in Google Sheets File → Download → CSV.';

/**
 * Reads a spreadsheet: a workbook (.xlsx), or text in UTF-8 or UTF-16 with any line ends; what is neither is refused
 * with what to do.
 */
export async function readSpreadsheet(file: string, choose: ChooseSheet): Promise<Spreadsheet> {
  const shown = pathShown(file);
  const bytes = bytesOf(file);
  if (bytes.length > mostBytes)
    throw new PoplarError(`${shown} is larger than ${mostBytes / 1_000_000} MB.`, {
      hint: 'Save only the sheet that matters.',
    });
  if (bytes.subarray(0, 4).equals(workbook)) return fromWorkbook(file, bytes, choose);
  if (bytes.subarray(0, 4).equals(oldWorkbook))
    throw new PoplarError(`${shown} is a workbook of an old kind, or has a password.`, {
      hint: 'Save it as .xlsx without a password.',
    });
  const text = typedText(bytes);
  if (text === undefined || text.includes('\0'))
    throw new PoplarError(`${shown} is neither UTF-8 nor UTF-16 text, so its letters cannot be told.`, {
      hint: asText,
    });
  return {
    name: basename(file),
    lines: text
      .replace(/^\uFEFF/, '')
      .replaceAll(/\r\n?/g, '\n')
      .split('\n'),
  };
}

/** A sheet as the lines that saving it as text would give. Who reads no workbook need not wait for what reads one. */
async function fromWorkbook(file: string, bytes: Buffer, choose: ChooseSheet): Promise<Spreadsheet> {
  const shown = pathShown(file);
  const { workbookSheets } = await import('./workbook.ts');
  const sheets = await workbookSheets(bytes).catch((cause: unknown) => {
    throw new PoplarError(`${shown} cannot be read as a workbook.`, {
      hint: `Open it and save it as .xlsx anew. ${asText}`,
      cause,
    });
  });
  const [only, ...others] = sheets;
  if (!only) throw new PoplarError(`${shown} holds no sheet with anything in it.`);
  const names = sheets.map(({ name }) => name);
  const name = others.length === 0 ? only.name : await choose(names, shown);
  const sheet = sheets.find((one) => one.name === name) ?? only;
  return { name: `${basename(file)}, sheet "${sheet.name}"`, lines: sheet.rows.map(csvLine) };
}

const workbook = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const oldWorkbook = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'There is no'
        : code === 'EISDIR'
          ? 'There is a folder, and no file, at'
          : `Nobody may read (${code})`;
    throw new PoplarError(`${why} ${pathShown(file)}.`, { cause });
  }
}

/** Somebody who forgot to close a quotation mark does not lose more rows than this. */
const mostLinesOfARow = 200;

/** The rows of a spreadsheet: a cell in quotation marks may go over several lines, as comments do. Blank lines are none. */
export function* sheetRows(lines: readonly string[], separator: string): Generator<SheetRow> {
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (text.trim() === '') continue;
    const whole = wholeRow(lines, at, separator);
    yield {
      line: at + 1,
      cells: whole?.cells ?? text.split(separator),
      ...(whole ? {} : { mistake: 'A quotation mark stands inside a cell or is never closed.' }),
    };
    at = whole?.last ?? at;
  }
}

function wholeRow(lines: readonly string[], first: number, separator: string) {
  let text = '';
  for (let last = first, isOpen = false; last < Math.min(lines.length, first + mostLinesOfARow); last++) {
    const line = lines[last] ?? '';
    text += last === first ? line : `\n${line}`;
    if (line.split('"').length % 2 === 0) isOpen = !isOpen;
    if (isOpen) continue;
    const cells = splitLine(text, separator);
    return cells.some(({ mistake }) => mistake) ? undefined : { cells: cells.map((cell) => cell.text), last };
  }
  return undefined;
}
