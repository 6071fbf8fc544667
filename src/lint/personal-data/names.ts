import { type PersonalDatum, matches } from './detector.ts';
import firstNames from '../vocabulary/first-names.json' with { type: 'json' };

const titled =
  /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herrn?|Frau|Monsieur|Madame)\.?\s+(?:(?:Dr|Prof)\.\s+)?\p{Lu}[\p{L}'’-]+/gu;
const months: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August', 'Juni', 'Juli']);
const ofTime =
  /(?:in|since|until|till|by|of|last|next|this|early|late|from|to|mid|before|after|im|seit|bis|ende|anfang|mitte|vom|ab)[\s-]+$/iu;
const firstNamesKnown: ReadonlySet<string> = new Set(firstNames);

/** The full names of known people, and names after a title: these name somebody, whatever else they might mean. */
export function namesIn(text: string, people: readonly string[]): readonly PersonalDatum[] {
  const instead = 'the agent, the engineer or my neighbour';
  const full = people.flatMap((name) => {
    const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return matches(
      text,
      new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu'),
      'the name of a colleague',
      instead,
    );
  });
  return [...full, ...matches(text, titled, 'a name', instead)];
}

/** Words that are likely first names: capitals within a sentence, and no month. */
export function likelyNamesIn(text: string): readonly PersonalDatum[] {
  const instead = 'the agent, the engineer or my neighbour';
  return matches(text, /(?<=[\p{L}\p{N},;:)'’"”]\s+)\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, 'a first name', instead).filter(
    ({ offset, length }) => {
      const word = text.slice(offset, offset + length);
      if (!firstNamesKnown.has(word)) return false;
      return !months.has(word) || !(ofTime.test(text.slice(0, offset)) || /^\s+\d/.test(text.slice(offset + length)));
    },
  );
}
