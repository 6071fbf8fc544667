import { fold, type FoldedText, scoreOf } from './fuzzy.ts';

/** What can be found; by its first text best, by each further one less. */
export interface Findable {
  readonly texts: readonly string[];
}

/** What answers a query, best first, and how much there is. */
export interface Finds<Item> {
  readonly best: readonly Item[];
  readonly total: number;
}

const furtherText = 0.4;

/** Finds among many things by a few letters; each word of a query must be answered by one of a thing's texts. */
export class Finder<Item extends Findable> {
  readonly #entries: { readonly item: Item; readonly texts: readonly FoldedText[] }[] = [];
  readonly #score: typeof scoreOf;

  constructor(score: typeof scoreOf = scoreOf) {
    this.#score = score;
  }

  add(items: Iterable<Item>): void {
    for (const item of items) this.#entries.push({ item, texts: item.texts.map(fold) });
  }

  find(query: string, most: number): Finds<Item> {
    const words = fold(query).text.split(/\s+/).filter(Boolean);
    if (words.length === 0) return { best: [], total: 0 };
    const found: { readonly item: Item; readonly score: number }[] = [];
    for (const { item, texts } of this.#entries) {
      const score = this.#sum(words, texts);
      if (score > 0) found.push({ item, score });
    }
    found.sort((a, b) => b.score - a.score);
    return { best: found.slice(0, most).map(({ item }) => item), total: found.length };
  }

  /** The best that any text gives each word, or 0 as soon as one is not answered. */
  #sum(words: readonly string[], texts: readonly FoldedText[]): number {
    let sum = 0;
    for (const word of words) {
      let best = 0;
      for (const [i, text] of texts.entries()) {
        const score = this.#score(word, text);
        if (score > 0) best = Math.max(best, score - Math.min(i * furtherText, 0.9));
      }
      if (best === 0) return 0;
      sum += best;
    }
    return sum;
  }
}
