import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { PoplarError } from './poplar-error.ts';
import { compareText, fileStart, type Problem, type Severity } from './problem.ts';
import { decodeText } from './text.ts';

/** One file of the content tree. */
export interface SourceFile {
  /** Path inside the content tree, with forward slashes. */
  readonly path: string;
  /** The path that problems name: from the folder in which the command runs. */
  readonly file: string;
  readonly text: string;
}

export interface Tree {
  /** The content folder, absolute. */
  readonly root: string;
  /** The content folder as problems name it: from the folder in which the command runs. */
  readonly name: string;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Every path met, readable or not, so that nothing is called missing that is only broken. */
  readonly paths: ReadonlySet<string>;
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
const parallelReads = 64;

/** Reads every content file below `root`, in parallel, following no link and executing nothing. */
export async function readTree(root: string): Promise<Tree> {
  const real = await realpath(root).catch((cause: unknown) => {
    throw new PoplarError(`There is no content folder at ${root}.`, {
      hint: 'Name the folder with --content <folder> or POPLAR_CONTENT=<folder>.',
      cause,
    });
  });
  if (!(await stat(real)).isDirectory())
    throw new PoplarError(`${root} is a file, not a folder of content.`, {
      hint: 'Name the folder that holds report.yaml.',
    });
  const name = (relative(process.cwd(), real) || '.').replaceAll(sep, '/');
  const problems: Problem[] = [];
  const paths = new Set<string>();
  const found: string[] = [];
  const report = (path: string, rule: string, message: string, severity: Severity = 'error') =>
    problems.push({ rule, severity, file: `${name}/${path}`, range: fileStart, message });

  async function walk(folder: string): Promise<void> {
    const subfolders: string[] = [];
    const entries = await readdir(join(real, folder), { withFileTypes: true }).catch(() => undefined);
    if (!entries) report(folder, 'file-is-regular', 'This folder cannot be read. Check its permissions.');
    for (const entry of entries ?? []) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.')) continue;
      paths.add(path);
      const ending = endingOf(path);
      if (entry.isSymbolicLink())
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
    await Promise.all(subfolders.map(walk));
  }

  async function read(path: string): Promise<SourceFile | undefined> {
    const file = `${name}/${path}`;
    const limit = sizeLimits.get(endingOf(path)) ?? megabyte;
    try {
      const { size } = await stat(join(real, path));
      if (size > limit) {
        const message = `The file is ${(size / megabyte).toFixed(1)} MB long; ${limit / megabyte} MB is the most. Split it or shorten it.`;
        report(path, 'file-is-small', message);
        return undefined;
      }
      const decoded = decodeText(await readFile(join(real, path)), file);
      problems.push(...decoded.problems);
      return decoded.text === undefined ? undefined : { path, file, text: decoded.text };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      report(path, 'file-is-regular', `The file cannot be read (${code}). Check its permissions.`);
      return undefined;
    }
  }

  await walk('');
  const files = await inParallel(found.sort(compareText), read);
  return { root: real, name, files: files.filter((file) => file !== undefined), problems, paths };
}

function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function isReadme(path: string): boolean {
  return /^(readme|contributing|changelog)\.md$/i.test(basename(path)) && !dirname(path).startsWith('plans/');
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as Item);
  };
  await Promise.all(Array.from({ length: parallelReads }, worker));
  return results;
}
