import type { Commit } from '../source/git/log.ts';
import type { CommitFacts } from './commit-facts.ts';
import { metricPath, pieceAt, tablePath } from './pieces.ts';

/** Which version of every file stands, while commits are passed, the oldest first. */
export class StandingFiles {
  /** The object of every file as it stands, of the last version that could be read, and of that of a file that went. */
  readonly #standing = new Map<string, string>();
  readonly #readable = new Map<string, string>();
  readonly #gone = new Map<string, string>();
  /** The day from which a table stood, by its object. */
  readonly #stoodFrom = new Map<string, string>();
  #last: string | null = null;

  /** The day of the last commit; of none there is none. */
  get last(): string | null {
    return this.#last;
  }

  standing(path: string): string | undefined {
    return this.#standing.get(path);
  }

  /** The last version that could be read, of a file that is there. */
  readable(path: string): string | undefined {
    return this.#readable.get(path);
  }

  /** The last version that could be read before a file went, under the name that it has now. */
  gone(path: string): string | undefined {
    return this.#gone.get(path);
  }

  stoodFrom(table: string): string | undefined {
    return this.#stoodFrom.get(table);
  }

  pass({ changes }: Pick<Commit, 'changes'>, { on, files }: Pick<CommitFacts, 'on' | 'files'>): void {
    this.#last = on;
    const unreadable = new Set(files.filter(({ did }) => did === 'unreadable').map(({ of, id }) => `${of} ${id}`));
    for (const { path, movedFrom, after } of changes) {
      if (movedFrom !== null) {
        const was = this.#readable.get(movedFrom);
        if (was !== undefined) this.#readable.set(path, was);
        this.#remove(movedFrom);
      }
      if (after === null) {
        this.#remove(path);
        continue;
      }
      this.#standing.set(path, after);
      const piece = pieceAt(path);
      if (piece?.of === 'figures') this.#stoodFrom.set(after, on);
      if (piece && !unreadable.has(`${piece.of} ${piece.id}`)) this.#readable.set(path, after);
    }
    for (const { of, id, formerly } of files) if (of === 'metric' && formerly !== null) this.#rename(formerly, id);
  }

  #remove(path: string): void {
    const last = this.#readable.get(path);
    if (last !== undefined) this.#gone.set(path, last);
    this.#standing.delete(path);
    this.#readable.delete(path);
  }

  /** The table of a metric is looked for under its new name; what had that name before was another one. */
  #rename(formerly: string, id: string): void {
    const table = this.#gone.get(tablePath(formerly));
    for (const path of [metricPath, tablePath].flatMap((of) => [of(formerly), of(id)])) this.#gone.delete(path);
    if (table !== undefined) this.#gone.set(tablePath(id), table);
  }
}
