import { type FSWatcher, lstatSync, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { PoplarError } from './poplar-error.ts';

/** Listens to a content folder until it is closed. */
export interface FolderWatch {
  /** Takes in the folders that are there now; says whether one is listened to only from now on. */
  follow(paths: Iterable<string>): boolean;
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
  const forget = (isMeant: (folder: string) => boolean) => {
    for (const [folder, watcher] of [...watchers])
      if (isMeant(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
  };
  // Another folder may stand in the place of one that is gone, and nobody would hear of it.
  const forgetWithin = (gone: string) =>
    forget((folder) => gone === '' || folder === gone || folder.startsWith(`${gone}/`));
  const listen = (folder: string): boolean => {
    const place = join(root, folder);
    try {
      const watcher = watch(place, (_, name) => {
        // A folder that is removed or moved tells its own name.
        if (name === basename(place)) forgetWithin(folder);
        note(folder, name);
      });
      watcher.on('error', () => {
        forgetWithin(folder);
        note(folder, null);
      });
      watchers.set(folder, watcher);
      return true;
    } catch (cause) {
      // One that was removed this moment is told by the folder above it.
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
      const hint = 'Raise the number of files that this machine watches, or check without --watch.';
      onEnd(new PoplarError('The folder cannot be watched.', { hint, cause }));
      return false;
    }
  };
  return {
    follow(paths) {
      const folders = new Set(['', ...[...paths].filter((path) => isFolder(join(root, path)))]);
      forget((folder) => !folders.has(folder));
      const more = [...folders].filter((folder) => !watchers.has(folder));
      return more.map(listen).includes(true);
    },
    close() {
      clearTimeout(timer);
      forgetWithin('');
    },
  };
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
