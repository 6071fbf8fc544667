import { AsyncLocalStorage } from 'node:async_hooks';

/** What making a page asked, so that another build knows whether it would come out the same. */
export interface Reads {
  /** Each question with what it is about, in the order in which they were first asked. */
  readonly questions: Set<string>;
  /** Keys of what it took from caches that this build fills besides. */
  readonly uses: Set<string>;
  /** A hash of what its route handed to it. */
  props: string | undefined;
}

// Astro runs its configuration and its pages in separate module graphs of one process; both must note in one place.
const key = Symbol.for('poplar.reads');
const global = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<Reads | undefined> };
const current = (global[key] ??= new AsyncLocalStorage());

/** Separates a question's name from what it is about; no id and no path holds it. */
const separator = '\0';

function noReads(): Reads {
  return { questions: new Set(), uses: new Set(), props: undefined };
}

/** Does some work, noting all that it asks until it is done. */
export async function noting<Result>(work: () => Promise<Result>): Promise<{ result: Result; reads: Reads }> {
  const reads = noReads();
  return { result: await current.run(reads, work), reads };
}

/** Notes that whatever is being made asked this. */
export function note(name: string, ...about: readonly string[]): void {
  const reads = current.getStore();
  if (reads)
    reads.questions.add(about.length === 1 ? `${name}${separator}${about[0]}` : [name, ...about].join(separator));
}

/** Notes that whatever is being made took this from a cache. */
export function noteUse(cacheKey: string): void {
  current.getStore()?.uses.add(cacheKey);
}

/** Notes what the route of the page that is being made handed to it. */
export function noteProps(hash: string): void {
  const reads = current.getStore();
  if (reads) reads.props = hash;
}

/** A question's name and what it is about, from how it was noted. */
export function questionOf(noted: string): readonly [name: string, ...about: string[]] {
  const [name = '', ...about] = noted.split(separator);
  return [name, ...about];
}

/** Notes one question instead of all that finding its answer asks: the answer is all that the asker sees of them. */
export function askedInstead<Answer>(question: readonly [string, ...string[]], answer: () => Answer): Answer {
  if (!current.getStore()) return answer();
  note(...question);
  return current.run(undefined, answer);
}

/** Works something out, telling what that asked: whoever lets it be asked says so for himself. */
export function asking<Result>(work: () => Result): {
  readonly result: Result;
  readonly questions: ReadonlySet<string>;
} {
  const reads = noReads();
  return { result: current.run(reads, work), questions: reads.questions };
}

interface Made {
  readonly result: unknown;
  readonly questions: ReadonlySet<string>;
}

const made = new WeakMap<object, Map<string, Made>>();

/**
 * Makes something of its owner when it is first asked for, and never again. Whoever takes it from memory has asked all
 * that making it asked; whatever is kept of a report for several pages is kept in this way.
 */
export function madeOnce<Result>(owner: object, what: string, make: () => Result): Result {
  let things = made.get(owner);
  if (!things) made.set(owner, (things = new Map()));
  let thing = things.get(what);
  if (!thing) {
    things.set(what, (thing = asking(make)));
  }
  const asker = current.getStore();
  if (asker) for (const question of thing.questions) asker.questions.add(question);
  return thing.result as Result;
}
