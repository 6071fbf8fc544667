import { advanceRanges, boldAdvances, regularAdvances } from './advances.ts';
import { wrapWords } from './wrap-words.ts';

/** Ideographs and emoji fill about one em; anything else outside the table is taken as wide. */
const UNKNOWN_ADVANCE = 100;

function tableOf(rows: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [row, [first]] of advanceRanges.entries())
    for (const [column, advance] of (rows[row] ?? []).entries()) table.set(first + column, advance);
  return table;
}

const regular = tableOf(regularAdvances);
const bold = tableOf(boldAdvances);

/** Tells how many pixels a text takes at most, so that labels are placed without measuring in a browser. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  const table = isBold ? bold : regular;
  let hundredths = 0;
  for (const character of text) hundredths += table.get(character.codePointAt(0) ?? 0) ?? UNKNOWN_ADVANCE;
  return (hundredths * fontSize) / 100;
}

/** Breaks a text at spaces so that each line fits; a single word longer than a line stays whole. */
export function wrapText(text: string, fontSize: number, width: number, isBold = false): string[] {
  return wrapWords(text, (line) => textWidth(line, fontSize, isBold) <= width);
}
