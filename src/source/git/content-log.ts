import { type Commit, changesFrom, commitsTouching, type FileChange } from './log.ts';
import type { CommitNode, MainStep } from './commit-graph.ts';
import { mainLine } from './commit-graph.ts';
import type { Repository } from './repository.ts';

/** A commit that touched the content and stood; its paths are from the content folder, wherever that was then. */
export interface ContentCommit extends Commit {
  /** The folder in which the content stood before, from the repository's top, where the commit moved it. */
  readonly cameFrom: string | null;
  /** Those that it brought in from a branch, the newest first. */
  readonly broughtIn: readonly Commit[];
}

interface Touching extends Commit {
  readonly folder: string;
  readonly cameFrom: string | null;
}

/** Everything that became of a content, the oldest first; a content folder that moved is followed. */
export async function contentLog(
  repository: Repository,
  head: string,
  graph: ReadonlyMap<string, CommitNode>,
): Promise<readonly ContentCommit[]> {
  const touching = new Map<string, Touching>();
  let place: { readonly from: string; readonly folder: string } | undefined = {
    from: head,
    folder: repository.prefix,
  };
  while (place) {
    const { folder } = place;
    const began: { readonly commit: Commit; readonly earlier: string } | undefined = await readUntilMove(
      repository,
      place,
      (commit, cameFrom) => touching.set(commit.hash, { ...commit, folder, cameFrom }),
    );
    const parent = began?.commit.parents[0];
    place = began && parent !== undefined ? { from: parent, folder: began.earlier } : undefined;
  }
  const newest = new Map([...touching.keys()].map((hash, index) => [hash, index]));
  const steps = mainLine(graph, head).filter(({ hash }) => touching.has(hash));
  return Promise.all(
    steps.map(({ broughtIn, ...step }) => {
      const own = broughtIn.filter((hash) => newest.has(hash));
      own.sort((a, b) => (newest.get(a) ?? 0) - (newest.get(b) ?? 0));
      return asItStood({ ...step, broughtIn: own }, repository, touching);
    }),
  );
}

/** Reads a folder's commits back to the one that moved it there from elsewhere, if one did. */
async function readUntilMove(
  repository: Repository,
  place: { readonly from: string; readonly folder: string },
  take: (commit: Commit, cameFrom: string | null) => void,
): Promise<{ readonly commit: Commit; readonly earlier: string } | undefined> {
  const report = under(place.folder, 'report.yaml');
  for await (const commit of commitsTouching(repository, place)) {
    const came = commit.changes.find(
      ({ path, before, movedFrom }) => path === report && (before === null || movedFrom),
    );
    const whole = came && (await withMoves(repository, commit));
    const from = whole?.changes.find(({ path }) => path === report)?.movedFrom;
    if (!whole || !from) {
      take(rooted(commit, place.folder, place.folder), null);
      continue;
    }
    const earlier = from.split('/').slice(0, -1).join('/');
    take(rooted(whole, place.folder, earlier), earlier);
    return { commit, earlier };
  }
  return undefined;
}

/** The same commit with what it moved from outside of the folder. */
async function withMoves(repository: Repository, commit: Commit): Promise<Commit> {
  const [before] = commit.parents;
  if (before === undefined) return commit;
  return { ...commit, changes: await changesFrom(repository, { before, after: commit.hash, folder: '' }) };
}

function rooted(commit: Commit, folder: string, earlier: string): Commit {
  return {
    ...commit,
    changes: commit.changes.flatMap((change) => {
      const path = below(folder, change.path);
      const movedFrom = change.movedFrom === null ? null : (below(earlier, change.movedFrom) ?? null);
      return path === undefined ? [] : [{ ...change, path, movedFrom: movedFrom === path ? null : movedFrom }];
    }),
  };
}

async function asItStood(
  { hash, before, broughtIn }: MainStep,
  repository: Repository,
  touching: ReadonlyMap<string, Touching>,
): Promise<ContentCommit> {
  const commit = touching.get(hash);
  if (!commit) throw new TypeError(`${hash} did not touch the content.`);
  const { folder, cameFrom, ...told } = commit;
  const pulled = before !== null && told.parents.length > 1 && told.parents[0] !== before;
  const changes: readonly FileChange[] = pulled ? await changesFrom(repository, { before, after: hash, folder }) : [];
  return {
    ...(pulled ? rooted({ ...told, changes }, folder, folder) : told),
    cameFrom,
    broughtIn: broughtIn.flatMap((name) => touching.get(name) ?? []),
  };
}

function under(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function below(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
