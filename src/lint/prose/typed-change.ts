import { decimalMark } from './decimal-mark.ts';
import { firstWord, wordsOf } from '../vocabulary/vocabulary.ts';
import { clauseAround, type Sentence, statementsIn } from './own-words.ts';
import { isStated } from './stated.ts';

/** A figure as somebody typed it, with how far from it a computed one may lie and still be the same when rounded. */
export interface TypedNumber {
  readonly value: number;
  readonly within: number;
}

/** A change that prose puts into figures. */
export interface TypedChange {
  /** Where it begins in the text, and how long it is. */
  readonly offset: number;
  readonly length: number;
  readonly sentence: Sentence;
  /** Of what there was before, in per cent; or in points. */
  readonly kind: 'per-cent' | 'points';
  /** Below zero where the prose says that it fell; null where only the metric's better side can tell. */
  readonly way: -1 | 1 | null;
  readonly size: TypedNumber;
}

const number = String.raw`\d+(?:[.,\u00a0\u202f]\d+)*`;
const perCent = String.raw`[\s\u00a0\u202f]?(?:%|per\s?cent\b|percent\b|Prozent\b)`;
const points = String.raw`(?:[\s-](?:percentage[\s-])?points?\b|[\s-](?:Prozentp|P)unkten?\b)`;
const about = String.raw`(?<about>(?:[\p{L}.]+\s+){0,2}?)`;
const by = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:by|um)\s+${about}(?<a>${number})(?:(?<points>${points})|${perCent})`,
  'giu',
);
const less = new RegExp(
  String.raw`(?<![\d.,]|\b(?:by|um)\s+(?:[\p{L}.]+\s+){0,2})(?<a>${number})${perCent}\s+(?=(?<way>\p{L}+))`,
  'giu',
);

/** The changes in figures that a text states; those of a part, or of some other time than the plan's windows, are none. */
export function* typedChanges(text: string, locale: string): Generator<TypedChange> {
  if (!/\d/.test(text) && firstWord(text, wordsOf(locale, 'halved', 'doubled')) === undefined) return;
  for (const sentence of statementsIn(text)) {
    for (const found of sentence.text.matchAll(by)) {
      const size = numberIn(found.groups?.['a'], found.groups?.['about'], locale);
      if (size) yield* stated(sentence, found, found.groups?.['points'] ? 'points' : 'per-cent', size, locale);
    }
    for (const found of sentence.text.matchAll(less)) {
      const size = numberIn(found.groups?.['a'], sentence.text.slice(0, found.index), locale);
      if (size && isChangeWord(found.groups?.['way'] ?? '', locale))
        yield* stated(sentence, found, 'per-cent', size, locale);
    }
    for (const [list, value, within] of [
      ['halved', 50, 5],
      ['doubled', 100, 10],
    ] as const)
      for (const found of sentence.text.matchAll(wordsOf(locale, list)))
        yield* stated(sentence, found, 'per-cent', { value, within }, locale, list === 'halved' ? -1 : 1);
  }
}

function* stated(
  sentence: Sentence,
  { 0: { length }, index }: RegExpExecArray,
  kind: TypedChange['kind'],
  size: TypedNumber,
  locale: string,
  known?: -1 | 1,
): Generator<TypedChange> {
  if (!isStated(sentence.text, index, locale)) return;
  const rest = sentence.text.slice(0, index) + sentence.text.slice(index + length);
  if (firstWord(rest, wordsOf(locale, 'narrowing')) !== undefined) return;
  const clause = clauseAround(sentence.text, index);
  const falls = firstWord(clause, wordsOf(locale, 'falling')) !== undefined;
  const rises = firstWord(clause, wordsOf(locale, 'rising')) !== undefined;
  const claims = firstWord(clause, wordsOf(locale, 'claims')) !== undefined;
  if (known === undefined && (falls === rises ? !claims || falls : false)) return;
  yield {
    offset: sentence.offset + index,
    length,
    sentence,
    kind,
    way: known ?? (falls ? -1 : rises ? 1 : null),
    size,
  };
}

function isChangeWord(word: string, locale: string): boolean {
  return firstWord(word, wordsOf(locale, 'falling', 'rising')) === word;
}

/** Reads a number as the locale writes it; half of its last place is rounding, and more where it says "about". */
function numberIn(typed: string | undefined, around: string | undefined, locale: string): TypedNumber | undefined {
  if (typed === undefined) return undefined;
  const decimal = decimalMark(locale);
  const [whole = '', fraction = ''] = typed.split(decimal);
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction || 0}`);
  if (!Number.isFinite(value) || typed.split(decimal).length > 2) return undefined;
  const rounding = 0.5 * 10 ** -fraction.length;
  const isAbout = firstWord((around ?? '').split(/\s+/).slice(-3).join(' '), wordsOf(locale, 'about')) !== undefined;
  return { value, within: (isAbout ? Math.max(rounding, value * 0.1) : rounding) + 1e-9 };
}
