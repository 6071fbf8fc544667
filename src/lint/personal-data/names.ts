import { type PersonalDatum, matches } from './detector.ts';
import firstNames from '../vocabulary/first-names.json' with { type: 'json' };

const titled =
  /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herrn?|Frau|Monsieur|Madame)\.?\s+(?:(?:Dr|Prof)\.\s+)?\p{Lu}[\p{L}'’-]+/gu;
const months: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August', 'Juni', 'Juli']);
const ofTime =
  /(?:in|since|until|till|by|of|last|next|this|early|late|from|to|mid|before|after|im|seit|bis|ende|anfang|mitte|vom|ab)[\s-]+$/iu;
const firstNamesKnown: ReadonlySet<string> = new Set(firstNames);

const instead = 'the agent, the engineer or my neighbour';

/** Finds the names of people, and names after a title: these name somebody, whatever else they might mean. */
export function nameFinder(people: readonly string[]): (text: string) => readonly PersonalDatum[] {
  const byFirstWord = Map.groupBy(people.map(wholeName), ({ firstWord }) => firstWord);
  return (text) => [
    ...[...text.matchAll(word)].flatMap(({ 0: found, index }) =>
      (byFirstWord.get(found.toLowerCase()) ?? []).flatMap(({ patternOf, before }) => {
        const pattern = patternOf();
        pattern.lastIndex = Math.max(0, index - before);
        const name = pattern.exec(text);
        return name ? [{ offset: name.index, length: name[0].length, what: 'the name of a colleague', instead }] : [];
      }),
    ),
    ...matches(text, titled, 'a name', instead),
  ];
}

const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;

interface WholeName {
  readonly firstWord: string;
  /** How many characters stand before that word. */
  readonly before: number;
  readonly patternOf: () => RegExp;
}

/** A name's pattern, kept by its first word, so that a text is not held against everybody's name; made for who is named. */
function wholeName(name: string): WholeName {
  const [first = ''] = name.match(/[\p{L}\p{N}]+/u) ?? [];
  let pattern: RegExp | undefined;
  const patternOf = () => {
    if (pattern) return pattern;
    const words = name.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return (pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iuy'));
  };
  return { firstWord: first.toLowerCase(), before: name.indexOf(first), patternOf };
}

/** Words that are likely first names: capitals within a sentence, and no month. */
export function likelyNamesIn(text: string): readonly PersonalDatum[] {
  return matches(text, /(?<=[\p{L}\p{N},;:)'’"”]\s+)\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, 'a first name', instead).filter(
    ({ offset, length }) => {
      const word = text.slice(offset, offset + length);
      if (!firstNamesKnown.has(word)) return false;
      return !months.has(word) || !(ofTime.test(text.slice(0, offset)) || /^\s+\d/.test(text.slice(offset + length)));
    },
  );
}
