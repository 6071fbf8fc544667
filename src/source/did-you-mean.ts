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

/** The candidate that differs from a word in capitals, accents, blanks and hyphens alone, if it is the only one. */
export function sameWord(word: string, candidates: Iterable<string>): string | undefined {
  const same = [...candidates].filter((candidate) => bare(candidate) === bare(word));
  return same.length === 1 ? same[0] : undefined;
}

/**
 * The candidate that a misspelt word can only stand for: a slip or two away, every other far away, the same digits and
 * the same first letter, because "unresolved" is no misspelt "resolved" and "step-2" no misspelt "step-1".
 */
export function unmistakable(word: string, iterable: Iterable<string>): string | undefined {
  if (word.length < 3 || word.length > 80) return undefined;
  const candidates = [...iterable];
  const same = sameWord(word, candidates);
  if (same !== undefined) return same;
  const most = word.length < 6 ? 1 : 2;
  const near = candidates
    .map((candidate) => ({ candidate, slips: slips(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= most + 1)
    .sort((a, b) => a.slips - b.slips);
  const [best, second] = near;
  if (!best || best.slips > most || (second && second.slips < best.slips + 2)) return undefined;
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  const isLike = word[0]?.toLowerCase() === best.candidate[0]?.toLowerCase() && digits(word) === digits(best.candidate);
  return isLike ? best.candidate : undefined;
}

/** How many letters differ; two neighbours that changed places are one slip. */
function slips(a: string, b: string): number {
  const distance = Math.abs(a.length - b.length) > 3 ? 4 : leven(a, b);
  const first = [...a].findIndex((letter, i) => letter !== b[i]);
  const isSwapped =
    distance === 2 &&
    a.length === b.length &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2);
  return isSwapped ? 1 : distance;
}

function bare(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s_.-]+/gu, '')
    .toLowerCase();
}

/** A sentence that offers the nearest candidate, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
