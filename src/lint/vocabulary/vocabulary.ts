import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** The kinds of words that rules look for; each is a list of patterns in a data file a language. */
export type WordList = keyof typeof en;

/** What a word must not touch to stand by itself; a hyphen joins it to another. */
const edge = { before: '(?<![\\p{L}\\p{N}_-])', after: '(?![\\p{L}\\p{N}_-])' };

const tables: ReadonlyMap<string, typeof en> = new Map([
  ['en', en],
  ['de', de],
]);
const made = new Map<string, RegExp>();

/** Finds the words of lists in a text of a report's language, wherever they stand; English where there is no list. */
export function wordsOf(locale: string, ...lists: readonly WordList[]): RegExp {
  const key = `${locale} ${lists.join()}`;
  const known = made.get(key);
  if (known) return known;
  const table = tables.get(new Intl.Locale(locale).language) ?? en;
  const words = oneOf(lists.flatMap((list) => table[list]));
  made.set(key, words);
  return words;
}

/** One pattern for all of several; longer ones first, so that the most of a text is found. */
function oneOf(patterns: readonly string[]): RegExp {
  const sorted = patterns.toSorted((a, b) => b.length - a.length).map((pattern) => pattern.replaceAll(' ', '\\s+'));
  return new RegExp(`${edge.before}(?:${sorted.join('|')})${edge.after}`, 'giu');
}

const first = new WeakMap<RegExp, RegExp>();

/** The first of some words in a text, as it is written there. */
export function firstWord(text: string, words: RegExp): string | undefined {
  const pattern = first.get(words) ?? new RegExp(words.source, 'iu');
  first.set(words, pattern);
  return pattern.exec(text)?.[0];
}
