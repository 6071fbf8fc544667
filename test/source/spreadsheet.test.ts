import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSpreadsheet, sheetRows } from '../../src/source/spreadsheet.ts';

const none = (names: readonly string[]): never => {
  throw new Error(`one of ${names.join(', ')}`);
};

describe('a spreadsheet saved as text', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'poplar-spreadsheet-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const save = (bytes: Buffer | string) => {
    const file = join(folder, 'actions.csv');
    writeFileSync(file, bytes);
    return file;
  };
  const text = 'Maßnahme;Wer\r\nPrüfen;Zoë\r\n';

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark, as Excel writes it', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as "Unicode text"', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['the line ends of old Macintoshes', Buffer.from(text.replaceAll('\r\n', '\r'))],
  ])('is read in %s', async (_, bytes) => {
    expect(await readSpreadsheet(save(bytes), none)).toEqual({
      name: 'actions.csv',
      lines: ['Maßnahme;Wer', 'Prüfen;Zoë', ''],
    });
  });

  test.each([
    ['a broken workbook', Buffer.from([0x50, 0x4b, 3, 4, 20]), 'cannot be read as a workbook.'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'is a workbook of an old kind, or has a password.'],
    ['letters of Windows', Buffer.from(text, 'latin1'), 'is neither UTF-8 nor UTF-16 text'],
    ['far too much', Buffer.alloc(16_000_001, 'a'), 'is larger than 16 MB.'],
  ])('is refused as %s', async (_, bytes, said) => {
    await expect(readSpreadsheet(save(bytes), none)).rejects.toThrow(said);
  });

  test('is not guessed where there is none', async () => {
    await expect(readSpreadsheet(join(folder, 'no.csv'), none)).rejects.toThrow('There is no');
    await expect(readSpreadsheet(folder, none)).rejects.toThrow('There is a folder, and no file, at');
  });
});

describe('the rows of a spreadsheet', () => {
  const rows = (text: string, separator = ',') => [...sheetRows(text.split('\n'), separator)];
  const mistake = 'A quotation mark stands inside a cell or is never closed.';

  test('go on over the lines of a cell in quotation marks, and know the line they begin in', () => {
    expect(rows('a,"one\ntwo ""2"",\n",c\n\nd,e,f')).toEqual([
      { line: 1, cells: ['a', 'one\ntwo "2",\n', 'c'] },
      { line: 5, cells: ['d', 'e', 'f'] },
    ]);
  });

  test.each([
    ['a mark that is never closed', 'a,b\n1,"x\n3,4', [2]],
    ['a mark inside a cell', 'a,b\n1,5" pipe\n3,4', [2]],
    ['a mark that the next one closes by accident', 'a,b\n1,"x\n3,"y"\n5,6', [2]],
    ['a mark that nothing closes for long', `a,b\n1,"x\n${'2,2\n'.repeat(300)}3,4`, [2]],
  ])('are lost to %s one by one, and named', (_, text, lines) => {
    const read = rows(text);
    expect(read.filter((row) => row.mistake).map(({ line }) => line)).toEqual(lines);
    expect(read.find((row) => row.mistake)?.mistake).toBe(mistake);
    expect(read).toHaveLength(text.split('\n').length);
  });
});
