import type { Repository } from './repository.ts';
import { startGit } from './run.ts';

/** What one commit did to one file, compared with its first parent. */
export interface FileChange {
  /** Where it stands after the commit, from the repository's top; for a removed file, where it stood. */
  readonly path: string;
  /** Where it stood before, when it moved. */
  readonly movedFrom: string | null;
  /** The objects that hold its text, as git names them; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** One commit and what it did to the files asked for. */
export interface Commit {
  readonly hash: string;
  /** The first is the branch it was made on; a second is what was merged into it. */
  readonly parents: readonly string[];
  /** The day and time its author gives: ISO 8601 with the author's offset. */
  readonly at: string;
  /** Name and address as `.mailmap` gives them; the address never leaves the ledger. */
  readonly author: { readonly name: string; readonly email: string };
  readonly message: string;
  readonly changes: readonly FileChange[];
}

const format = '%H%x00%P%x00%aI%x00%aN%x00%aE%x00%B%x00';

/**
 * Reads every commit that touched a folder, the newest first, while git is still finding them: nothing is held but the
 * commit at hand. A merge is compared with the branch it was merged into, like any other commit.
 */
export async function* commitsTouching(
  { root }: Repository,
  { from, folder }: { readonly from: string; readonly folder: string },
): AsyncGenerator<Commit> {
  const { git, finished } = startGit(root, [
    'log',
    '-z',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--topo-order',
    '--full-history',
    '--diff-merges=first-parent',
    `--format=${format}`,
    '--end-of-options',
    from,
    '--',
    ...(folder === '' ? [] : [`:(top,literal)${folder}`]),
  ]);
  git.stdin.end();
  let commit: (Commit & { readonly changes: FileChange[] }) | undefined;
  for await (const take of groups(git.stdout.setEncoding('utf8'))) {
    if ('header' in take) {
      if (commit) yield commit;
      const [hash = '', parents = '', at = '', name = '', email = '', message = ''] = take.header;
      commit = { hash, parents: parents.split(' ').filter(Boolean), at, author: { name, email }, message, changes: [] };
    } else commit?.changes.push(take.change);
  }
  await finished;
  if (commit) yield commit;
}

/** What is different in a folder between two commits, whatever lies between them. */
export async function changesFrom(
  { root }: Repository,
  { before, after, folder }: { readonly before: string; readonly after: string; readonly folder: string },
): Promise<readonly FileChange[]> {
  const { git, finished } = startGit(root, [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--end-of-options',
    before,
    after,
    '--',
    ...(folder === '' ? [] : [`:(top,literal)${folder}`]),
  ]);
  git.stdin.end();
  const changes: FileChange[] = [];
  for await (const take of groups(git.stdout.setEncoding('utf8'))) if ('change' in take) changes.push(take.change);
  await finished;
  return changes;
}

type Group = { readonly header: readonly string[] } | { readonly change: FileChange };

/** Puts git's fields, each ended by a zero byte, together again. */
async function* groups(stream: AsyncIterable<string>): AsyncGenerator<Group> {
  let fields: string[] = [];
  for await (const field of zeroEnded(stream)) {
    if (fields.length === 0 && field === '') continue;
    fields.push(field);
    const [first = ''] = fields;
    const meta = /^\n?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(first);
    if (!meta) {
      if (fields.length < 6) continue;
      yield { header: fields };
    } else {
      const [, before = '', after = '', kind = ''] = meta;
      const moved = kind === 'R' || kind === 'C';
      if (fields.length < (moved ? 3 : 2)) continue;
      const [, path = '', to = path] = fields;
      yield { change: { path: to, movedFrom: moved ? path : null, before: present(before), after: present(after) } };
    }
    fields = [];
  }
}

async function* zeroEnded(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const fields = (rest + chunk).split('\0');
    rest = fields.pop() ?? '';
    yield* fields;
  }
}

function present(object: string): string | null {
  return /^0+$/.test(object) ? null : object;
}
