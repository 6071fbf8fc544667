import { beginning, pastEvents, type PastEvent } from './events.ts';
import type { Author } from './people.ts';
import type { Files } from './undo.ts';

/** One commit of the sample's past: what became of each file, null for one that went. */
export interface PastCommit extends Pick<PastEvent, 'merged'> {
  readonly on: string;
  readonly by: Author;
  readonly message: string;
  readonly changes: ReadonlyMap<string, string | null>;
}

/**
 * The sample's past, oldest first: from today's files each event is taken back, the newest first, so that the last
 * commit holds exactly them. An event that finds nothing to take back, because somebody changed the sample, is left out.
 */
export function pastCommits(today: ReadonlyMap<string, string>): PastCommit[] {
  const files: Files = new Map(today);
  const commits: PastCommit[] = [];
  for (const { undo, ...event } of pastEvents.toReversed()) {
    const after = new Map(files);
    undo(files);
    const changes = changesBetween(files, after);
    if (changes.size > 0) commits.push({ ...event, changes });
  }
  return [...commits, { ...beginning, changes: changesBetween(new Map(), files) }].reverse();
}

function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Map(
    paths
      .filter((path) => before.get(path) !== after.get(path))
      .map((path): [string, string | null] => [path, after.get(path) ?? null]),
  );
}
