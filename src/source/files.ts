import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { standingIn } from './environment.ts';
import { isLeftBehind } from './left-behind.ts';
import { PoplarError } from './poplar-error.ts';
import { fileStart, type Problem, type RuleName, type Severity } from './problem.ts';
import { publicFolder, readPublicFiles } from './publishing/public-files.ts';
import { compareText } from './text-order.ts';
import { decodeText } from './text.ts';

/** One file of the content tree. */
export interface SourceFile {
  /** Path inside the content tree, with forward slashes. */
  readonly path: string;
  /** The path that problems name: from the folder in which the command runs. */
  readonly file: string;
  readonly text: string;
}

/** All of a content folder, or of one commit's, as it was at one moment. */
export interface Tree {
  /** The content folder as problems name it: from the folder in which the command runs. */
  readonly name: string;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Every path met, readable or not, so that nothing is called missing that is only broken. */
  readonly paths: ReadonlySet<string>;
  /** A hash of every file's path and text: two trees with the same one make the same report. */
  readonly digest: string;
}

const megabyte = 1_000_000;
/** A row a case makes long tables; prose and facts have no reason to. */
const sizeLimits: ReadonlyMap<string, number> = new Map([
  ['yaml', megabyte],
  ['mdx', megabyte],
  ['csv', 16 * megabyte],
]);
/** Near misses of the endings above, and what they stand for. */
const misspeltEndings: ReadonlyMap<string, string> = new Map([
  ['yml', 'yaml'],
  ['md', 'mdx'],
  ['tsv', 'csv'],
  ['xlsx', 'csv'],
]);

/**
 * Reads every content file below `root`, following no link and executing nothing. One after the other: for thousands
 * of small files that takes a tenth of the time that as many promises do.
 */
export function readTree(root: string): Tree {
  const real = folderAt(root);
  const name = (relative(standingIn(), real) || '.').replaceAll(sep, '/');
  const problems: Problem[] = [];
  const paths = new Set<string>();
  const found: string[] = [];
  const report = (path: string, rule: RuleName, message: string, severity: Severity = 'error') =>
    problems.push({ rule, severity, file: `${name}/${path}`, range: fileStart, message });

  function walk(folder: string): void {
    const subfolders: string[] = [];
    let entries: readonly Dirent[] = [];
    try {
      entries = readdirSync(join(real, folder), { withFileTypes: true });
    } catch (error) {
      report(folder, 'file-is-regular', `This folder cannot be read (${codeOf(error)}). Check its permissions.`);
    }
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || isLeftBehind(entry.name)) continue;
      paths.add(path);
      const ending = endingOf(path);
      if (path === publicFolder && !entry.isSymbolicLink()) {
        if (!entry.isDirectory())
          report(path, 'file-is-regular', 'This is a file. Make it a folder of files to publish.');
        else
          for (const { path: inside, ...problem } of readPublicFiles(join(real, path)).problems)
            report(inside ? `${path}/${inside}` : path, problem.rule, problem.message, problem.severity);
      } else if (entry.isSymbolicLink())
        report(path, 'file-is-regular', 'A symbolic link is not followed. Put the file itself here.');
      else if (entry.isDirectory()) {
        if (sizeLimits.has(ending))
          report(path, 'file-is-regular', `A folder stands where a .${ending} file belongs. Rename or remove it.`);
        else subfolders.push(path);
      } else if (sizeLimits.has(ending)) {
        if (entry.isFile()) found.push(path);
        else report(path, 'file-is-regular', 'This is a device or pipe, not a file. Remove it.');
      } else if (misspeltEndings.has(ending) && !isReadme(path))
        report(
          path,
          'file-has-a-place',
          `Files that end in .${ending} are not read. Save it as .${misspeltEndings.get(ending)}.`,
        );
      else if (folder && !isReadme(path))
        report(
          path,
          'file-has-a-place',
          'Nothing reads this file. Facts end in .yaml, prose in .mdx, figures in .csv; move anything else elsewhere.',
          'warning',
        );
    }
    subfolders.forEach(walk);
  }

  walk('');
  const files = found.sort(compareText).flatMap((path) => {
    const read = readSource(real, name, path);
    problems.push(...read.problems);
    return read.source ?? [];
  });
  return treeOf({ name, files, problems, paths });
}

/** A tree with its hash, which is made when somebody asks for it. */
export function treeOf(parts: Omit<Tree, 'digest'>): Tree {
  let digest: string | undefined;
  const make = () => {
    const hash = createHash('sha256');
    for (const { path, text } of parts.files) hash.update(`${path}\0${text.length}\0${text}`);
    return hash.digest('hex');
  };
  return {
    ...parts,
    get digest() {
      digest ??= make();
      return digest;
    },
  };
}

/** One file of a content folder as it is now; without a source where it cannot be read as text. */
export function readSource(
  root: string,
  name: string,
  path: string,
): { readonly source: SourceFile | undefined; readonly problems: readonly Problem[] } {
  const file = `${name}/${path}`;
  const refuse = (rule: RuleName, message: string) => ({
    source: undefined,
    problems: [{ rule, severity: 'error', file, range: fileStart, message } as const],
  });
  const limit = sizeLimits.get(endingOf(path)) ?? megabyte;
  try {
    const { size } = statSync(join(root, path));
    if (size > limit)
      return refuse(
        'file-is-small',
        `The file is ${(size / megabyte).toFixed(1)} MB long; ${limit / megabyte} MB is the most. Split it or shorten it.`,
      );
    const { text, problems } = decodeText(readFileSync(join(root, path)), file);
    return { source: text === undefined ? undefined : { path, file, text }, problems };
  } catch (error) {
    return refuse('file-is-regular', `The file cannot be read (${codeOf(error)}). Check its permissions.`);
  }
}

function folderAt(root: string): string {
  let real: string;
  try {
    real = realpathSync(root);
  } catch (cause) {
    throw new PoplarError(`There is no content folder at ${root}.`, {
      hint: 'Name the folder with --content <folder> or POPLAR_CONTENT=<folder>.',
      cause,
    });
  }
  if (!statSync(real).isDirectory())
    throw new PoplarError(`${root} is a file, not a folder of content.`, {
      hint: 'Name the folder that holds report.yaml.',
    });
  const meant = folderMeant(real);
  if (meant !== undefined)
    throw new PoplarError(`There is no report.yaml in ${root}, but there is one in ${meant}.`, {
      hint: `You probably mean --content ${relative(standingIn(), meant) || '.'}`,
    });
  return real;
}

const reportFile = /^report\.ya?ml$/;

/** The report's folder near one that holds no report.yaml: up to three levels above it, or two below. */
function folderMeant(folder: string): string | undefined {
  if (holdsReport(folder)) return undefined;
  const above = [dirname(folder), dirname(dirname(folder)), dirname(dirname(dirname(folder)))].find(holdsReport);
  if (above !== undefined) return above;
  const below = foldersIn(folder);
  return [...below, ...below.flatMap(foldersIn)].find(holdsReport);
}

function holdsReport(folder: string): boolean {
  return entriesOf(folder).some((entry) => entry.isFile() && reportFile.test(entry.name));
}

function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .sort(compareText);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function isReadme(path: string): boolean {
  return /^(readme|contributing|changelog)\.md$/i.test(basename(path)) && !dirname(path).startsWith('plans/');
}
