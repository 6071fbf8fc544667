import { firstWord, type WordList, wordsOf } from '../vocabulary/vocabulary.ts';
import { clauseAround, type Sentence, statementsIn } from './own-words.ts';

/** A word that a text states as a fact: not denied in its clause, not hoped for, planned or doubted in its sentence. */
export interface StatedWord {
  readonly word: string;
  /** Where it begins in the text. */
  readonly offset: number;
  readonly sentence: Sentence;
}

/** The words of a list that a text states as facts; few texts hold any, so the text is taken apart only then. */
export function* statedWords(text: string, locale: string, list: WordList): Generator<StatedWord> {
  const words = wordsOf(locale, list);
  if (firstWord(text, words) === undefined) return;
  for (const sentence of statementsIn(text))
    for (const { 0: word, index } of sentence.text.matchAll(words))
      if (isStated(sentence.text, index, locale)) yield { word, offset: sentence.offset + index, sentence };
}

/** Whether what stands at an offset of a sentence is stated as a fact. */
export function isStated(sentence: string, offset: number, locale: string): boolean {
  if (firstWord(clauseAround(sentence, offset), wordsOf(locale, 'negation')) !== undefined) return false;
  return firstWord(sentence.slice(0, offset), wordsOf(locale, 'unsettled')) === undefined;
}
