import leven from 'leven';

/** The candidate that a misspelt word most likely stands for, if one is near enough to be worth naming. */
export function nearest(word: string, iterable: Iterable<string>): string | undefined {
  if (word.length > 80) return undefined;
  const candidates = [...iterable];
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? longest(candidates.filter((candidate) => isBeginning(word, candidate)));
}

/** Whether one word is the other cut short, as `due` is of `dueDate`. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.toLowerCase().startsWith(short.toLowerCase());
}

function longest(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>((best, word) => (word.length > (best?.length ?? 0) ? word : best), undefined);
}

/** A sentence that offers the nearest candidate, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
