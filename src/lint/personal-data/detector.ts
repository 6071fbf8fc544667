/** A stretch of text by which somebody could be found; what it says is not kept. */
export interface PersonalDatum {
  readonly offset: number;
  readonly length: number;
  /** With its article: "an e-mail address". */
  readonly what: string;
  /** What can stand in its place. */
  readonly instead: string;
}

/** Finds one kind of personal data in a text that was written in a country. */
export type Detector = (text: string, country: string) => readonly PersonalDatum[];

/** What a pattern finds and a check confirms. */
export function matches(
  text: string,
  pattern: RegExp,
  what: string,
  instead: string,
  isOne: (found: string) => boolean = () => true,
): readonly PersonalDatum[] {
  return [...text.matchAll(pattern)]
    .filter(({ 0: found }) => isOne(found))
    .map(({ 0: { length }, index: offset }) => ({ offset, length, what, instead }));
}
