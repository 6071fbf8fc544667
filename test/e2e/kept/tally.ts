import type { Draw } from './random-value.ts';

/** How often each of some things was done, so that what was seldom done comes next. */
export class Tally {
  readonly #done = new Map<string, number>();
  readonly #tried = new Map<string, number>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.#done.set(name, 0);
  }

  note(names: Iterable<string>): void {
    for (const name of names) if (this.#done.has(name)) this.#done.set(name, this.#of(name) + 1);
  }

  /** Of a few of these, drawn at random, the one that was done and tried least. */
  seldom(names: readonly string[], pick: Draw['pick']): string {
    const weight = (name: string) => this.#of(name) + (this.#tried.get(name) ?? 0) / 8;
    const drawn = Array.from({ length: 6 }, () => pick(names));
    const name = drawn.toSorted((a, b) => weight(a) - weight(b))[0] ?? '';
    this.#tried.set(name, (this.#tried.get(name) ?? 0) + 1);
    return name;
  }

  get never(): readonly string[] {
    return [...this.#done].flatMap(([name, times]) => (times === 0 ? [name] : []));
  }

  /** From the seldomest on. */
  get counts(): readonly (readonly [name: string, times: number])[] {
    return [...this.#done].toSorted(([, a], [, b]) => a - b);
  }

  #of(name: string): number {
    return this.#done.get(name) ?? 0;
  }
}
