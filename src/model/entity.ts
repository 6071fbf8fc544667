import type { Location } from '../source/problem.ts';
import type { Path } from '../source/yaml-locator.ts';

/** Data that nobody can change, all the way down. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends ReadonlyMap<infer Key, infer Value>
    ? ReadonlyMap<Key, DeepReadonly<Value>>
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;

/** What every piece of content knows of itself besides its data. */
export interface Identity {
  readonly id: string;
  /** The file it stands in, as problems name it. */
  readonly file: string;
  /** The same file, from the content folder. */
  readonly path: string;
  /** The place of a value in that file, for pointing at it. */
  at(...path: Path): Location;
  /** The place of the key that leads to a value. */
  keyAt(...path: Path): Location;
}

/** Content with its identity. */
export type Entity<Data> = DeepReadonly<Data> & Identity;

/** Freezes data all the way down; a map keeps its entries too. Gone over without lists of values: there are many. */
export function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    if (value instanceof Map) {
      Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
      for (const part of value.values()) deepFreeze(part);
    }
    Object.freeze(value);
    if (Array.isArray(value)) for (let at = 0; at < value.length; at++) freezePart(value[at]);
    else for (const key in value) freezePart(value[key]);
  }
  return value as DeepReadonly<T>;
}

function freezePart(part: unknown): void {
  if (typeof part === 'object') deepFreeze(part);
}

function refuse(): never {
  throw new TypeError('A report cannot be changed.');
}
