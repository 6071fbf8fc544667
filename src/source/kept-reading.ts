import { hash } from 'node:crypto';

/** What was made of files, each under what it follows from: their paths, and their texts by hashes. */
export interface KeptReading {
  /** Undefined where nothing is known: then it must be made. */
  readonly take: (...from: readonly string[]) => unknown;
  readonly keep: (result: unknown, ...from: readonly string[]) => void;
}

/** Results by the hash of what they follow from. */
export type KeptResults = ReadonlyMap<string, unknown>;

/** What was kept before, and what of it was taken, with what had to be made. */
export function keptBeside(before: KeptResults): {
  readonly kept: KeptReading;
  readonly entries: KeptResults;
  readonly made: () => number;
} {
  const entries = new Map<string, unknown>();
  let made = 0;
  const kept: KeptReading = {
    take(...from) {
      const name = nameOf(from);
      const result = before.get(name);
      if (result !== undefined) entries.set(name, result);
      return result;
    },
    keep(result, ...from) {
      entries.set(nameOf(from), result);
      made++;
    },
  };
  return { kept, entries, made: () => made };
}

function nameOf(from: readonly string[]): string {
  return hash('sha256', from.join('\0'), 'base64');
}
