import { basename, dirname } from 'node:path';
import { isLeftBehind } from './left-behind.ts';
import { fileStart, type Problem, type RuleName, type Severity } from './problem.ts';
import { publicFolder } from './publishing/public-files.ts';
import { decodeText, isDecodedText } from './text.ts';

/** What stands at a path of the content, on a disk or in a commit. */
export type PathKind = 'file' | 'folder' | 'link' | 'device' | 'submodule';

/** What is done with it; `leave` for what is there and read by nobody, with whatever is below it. */
type Verdict =
  | 'pass'
  | 'leave'
  | 'enter'
  | 'read'
  | 'publish'
  | { readonly rule: RuleName; readonly message: string; readonly severity: Severity };

/** One file of the content tree. */
export interface SourceFile {
  /** Path inside the content tree, with forward slashes. */
  readonly path: string;
  /** The path that problems name: from the folder in which the command runs. */
  readonly file: string;
  readonly text: string;
}

/** A file as it was read; without a source where it cannot be read as text. */
export interface ReadSource {
  readonly source: SourceFile | undefined;
  readonly problems: readonly Problem[];
}

const megabyte = 1_000_000;
/** A row a case makes long tables; prose and facts have no reason to. */
const sizeLimits: ReadonlyMap<string, number> = new Map([
  ['yaml', megabyte],
  ['mdx', megabyte],
  ['csv', 16 * megabyte],
  ['sql', megabyte],
]);
/** What a refresh writes beside a metric's figures. */
const record = /^data\/[^/]+\.source\.json$/;
/** The raw answers that queries read, of any size and kind; no report is built from them. */
const rawFolder = /^sources\/[^/]+$/;
/** Near misses of the endings above, and what they stand for. */
const misspeltEndings: ReadonlyMap<string, string> = new Map([
  ['yml', 'yaml'],
  ['md', 'mdx'],
  ['tsv', 'csv'],
  ['xlsx', 'csv'],
]);

/** Says by its name and kind whether something in the content folder is read, and what is wrong with it where it is not. */
export function judgeEntry(path: string, kind: PathKind): Verdict {
  const name = basename(path);
  if (name.startsWith('.') || isLeftBehind(name)) return 'pass';
  const refuse = (rule: RuleName, message: string, severity: Severity = 'error') => ({ rule, message, severity });
  const ending = endingOf(path);
  if (kind === 'link') return refuse('file-is-regular', 'A symbolic link is not followed. Put the file itself here.');
  if (kind === 'submodule')
    return refuse(
      'file-is-regular',
      'Another repository (a submodule) is not followed. Put its files themselves here.',
    );
  if (path === publicFolder)
    return kind === 'folder'
      ? 'publish'
      : refuse('file-is-regular', 'This is a file. Make it a folder of files to publish.');
  if (kind === 'folder' && rawFolder.test(path)) return 'leave';
  if (kind === 'folder')
    return sizeLimits.has(ending)
      ? refuse('file-is-regular', `A folder stands where a .${ending} file belongs. Rename or remove it.`)
      : 'enter';
  if (sizeLimits.has(ending) || record.test(path))
    return kind === 'file' ? 'read' : refuse('file-is-regular', 'This is a device or pipe, not a file. Remove it.');
  if (isReadme(path)) return 'leave';
  if (misspeltEndings.has(ending))
    return refuse(
      'file-has-a-place',
      `Files that end in .${ending} are not read. Save it as .${misspeltEndings.get(ending)}.`,
    );
  return path.includes('/')
    ? refuse(
        'file-has-a-place',
        'Nothing reads this file. Facts end in .yaml, prose in .mdx, figures in .csv; move anything else elsewhere.',
        'warning',
      )
    : 'leave';
}

/** Refuses a file by its size, before anybody reads it; undefined for one that is short enough. */
export function sizeRefusal(file: string, size: number): ReadSource | undefined {
  const limit = sizeLimits.get(endingOf(file)) ?? megabyte;
  if (size <= limit) return undefined;
  return refusedSource(
    'file-is-small',
    file,
    `The file is ${(size / megabyte).toFixed(1)} MB long; ${limit / megabyte} MB is the most. Split it or shorten it.`,
  );
}

/** The text of a file's bytes. */
export function sourceOf(bytes: Buffer, { path, file }: Pick<SourceFile, 'path' | 'file'>): ReadSource {
  if (bytes.subarray(0, pointerStart.length).equals(pointerStart))
    return refusedSource(
      'file-can-be-read',
      file,
      'Only a pointer of Git LFS stands here. Run "git lfs pull", or keep the file itself in the repository.',
    );
  const { text, problems } = decodeText(bytes, file);
  return { source: text === undefined ? undefined : { path, file, text }, problems };
}

/** The same of what Node decoded, in one step, for files as most are; undefined where the bytes have to be looked at. */
export function sourceOfText(text: string, { path, file }: Pick<SourceFile, 'path' | 'file'>): ReadSource | undefined {
  return isDecodedText(text, file) && !text.startsWith(pointer)
    ? { source: { path, file, text }, problems: [] }
    : undefined;
}

const pointer = 'version https://git-lfs.github.com/spec/';
const pointerStart = Buffer.from(pointer);

/** A file that cannot be read, and why. */
export function refusedSource(rule: RuleName, file: string, message: string): ReadSource {
  return { source: undefined, problems: [{ rule, severity: 'error', file, range: fileStart, message }] };
}

function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function isReadme(path: string): boolean {
  return /^(readme|contributing|changelog)\.md$/i.test(basename(path)) && !dirname(path).startsWith('plans/');
}
