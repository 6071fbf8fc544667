import { type FSWatcher, lstatSync, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { PoplarError } from './poplar-error.ts';

/** Listens to a content folder until it is closed. */
export interface FolderWatch {
  /** Takes in the folders that are there now. */
  follow(paths: Iterable<string>): void;
  close(): void;
}

/** So long an editor takes to write, rename and remove what belongs to one save. */
const pauseAfterSaving = 30;

/**
 * Tells which paths below `root` changed, all of one save at once. One listener a folder: Linux has none for a whole
 * tree, and one a file is more than it allows for a large report.
 */
export function watchFolder(
  root: string,
  onChange: (paths: ReadonlySet<string>) => void,
  onEnd: (error: Error) => void,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const paths = changed;
    changed = new Set();
    onChange(paths);
  };
  const note = (folder: string, name: string | null) => {
    changed.add([folder, (name ?? '').replaceAll(sep, '/')].filter(Boolean).join('/'));
    clearTimeout(timer);
    timer = setTimeout(tell, pauseAfterSaving);
  };
  const listen = (folder: string) => {
    const watcher = watch(join(root, folder), (_, name) => note(folder, name));
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(folder);
      note(folder, null);
    });
    watchers.set(folder, watcher);
  };
  return {
    follow(paths) {
      try {
        const folders = new Set(['', ...[...paths].filter((path) => isFolder(join(root, path)))]);
        for (const [folder, watcher] of watchers)
          if (!folders.has(folder)) {
            watcher.close();
            watchers.delete(folder);
          }
        for (const folder of folders) if (!watchers.has(folder)) listen(folder);
      } catch (cause) {
        const hint = 'Raise the number of files that this machine watches, or check without --watch.';
        onEnd(new PoplarError('The folder cannot be watched.', { hint, cause }));
      }
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
