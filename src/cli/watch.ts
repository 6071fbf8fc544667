import { setImmediate } from 'node:timers/promises';
import type { Base, NoBase } from '../history/since.ts';
import { type CheckedReport, checkInSteps, checkLoaded, type CheckOptions } from '../lint/check.ts';
import { countsInWords } from '../lint/reporters/counts.ts';
import { toLine } from '../lint/reporters/text.ts';
import { loadReport } from '../model/load-report.ts';
import { keepEditorFiles } from '../site/build/editor-schemas.ts';
import { readTree, type Tree } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';
import { limitPerFile } from '../source/problem-limit.ts';
import { rereadTree } from '../source/reread-tree.ts';
import { type FolderWatch, watchFolder } from '../source/watch-folder.ts';
import { watchLines } from '../source/watch-lines.ts';

/** A check whose earlier version is asked for each time: somebody may commit in between. */
interface WatchOptions extends Omit<CheckOptions, 'base'> {
  readonly baseOf?: (tree: Tree) => Promise<Base | NoBase | null>;
}

/** Files that were saved since a check was whole, as problems name them, and what that check found. */
interface Saved {
  readonly files: ReadonlySet<string>;
  readonly before: CheckedReport | undefined;
}

/**
 * Checks a content folder after each save until `stop` says so. What reading finds is printed at once, then what the
 * rules say of the saved files, then all else; the line that ends a check is printed when the list is whole. A save in
 * between begins anew.
 */
export async function watchContent(
  root: string,
  options: WatchOptions,
  print: (text: string) => void,
  stop: AbortSignal,
): Promise<number> {
  const waiting = new Set<string>();
  let wake = () => {};
  let failure: Error | undefined;
  const folder = watchFolder(
    root,
    (paths) => {
      for (const path of paths) waiting.add(path);
      wake();
    },
    (error) => {
      failure = error;
      wake();
    },
  );
  stop.addEventListener('abort', () => wake());
  try {
    let tree = listenedTo(root, readTree(root), folder);
    let saved: Saved = { files: new Set(), before: undefined };
    for (;;) {
      waiting.clear();
      const checked = await checkOnce(tree, saved, options, print, () => waiting.size > 0 || stop.aborted);
      if (checked) {
        keepEditorFiles(root, checked);
        saved = { files: new Set(), before: checked };
      }
      let now = tree;
      while (now === tree) {
        if (waiting.size === 0 && !stop.aborted && !failure) await new Promise<void>((resolve) => (wake = resolve));
        if (failure) throw failure;
        if (stop.aborted) return 0;
        now = rereadTree(root, tree, waiting);
        const files = [...waiting].map((path) => `${tree.name}/${path}`);
        saved = { ...saved, files: new Set([...saved.files, ...files]) };
        waiting.clear();
      }
      tree = now.paths === tree.paths ? now : listenedTo(root, now, folder);
    }
  } finally {
    folder.close();
  }
}

/** The content with a listener in each of its folders: what came into one before that is read again. */
function listenedTo(root: string, read: Tree, folder: FolderWatch): Tree {
  let tree = read;
  while (folder.follow(tree.paths)) tree = rereadTree(root, tree, new Set(['']));
  return tree;
}

async function checkOnce(
  tree: Tree,
  { files, before }: Saved,
  { baseOf = () => Promise.resolve(null), today, ...options }: WatchOptions,
  print: (text: string) => void,
  isStale: () => boolean,
): Promise<CheckedReport | undefined> {
  print(`${watchLines.begins}\n`);
  const printed = new Set<string>();
  const tell = (problems: readonly Problem[]) => {
    const { first = [], then = [] } = Object.groupBy(problems, ({ file }) => (files.has(file) ? 'first' : 'then'));
    const more = [...first, ...then].map(toLine).filter((line) => !printed.has(line));
    for (const line of more) printed.add(line);
    if (more.length > 0) print(`${more.join('\n')}\n`);
  };
  const loaded = loadReport(tree, { today });
  const { select = () => true } = options;
  tell(limitPerFile(loaded.problems.filter(select)).filter(({ more }) => more === undefined));
  if (before?.report) {
    const { problems } = checkLoaded(tree, loaded, { ...options, beside: before.report });
    tell(problems.filter(({ file, more }) => files.has(file) && more === undefined));
  }
  const steps = checkInSteps(tree, loaded, { ...options, base: await baseOf(tree) });
  for (;;) {
    await setImmediate();
    if (isStale()) return undefined;
    const { done, value } = steps.next();
    if (!done) continue;
    const { problems } = value;
    tell(problems);
    print(`\n${problems.length === 0 ? 'No problems' : countsInWords(problems)}.\n${watchLines.ends}\n`);
    return value;
  }
}
