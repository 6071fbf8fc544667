import { globSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PoplarError } from '../poplar-error.ts';
import { compareText } from '../text-order.ts';

/** A table and the patterns of its files, as a source declares them. */
export interface DeclaredTable {
  readonly name: string;
  readonly files: readonly string[];
}

/** How a file is read, by the end of its name. */
export type FileFormat = 'csv' | 'parquet' | 'json';

/** A table with the files that it is made of. */
export interface FoundTable {
  readonly name: string;
  readonly format: FileFormat;
  /** In full, each once and sorted. */
  readonly files: readonly string[];
}

/** What is wrong with a pattern of files, in a sentence; undefined where it stays below its folder and names a kind. */
export function patternRefused(pattern: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(pattern))
    return `"${pattern}" is an address. Only files below the source's folder can be read; fetch it first.`;
  if (/^[/\\~]/.test(pattern) || pattern.includes('\\'))
    return `"${pattern}" does not stay below the source's folder. Write a path from there, with / between folders.`;
  if (pattern.split('/').includes('..'))
    return `"${pattern}" climbs out of the source's folder. Write a path below it.`;
  if (formatOf(pattern) === undefined) return `"${pattern}" ends in none of .csv, .parquet and .json.`;
  return undefined;
}

function formatOf(name: string): FileFormat | undefined {
  return /\.(csv|parquet|json)(\.gz)?$/i.exec(name)?.[1]?.toLowerCase() as FileFormat | undefined;
}

/** The files of each table below a folder. A link may not lead out of it, and nothing but files is read. */
export function declaredFiles(folder: string, tables: readonly DeclaredTable[]): readonly FoundTable[] {
  const root = folderAt(folder);
  return tables.map(({ name, files: patterns }) => {
    const found = patterns.flatMap((pattern) => {
      const refused = patternRefused(pattern);
      if (refused !== undefined) throw new PoplarError(`The table "${name}": ${refused}`);
      const paths = globSync(pattern, { cwd: root });
      if (paths.length === 0)
        throw new PoplarError(`The table "${name}": no file below ${folder} is named ${pattern}.`, {
          hint: 'Put the file there, or correct its name under tables in the source’s file.',
        });
      return paths.map((path) => insideOf(root, path, name));
    });
    const formats = [...new Set(patterns.map((pattern) => formatOf(pattern) as FileFormat))];
    const [format, other] = formats;
    if (format === undefined || other !== undefined)
      throw new PoplarError(`The table "${name}" mixes ${formats.join(' and ')}.`, {
        hint: 'Declare a table for each kind of file.',
      });
    return { name, format, files: [...new Set(found)].sort(compareText) };
  });
}

function folderAt(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (cause) {
    throw new PoplarError(`There is no folder at ${folder}.`, { cause });
  }
  throw new PoplarError(`${folder} is a file, not a folder.`);
}

function insideOf(root: string, path: string, table: string): string {
  const real = realpathSync(join(root, path));
  const way = relative(root, real);
  if (way === '..' || way.startsWith(`..${sep}`))
    throw new PoplarError(`The table "${table}": ${path} is a link that leads out of the source's folder.`, {
      hint: 'Put the file itself there.',
    });
  if (!statSync(real).isFile()) throw new PoplarError(`The table "${table}": ${path} is not a file.`);
  return real;
}
