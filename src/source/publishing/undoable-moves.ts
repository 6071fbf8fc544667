import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Moves files, and moves them back where one of them cannot be moved. */
export class UndoableMoves {
  readonly #top: string;
  readonly #done: (readonly [from: string, to: string])[] = [];

  /** No folder outside of `top` is removed for having become empty. */
  constructor(top: string) {
    this.#top = top;
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    this.#done.push([from, to]);
  }

  undo(): void {
    for (const [from, to] of this.#done.toReversed()) {
      mkdirSync(dirname(from), { recursive: true });
      renameSync(to, from);
      removeEmptyAbove(to, this.#top);
    }
  }
}

/** Removes the folders in which a file stood, from the inside out, as far as nothing else is in them. */
export function removeEmptyAbove(file: string, top: string): void {
  for (let folder = dirname(file); folder.startsWith(top) && folder !== top; folder = dirname(folder))
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
}
