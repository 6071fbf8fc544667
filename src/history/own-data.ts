import type { Identity } from '../model/entity.ts';
import { compareText } from '../source/text-order.ts';

/** What a file says, by key. */
export type Data = Readonly<Record<string, unknown>>;

const identity: readonly string[] = ['id', 'file', 'path', 'at', 'keyAt'];

/** What an entity's file says, without its identity and what is joined to it. */
export function dataOf(entity: Identity, joined: readonly string[] = []): Data {
  return Object.fromEntries(Object.entries(entity).filter(([key]) => !identity.includes(key) && !joined.includes(key)));
}

/** The same data in the same words, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
