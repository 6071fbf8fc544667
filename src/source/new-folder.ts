import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathShown } from './environment.ts';
import { PoplarError } from './poplar-error.ts';

/** What may be in a folder that counts as empty: a repository that was only just made, and what file managers leave. */
const nobodysFiles: ReadonlySet<string> = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Refuses a folder that holds anything but what may stay, so that nothing can be lost in it. */
export function refuseFilled(folder: string, mayStay: (name: string) => boolean = () => false): void {
  const found = entriesOf(folder).filter((name) => !nobodysFiles.has(name) && !mayStay(name));
  if (found.length === 0) return;
  const shown = found.slice(0, 3).join(', ');
  const more = found.length > 3 ? ` and ${found.length - 3} more` : '';
  throw new PoplarError(
    `The folder ${pathShown(folder)} is not empty: it holds ${shown}${more}. Nothing was written.`,
    {
      hint: 'Name a folder that does not exist yet, or an empty one.',
    },
  );
}

/** Fills a new or empty folder with files, all or none: they are written beside their place and moved when all are whole. */
export function fillNewFolder(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
  mayStay: (name: string) => boolean = () => false,
): void {
  const made = foldersMissing(folder);
  let draft: string | undefined;
  const placed: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    draft = mkdtempSync(join(folder, '.draft-'));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text, { flag: 'wx' });
    }
    const own = basename(draft);
    refuseFilled(folder, (name) => name === own || mayStay(name));
    for (const name of readdirSync(draft)) {
      renameSync(join(draft, name), join(folder, name));
      placed.push(join(folder, name));
    }
    rmdirSync(draft);
  } catch (cause) {
    for (const ours of [...placed, ...(draft === undefined ? [] : [draft])])
      rmSync(ours, { recursive: true, force: true });
    for (const ours of made) removeEmpty(ours);
    if (cause instanceof PoplarError) throw cause;
    throw new PoplarError(`${pathShown(folder)} could not be written, so nothing was.`, { hint: String(cause), cause });
  }
}

/** The folders that making one makes, from the inside out. */
function foldersMissing(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [folder, ...foldersMissing(dirname(folder))];
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it.
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [];
    throw new PoplarError(
      code === 'ENOTDIR'
        ? `${pathShown(folder)} is a file, not a folder.`
        : `${pathShown(folder)} cannot be read (${code}).`,
      { hint: 'Name a folder that does not exist yet, or an empty one.', cause },
    );
  }
}
