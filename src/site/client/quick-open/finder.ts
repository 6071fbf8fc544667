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

/** A word of a query, with what further texts answered it. */
interface Asked {
  readonly word: string;
  readonly known: Map<FoldedText, number>;
}

/** Finds among many things by a few letters; each word of a query must be answered by one of a thing's texts. */
export class Finder<Item extends Findable> {
  readonly #entries: { readonly item: Item; readonly texts: readonly FoldedText[] }[] = [];
  /** Many things share an owner or a metric. */
  readonly #folded = new Map<string, FoldedText>();
  readonly #score: typeof scoreOf;

  constructor(score: typeof scoreOf = scoreOf) {
    this.#score = score;
  }

  add(items: Iterable<Item>): void {
    for (const item of items)
      this.#entries.push({ item, texts: item.texts.map((text, i) => (i === 0 ? fold(text) : this.#shared(text))) });
  }

  find(query: string, most: number): Finds<Item> {
    const words = fold(query)
      .text.split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ word, known: new Map<FoldedText, number>() }));
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
  #sum(words: readonly Asked[], texts: readonly FoldedText[]): number {
    let sum = 0;
    for (const { word, known } of words) {
      let best = 0;
      for (let i = 0; i < texts.length; i++) {
        const text = texts[i] as FoldedText;
        const score = (i > 0 ? known.get(text) : undefined) ?? this.#score(word, text);
        if (i > 0) known.set(text, score);
        if (score > 0) best = Math.max(best, score - Math.min(i * furtherText, 0.9));
      }
      if (best === 0) return 0;
      sum += best;
    }
    return sum;
  }

  #shared(text: string): FoldedText {
    const folded = this.#folded.get(text) ?? fold(text);
    this.#folded.set(text, folded);
    return folded;
  }
}
