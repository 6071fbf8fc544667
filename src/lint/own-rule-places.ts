import { type Location, type Position, type Problem, type Range, rangeOf } from '../source/problem.ts';

/** A file in which a company's own rule stands. */
export interface RuleFile {
  readonly file: string;
  readonly text: string;
}

/** A mistake in a rule's file. */
export function ruleFault({ file }: RuleFile, range: Range, message: string): Problem {
  return { rule: 'own-rule-is-sound', severity: 'error', file, range, message };
}

/** Where a key of a rule stands, else where the rule begins. */
export function keyPlace({ text }: RuleFile, key?: string): Range {
  const begins = /export default|defineRule/.exec(text);
  const from = begins?.index ?? 0;
  const found = key === undefined ? null : new RegExp(`(?<=[{,\\s*"'])${key}(?=["']?\\s*[:(,])`).exec(text.slice(from));
  const [line, column] = lineAndColumn(text, from + (found?.index ?? 0));
  return rangeOf(line, column, (found ?? begins)?.[0].length ?? 1);
}

function lineAndColumn(text: string, offset: number): [line: number, column: number] {
  const above = text.slice(0, offset).split('\n');
  return [above.length, (above.at(-1)?.length ?? 0) + 1];
}

/** The place in a rule's file that an error's stack names first. */
export function placeInStack({ file }: RuleFile, stack: string): Range | undefined {
  const name = (file.split('/').at(-1) ?? file).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`${name}(?:\\?[^:]*)?:(\\d+):(\\d+)`).exec(stack);
  return found ? rangeOf(Number(found[1]), Number(found[2])) : undefined;
}

/** Why a place is none of the content: a file that was not read, or lines and columns that it does not have. */
export function placeFault(place: Location, textOf: (file: string) => string | undefined): string | undefined {
  const text = textOf(place.file);
  if (text === undefined) return `a place in "${place.file}", which is no file of the content that was read`;
  const lines = text.split('\n');
  const stands = ({ line, column }: Position) =>
    Number.isInteger(line) && Number.isInteger(column) && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
  const { start, end } = place.range ?? {};
  if (start && end && stands(start) && stands(end) && !isBefore(end, start)) return undefined;
  return `line ${start?.line}, column ${start?.column} of ${place.file}, which has no such place`;
}

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.column < b.column);
