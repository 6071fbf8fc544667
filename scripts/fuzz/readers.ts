import { checkContent } from '../../src/lint/check.ts';
import { matchPath } from '../../src/model/types/content-type.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { renderProse } from '../../src/site/story/prose.ts';
import type { SourceFile, Tree } from '../../src/source/files.ts';
import { parseFrontMatter } from '../../src/source/front-matter.ts';
import type { Problem } from '../../src/source/problem.ts';
import { decodeText } from '../../src/source/text.ts';
import type { Format } from './texts.ts';

/** The format of a file of content. */
export function formatOf(path: string): Format {
  if (path.endsWith('.csv')) return 'table';
  return contentTypes.some((type) => type.format === 'prose' && matchPath(type, path)) ? 'prose' : 'facts';
}

/** Reads a whole report in which one file's text is another, and draws its prose; gives what was told of that file. */
export function read(files: readonly SourceFile[], path: string, given: string): readonly Problem[] {
  const name = files.find((file) => file.path === path)?.file ?? path;
  const { text, problems } = decodeText(Buffer.from(given), name);
  const replaced = files.flatMap((file) =>
    file.path === path ? (text === undefined ? [] : [{ ...file, text }]) : [file],
  );
  const paths = new Set(
    files.flatMap((file) => file.path.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/'))),
  );
  const tree: Tree = { name: 'content', files: replaced, problems, paths, digest: '' };
  const checked = checkContent(tree, { today: '2025-10-31' });
  const isSound = checked.problems.every(({ severity }) => severity !== 'error');
  if (isSound && text !== undefined && formatOf(path) === 'prose')
    renderProse(parseFrontMatter(text, path).body, { deeper: 1, prefix: 'a-' });
  return checked.problems.filter(({ file }) => file === name);
}

/** A problem that stands, or is to be mended, nowhere in its text, if there is one. */
export function misplaced(problems: readonly Problem[], text: string): Problem | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isIn = ({ line, column }: Problem['range']['start']) =>
    Number.isInteger(line) &&
    line >= 1 &&
    line <= lines.length + 1 &&
    column >= 1 &&
    column <= (lines[line - 1]?.length ?? 0) + 2;
  const stands = ({ start, end }: Problem['range']) =>
    isIn(start) && isIn(end) && (end.line > start.line || (end.line === start.line && end.column >= start.column));
  return problems.find(({ range, fix }) => !(stands(range) && (!fix || stands(fix.range))));
}
