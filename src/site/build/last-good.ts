import type { CheckedReport } from '../../lint/check.ts';
import { type SourceFile, type Tree, treeOf } from '../../source/files.ts';
import { readerRules } from '../../source/reader-rules.ts';
import { compareText } from '../../source/text-order.ts';

/** What the pages are made from while somebody writes. */
export interface ShownContent {
  readonly shown: CheckedReport;
  /** The files as they are now, with all that is wrong with them. */
  readonly now: CheckedReport;
  /** Files, by their path, that the pages show as they were before, or not at all. */
  readonly heldBack: ReadonlySet<string>;
  /** The facts and prose of the pages, by their path: what is on the disk may be a sentence further by now. */
  readonly texts: ReadonlyMap<string, string>;
  /** The hash of each file as it was checked, by which a text is known again when a page shows it. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Where a file's earlier text may be found when the authoring site was started with the file already broken. */
type EarlierText = (path: string) => string | undefined;

/** More rounds would only follow mistakes that a mend of the first ones brought about. */
const mostRounds = 4;

/**
 * Keeps everybody's pages readable while some files are broken: a broken file stands as it last could be read, all
 * others as they are now. Where that does not fit together, the whole content stands as it last did.
 */
export class LastGood {
  #tree: Tree | undefined;
  readonly #check: (tree: Tree) => CheckedReport;
  readonly #earlier: EarlierText;

  constructor(check: (tree: Tree) => CheckedReport, earlier: EarlierText) {
    this.#check = check;
    this.#earlier = earlier;
  }

  show(tree: Tree): ShownContent {
    const now = this.#check(tree);
    const found = this.#mend(tree, now) ?? { tree, checked: now };
    return {
      shown: found.checked,
      now,
      heldBack: differences(tree, found.tree),
      texts: new Map(
        found.tree.files.filter(({ path }) => !path.endsWith('.csv')).map(({ path, text }) => [path, text]),
      ),
      hashes: new Map(),
    };
  }

  #mend(tree: Tree, now: CheckedReport): { readonly tree: Tree; readonly checked: CheckedReport } | undefined {
    let mended = tree;
    let checked = now;
    for (let round = 0; round < mostRounds; round++) {
      const broken = brokenIn(checked, tree.name);
      if (checked.report && broken.size === 0) {
        this.#tree = mended;
        return { tree: mended, checked };
      }
      const next = this.#replace(mended, broken);
      if (next === undefined) break;
      mended = next;
      checked = this.#check(mended);
    }
    if (this.#tree) return { tree: this.#tree, checked: this.#check(this.#tree) };
    return checked.report ? { tree: mended, checked } : undefined;
  }

  /** The tree with each broken file as it last was, or without it; undefined where that changes nothing. */
  #replace(tree: Tree, broken: ReadonlySet<string>): Tree | undefined {
    const files = new Map(tree.files.map((file) => [file.path, file]));
    const paths = new Set(tree.paths);
    let [changed, arePathsOthers] = [false, false];
    for (const path of broken) {
      const good = this.#goodFile(path, tree.name);
      if (good ? files.get(path)?.text === good.text : !paths.has(path)) continue;
      changed = true;
      if (good) files.set(path, good);
      else files.delete(path);
      if (paths.has(path) !== (good !== undefined)) arePathsOthers = true;
      if (good) paths.add(path);
      else paths.delete(path);
    }
    if (!changed) return undefined;
    const sorted = [...files.values()].sort((a, b) => compareText(a.path, b.path));
    // What follows from the same set of paths is known already.
    return treeOf({ name: tree.name, files: sorted, problems: [], paths: arePathsOthers ? paths : tree.paths });
  }

  #goodFile(path: string, name: string): SourceFile | undefined {
    const known = this.#tree?.files.find((file) => file.path === path);
    if (known || this.#tree) return known;
    const text = this.#earlier(path);
    return text === undefined ? undefined : { path, file: `${name}/${path}`, text };
  }
}

/** The files that cannot be read as they stand, by their path in the content. */
function brokenIn({ problems }: CheckedReport, name: string): ReadonlySet<string> {
  const stopping = problems.filter(({ rule, severity }) => severity === 'error' && Object.hasOwn(readerRules, rule));
  return new Set(stopping.map(({ file }) => file.slice(name.length + 1)));
}

function differences(now: Tree, shown: Tree): ReadonlySet<string> {
  if (now === shown) return new Set();
  const [before, after] = [textsOf(now), textsOf(shown)];
  const paths = [...before.keys(), ...after.keys()];
  return new Set(paths.filter((path) => before.get(path) !== after.get(path)));
}

function textsOf({ files }: Tree): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
