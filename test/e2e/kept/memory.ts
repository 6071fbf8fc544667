import type { Cache } from '../../../src/source/cache.ts';

/** Rounds for which something stays although no page was it any more: an edit may be taken back. */
const spared = 20;

/** A cache for as long as this process lives; `age` is told after each round. */
export function inMemory(): Cache & { readonly age: () => void } {
  const entries = new Map<string, { readonly bytes: Buffer; used: number }>();
  let round = 0;
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry) entry.used = round;
      return entry?.bytes;
    },
    set: (key, bytes) => void entries.set(key, { bytes: Buffer.from(bytes), used: round }),
    setPieces: (key, pieces) => void entries.set(key, { bytes: Buffer.concat([...pieces]), used: round }),
    has: (key) => entries.has(key),
    spare: () => undefined,
    sweep: () => undefined,
    age() {
      for (const [key, { used }] of entries) if (used < round - spared) entries.delete(key);
      round++;
    },
  };
}
