import type { Identity } from '../model/entity.ts';
import { type Location, rangeOf } from '../source/problem.ts';
import type { RuleContext } from './rule.ts';

/** The name by which problems call another file of the content that an entity stands in. */
export function fileBeside({ file, path }: Pick<Identity, 'file' | 'path'>, other: string): string {
  return `${file.slice(0, file.length - path.length)}${other}`;
}

/** Gives texts of files of the content that an entity stands in, by their path; empty where there is none. */
export function textsBeside(
  entity: Pick<Identity, 'file' | 'path'>,
  { textOf }: RuleContext,
): (path: string) => string {
  return (path) => textOf(fileBeside(entity, path));
}

/** The place of a stretch of a file's text, up to the end of its line. */
export function placeInText(file: string, text: string, at: number, length = 1): Location {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const rest = /^[^\n]*/.exec(text.slice(at))?.[0].length ?? length;
  return { file, range: rangeOf(line, column, Math.max(1, Math.min(length, rest))) };
}
