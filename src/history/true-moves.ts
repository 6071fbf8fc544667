import type { FileChange } from '../source/git/log.ts';
import type { Data } from './own-data.ts';
import { pieceAt, renamesIn } from './pieces.ts';
import { withNewNames } from './renamed.ts';
import { isSameThing, isThing, type Thing } from './same-thing.ts';

/** What a file says before and after its change; undefined where it is not there or cannot be read. */
export interface Versions {
  before(change: FileChange): Promise<unknown>;
  after(change: FileChange): Promise<unknown>;
}

/** A file of a thing that has an id of its own. */
interface Place {
  readonly of: Thing;
  readonly id: string;
}

/**
 * The changes of a commit, of which those are moves that leave a thing what it was. Where git pairs the files of two
 * things, one went and one came; where an author says what id a thing had, it moved, however little of its file is left.
 */
export async function trueMoves(changes: readonly FileChange[], versions: Versions): Promise<readonly FileChange[]> {
  const named = changes.filter(
    ({ path, movedFrom, before }) => movedFrom !== null || (before === null && thingAt(path)),
  );
  if (named.length === 0) return changes;
  const joined = await asAuthorsSay(changes, versions);
  const renames = renamesIn(joined);
  /** The old ids of things that moved, by the new ones. */
  const moved = new Map<string, string>();
  for (const change of joined) {
    const [was, is] = [thingAt(change.movedFrom ?? ''), thingAt(change.path)];
    if (was?.of !== is?.of || !was || !is) continue;
    const [before, after] = [await versions.before(change), await versions.after(change)];
    // What cannot be read is nobody else's.
    if (!before || !after || isSameThing(is.of, was.id, withNewNames(before as Data, renames), after as Data))
      moved.set(`${is.of} ${is.id}`, was.id);
  }
  const isMove = ({ path, movedFrom }: FileChange): boolean => {
    const [was, is] = [holderAt(movedFrom ?? ''), holderAt(path)];
    return !was || !is || was.of !== is.of || was.id === is.id || moved.get(`${is.of} ${is.id}`) === was.id;
  };
  const told = joined.flatMap((change) => (change.movedFrom === null || isMove(change) ? [change] : apart(change)));
  return moved.size === 0 ? told : withTheirs(told, moved);
}

/** With moves of what belongs to things that moved, where it was rewritten so far that git sees one file go and one come. */
function withTheirs(changes: readonly FileChange[], moved: ReadonlyMap<string, string>): readonly FileChange[] {
  const gone = goneIn(changes);
  return joinedWith(changes, ({ path, movedFrom, before }) => {
    const holder = movedFrom === null && before === null ? holderAt(path) : undefined;
    const was = holder && moved.get(`${holder.of} ${holder.id}`);
    return was === undefined ? [] : [gone.get(keyAt(path, was))];
  });
}

/** With a move where a file came that names the id of one that went. */
async function asAuthorsSay(changes: readonly FileChange[], versions: Versions): Promise<readonly FileChange[]> {
  const gone = goneIn(changes);
  if (gone.size === 0) return changes;
  const formerly = new Map<FileChange, readonly string[]>();
  for (const change of changes) {
    const isNew = change.movedFrom === null && change.before === null && thingAt(change.path);
    const after = isNew && ((await versions.after(change)) as Data | undefined);
    if (after && Array.isArray(after['formerly'])) formerly.set(change, after['formerly'] as readonly string[]);
  }
  return joinedWith(changes, (change) => (formerly.get(change) ?? []).map((id) => gone.get(keyAt(change.path, id))));
}

function goneIn(changes: readonly FileChange[]): ReadonlyMap<string, FileChange> {
  return new Map(changes.flatMap((change) => (change.after === null ? [[keyAt(change.path), change] as const] : [])));
}

/** The changes with a move in the place of one that came and of the first that went of those it may come from. */
function joinedWith(
  changes: readonly FileChange[],
  cameFrom: (change: FileChange) => readonly (FileChange | undefined)[],
): readonly FileChange[] {
  const joined = new Set<FileChange>();
  const told = changes.map((change): FileChange => {
    const from = cameFrom(change).find((found) => found && !joined.has(found));
    if (!from) return change;
    joined.add(from);
    return { ...change, movedFrom: from.path, before: from.before };
  });
  return told.filter((change) => !joined.has(change));
}

function apart({ path, movedFrom, before, after }: FileChange): readonly FileChange[] {
  return [
    { path: movedFrom ?? path, movedFrom: null, before, after: null },
    { path, movedFrom: null, before: null, after },
  ];
}

function thingAt(path: string): Place | undefined {
  const piece = pieceAt(path);
  return piece && isThing(piece.of) ? { of: piece.of, id: piece.id } : undefined;
}

/** What a file is of a thing, with the id of the thing, or another in its place. */
function keyAt(path: string, holder?: string): string {
  const { of, id = '' } = pieceAt(path) ?? {};
  const [own = '', ...rest] = id.split('/');
  return `${of} ${[holder ?? own, ...rest].join('/')}`;
}

/** The thing that a file belongs to: a table to its metric, a story and updates to their plan. */
function holderAt(path: string): Place | undefined {
  const piece = pieceAt(path);
  if (piece?.of === 'figures') return { of: 'metric', id: piece.id };
  if (piece?.of === 'story' || piece?.of === 'update') return { of: 'plan', id: piece.id.split('/')[0] ?? '' };
  return thingAt(path);
}
