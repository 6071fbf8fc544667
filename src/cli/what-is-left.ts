import { checkContent } from '../lint/check.ts';
import { toText } from '../lint/reporters/text.ts';
import { today } from '../source/environment.ts';
import { fillIn } from '../source/fill-in.ts';
import type { Tree } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';

const mostFiles = 20;

/** Counts the marks in files just made, by what the check says of them, and names whatever else it has against them. */
export function whatIsLeft(tree: Tree, isNew: (file: string) => boolean): string {
  const texts = new Map(tree.files.map(({ file, text }) => [file, text.split('\n')]));
  const isMark = ({ file, range }: Problem) => texts.get(file)?.[range.start.line - 1]?.includes(fillIn) === true;
  const problems = checkContent(tree, { today }).problems.filter(({ file }) => isNew(file));
  const marks = [...Map.groupBy(problems.filter(isMark), ({ file }) => file)];
  const others = problems.filter((problem) => !isMark(problem));
  const counted = marks.slice(0, mostFiles).map(([file, { length }]) => `  ${length} in ${file}`);
  const further = marks.slice(mostFiles).reduce((sum, [, { length }]) => sum + length, 0);
  return [
    ...(counted.length > 0 ? [`What only you know is marked ${fillIn}, and the check names it:`, ...counted] : []),
    ...(further > 0 ? [`  ${further} in ${marks.length - mostFiles} more files`] : []),
    ...(others.length > 0 ? [toText(others).trimEnd()] : []),
    ...(problems.length === 0 ? ['Nothing is left open.'] : []),
  ].join('\n');
}
