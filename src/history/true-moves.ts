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
  const moved = new Set<string>();
  for (const change of joined) {
    const [was, is] = [thingAt(change.movedFrom ?? ''), thingAt(change.path)];
    if (was?.of !== is?.of || !was || !is) continue;
    const [before, after] = [await versions.before(change), await versions.after(change)];
    // What cannot be read is nobody else's.
    if (!before || !after || isSameThing(is.of, was.id, withNewNames(before as Data, renames), after as Data))
      moved.add(`${is.of} ${was.id} ${is.id}`);
  }
  const isMove = ({ path, movedFrom }: FileChange): boolean => {
    const [was, is] = [holderAt(movedFrom ?? ''), holderAt(path)];
    return !was || !is || was.of !== is.of || was.id === is.id || moved.has(`${is.of} ${was.id} ${is.id}`);
  };
  return joined.flatMap((change) => (change.movedFrom === null || isMove(change) ? [change] : apart(change)));
}

/** With a move where a file came that names the id of one that went. */
async function asAuthorsSay(changes: readonly FileChange[], versions: Versions): Promise<readonly FileChange[]> {
  const gone = new Map(changes.flatMap((change) => (change.after === null ? [[keyAt(change.path), change]] : [])));
  if (gone.size === 0) return changes;
  const joined = new Set<FileChange>();
  const told: FileChange[] = [];
  for (const change of changes) {
    const thing = change.movedFrom === null && change.before === null ? thingAt(change.path) : undefined;
    const after = thing && ((await versions.after(change)) as Data | undefined);
    const formerly = after && Array.isArray(after['formerly']) ? (after['formerly'] as readonly string[]) : [];
    const from = formerly.map((id) => gone.get(`${thing?.of} ${id}`)).find((found) => found && !joined.has(found));
    if (from) joined.add(from);
    told.push(from ? { ...change, movedFrom: from.path, before: from.before } : change);
  }
  return told.filter((change) => !joined.has(change));
}

function apart({ path, movedFrom, before, after }: FileChange): readonly FileChange[] {
  return [
    { path: movedFrom ?? path, movedFrom: null, before, after: null },
    { path, movedFrom: null, before: null, after },
  ];
}

function keyAt(path: string): string {
  const { of, id } = thingAt(path) ?? {};
  return `${of} ${id}`;
}

function thingAt(path: string): Place | undefined {
  const piece = pieceAt(path);
  return piece && isThing(piece.of) ? { of: piece.of, id: piece.id } : undefined;
}

/** The thing that a file belongs to: a table to its metric, a story and updates to their plan. */
function holderAt(path: string): Place | undefined {
  const piece = pieceAt(path);
  if (piece?.of === 'figures') return { of: 'metric', id: piece.id };
  if (piece?.of === 'story' || piece?.of === 'update') return { of: 'plan', id: piece.id.split('/')[0] ?? '' };
  return thingAt(path);
}
