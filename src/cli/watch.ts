import { setImmediate } from 'node:timers/promises';
import type { Base, NoBase } from '../history/since.ts';
import { type CheckedReport, checkInSteps, type CheckOptions } from '../lint/check.ts';
import { countsInWords } from '../lint/reporters/counts.ts';
import { toLine } from '../lint/reporters/text.ts';
import { keepEditorFiles } from '../site/build/editor-schemas.ts';
import { readTree, type Tree } from '../source/files.ts';
import { rereadTree } from '../source/reread-tree.ts';
import { watchFolder } from '../source/watch-folder.ts';
import { watchLines } from '../source/watch-lines.ts';

/** A check whose earlier version is asked for each time: somebody may commit in between. */
interface WatchOptions extends Omit<CheckOptions, 'base'> {
  readonly baseOf?: (tree: Tree) => Promise<Base | NoBase | null>;
}

/**
 * Checks a content folder after each save until `stop` says so. What reading finds is printed at once; what the rules
 * find follows, and the line that ends a check is printed when the list is whole. A save in between begins anew.
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
    let tree = readTree(root);
    folder.follow(tree.paths);
    for (;;) {
      waiting.clear();
      const checked = await checkOnce(tree, options, print, () => waiting.size > 0 || stop.aborted);
      if (checked) keepEditorFiles(root, checked);
      let now = tree;
      while (now === tree) {
        if (waiting.size === 0 && !stop.aborted && !failure) await new Promise<void>((resolve) => (wake = resolve));
        if (failure) throw failure;
        if (stop.aborted) return 0;
        now = rereadTree(root, tree, waiting);
        waiting.clear();
      }
      if (now.paths !== tree.paths) folder.follow(now.paths);
      tree = now;
    }
  } finally {
    folder.close();
  }
}

async function checkOnce(
  tree: Tree,
  { baseOf = () => Promise.resolve(null), ...options }: WatchOptions,
  print: (text: string) => void,
  isStale: () => boolean,
): Promise<CheckedReport | undefined> {
  print(`${watchLines.begins}\n`);
  const base = await baseOf(tree);
  const steps = checkInSteps(tree, { ...options, base });
  const printed = new Set<string>();
  const add = (lines: readonly string[]) => {
    const more = lines.filter((line) => !printed.has(line));
    for (const line of more) printed.add(line);
    if (more.length > 0) print(`${more.join('\n')}\n`);
  };
  for (;;) {
    const step: IteratorResult<readonly Parameters<typeof toLine>[0][], CheckedReport> = steps.next();
    if (!step.done) {
      add(step.value.filter(({ more }) => more === undefined).map(toLine));
      await setImmediate();
      if (isStale()) return undefined;
      continue;
    }
    const { problems } = step.value;
    add(problems.map(toLine));
    print(`\n${problems.length === 0 ? 'No problems' : countsInWords(problems)}.\n${watchLines.ends}\n`);
    return step.value;
  }
}
