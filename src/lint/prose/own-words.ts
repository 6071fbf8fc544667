const masked: readonly RegExp[] = [
  /^[ \t]*>.*$/gm,
  /<\/?[A-Za-z][^>]*>/g,
  /`[^`]*`/g,
  /\]\([^)]*\)/g,
  /"[^"]*"/g,
  /“[^”]*”/g,
  /„[^“”]*[“”]/g,
  /«[^»]*»/g,
  /»[^«]*«/g,
  /[*_#|[\]\\]/g,
];

/** Prose with all that is not the author's own wording blanked out; every other character keeps its place. */
export function ownWords(text: string): string {
  const listed = text.replace(/^([ \t]*)(?:[-+*]|\d+[.)])(?=[ \t])/gm, (found) => '.'.padStart(found.length));
  const own = masked.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), listed);
  return own.replaceAll('\n', ' ');
}

/** A sentence of a passage, and where it begins there. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** The sentences of a text; questions are left out, for they state nothing. A point after one or two figures may be "12. März". */
export function* statementsIn(text: string): Generator<Sentence> {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/(?<!(?:^|\s)\d{1,2})[.!?…;]+(?=\s|$)|$/g)) {
    const sentence = text.slice(start, index);
    if (sentence.trim() !== '' && !mark.includes('?')) yield { text: sentence, offset: start };
    start = index + mark.length;
  }
}

/** The part of a sentence between the marks and the words that set it off, round an offset. */
export function clauseAround(sentence: string, offset: number): string {
  const ends = [
    ...sentence.matchAll(
      /[,;:](?!\d)|[()–—]|\s(?:but|though|although|yet|while|aber|sondern|jedoch|obwohl|während)\s/giu,
    ),
  ];
  const before = ends.filter(({ index, 0: found }) => index + found.length <= offset).at(-1);
  const after = ends.find(({ index }) => index >= offset);
  return sentence.slice(before ? before.index + before[0].length : 0, after?.index);
}
