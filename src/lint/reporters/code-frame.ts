import width from 'fast-string-width';
import type { Range } from '../../source/problem.ts';
import { printable } from './printable.ts';

/** Further than this a line runs out of most terminals. */
const longest = 100;

/** The line a problem stands in with the one above it, and a mark below the characters that are meant. */
export function codeFrame(text: string, { start, end }: Range): readonly string[] {
  const lines = text.split('\n');
  const line = lines[start.line - 1];
  if (line === undefined) return [];
  const margin = String(start.line).length;
  const row = (name: string, content: string) => `${name.padStart(margin)} | ${content}`.trimEnd();
  const from = Math.max(0, Math.min(start.column - 1 - longest / 2, line.length - longest));
  const to = from + longest;
  const mark = start.column - 1;
  const until = end.line === start.line ? end.column - 1 : line.length;
  const cut = from > 0 ? '…' : '';
  const shown = `${cut}${tidy(line.slice(from, to))}${to < line.length ? '…' : ''}`;
  const indent = ' '.repeat(width(cut + tidy(line.slice(from, mark))));
  const carets = '^'.repeat(Math.max(1, width(tidy(line.slice(mark, Math.min(until, to))))));
  const above = start.line > 1 ? (lines[start.line - 2] ?? '') : '';
  return [
    ...(above.trim() && from === 0
      ? [row(String(start.line - 1), tidy(above.slice(0, longest)) + (above.length > longest ? '…' : ''))]
      : []),
    row(String(start.line), shown),
    row('', indent + carets),
  ];
}

/** Each UTF-16 unit that could not be printed as it is takes one column, so that the mark stays below its word. */
function tidy(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, printable);
}
