/** A text made ready to be searched: lower case, without accents, with the places where its words begin. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Makes a text ready to be searched. */
export function fold(text: string): FoldedText {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  return { text: folded, starts: [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index) };
}

/** From so many letters on, one of them may be wrong, missing, too many, or in the other's place. */
const lettersWithTypo = 4;
/** How far letters that are left out may stretch a word. */
const widest = 3;

/**
 * How well a folded text answers one folded word of a query: 0 where it does not. It is best at the beginning of the
 * text, then at that of a word, inside one, as beginnings of several words ("lafg" for "late fee grace"), with letters left
 * out, and with one typing mistake; among equals the shorter text is better.
 */
export function scoreOf(word: string, { text, starts }: FoldedText): number {
  const share = word.length / (text.length + 1);
  let isInside = false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === starts[0]) return 6 + share;
    if (starts.includes(at)) return 5 + share;
    isInside = true;
  }
  if (isInside) return 4 + share;
  // One letter is in almost every text.
  if (word.length < 2) return 0;
  const begun = starts.filter((start) => text[start] === word[0]);
  if (begun.length === 0) return 0;
  if (isOfBeginnings(word, text, starts, begun)) return 3 + share;
  if (begun.some((start) => hasInOrder(word, text, start))) return 2 + share;
  return word.length >= lettersWithTypo && begun.some((start) => isNearly(word, text, start)) ? 1 + share : 0;
}

/** Whether a word is made of beginnings of the text's words, in their order; `begun` are those with its first letter. */
function isOfBeginnings(word: string, text: string, starts: readonly number[], begun: readonly number[]): boolean {
  let ends = begun;
  for (let i = 1; i < word.length && ends.length > 0; i++) {
    const first = ends[0] ?? 0;
    const next = ends.filter((end) => text[end + 1] === word[i]).map((end) => end + 1);
    for (const start of starts) if (start > first && text[start] === word[i]) next.push(start);
    ends = [...new Set(next)].sort((a, b) => a - b);
  }
  return ends.length > 0;
}

/** Whether all letters of a word come in their order from where its first one is, not too far apart. */
function hasInOrder(word: string, text: string, start: number): boolean {
  if (word.length < 3) return false;
  let at = start;
  for (let i = 1; i < word.length; i++) {
    at = text.indexOf(word[i] ?? '', at + 1);
    if (at < 0) return false;
  }
  return at - start < word.length * widest;
}

/** Whether the text goes on with the word from where its first letter is, but for one mistake in it. */
function isNearly(word: string, text: string, start: number): boolean {
  let i = 1;
  while (i < word.length && text[start + i] === word[i]) i++;
  const goesOn = (from: number, at: number) => text.startsWith(word.slice(from), start + at);
  return (
    goesOn(i + 1, i + 1) ||
    goesOn(i + 1, i) ||
    goesOn(i, i + 1) ||
    (word[i] === text[start + i + 1] && word[i + 1] === text[start + i] && goesOn(i + 2, i + 2))
  );
}
