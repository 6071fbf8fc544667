import type { ContentType } from '../model/types/content-type.ts';
import type { Schema } from '../source/schema-part.ts';
import { itemOf, keysNeeded, propertiesOf, shapeOf, wholePart } from '../source/schema-part.ts';

/** One thing to ask somebody who adds a piece of content. */
export interface Question {
  readonly key: string;
  readonly part: Schema;
}

/** The shape of one piece of a type: the whole file, or one entry of a list. */
export function pieceOf(type: ContentType): Schema {
  const whole = wholePart(type.schema as Schema);
  return type.format === 'list' ? itemOf(whole) : whole;
}

/** The values that a new piece cannot be without, in the schema's order; groups and lists are for the file itself. */
export function questionsOf(type: ContentType): readonly Question[] {
  const piece = pieceOf(type);
  const needed = keysNeeded(piece);
  return [...propertiesOf(piece)]
    .filter(([key, part]) => needed.has(key) && shapeOf(part) === 'value' && !('const' in part))
    .map(([key, part]) => ({ key, part }));
}

/** The key whose text a new file is named after, where its type has one. */
export function namingKey(type: ContentType): string | undefined {
  return questionsOf(type).find(({ part }) => part['text'] === 'name')?.key;
}

/** A text as an id: `Ärger mit Gebühren` becomes `aerger-mit-gebuehren`; empty where it holds no Latin letter or digit. */
export function idFrom(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll(/[äöüßæøå]/g, (letter) => spelt.get(letter) ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain.length <= longestId) return plain;
  const cut = plain.slice(0, longestId + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longestId);
}

/** Short enough to read in a list of files; the schema allows more. */
const longestId = 60;

const spelt: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
]);

/** The id that comes after those of a list: `v-0412` is followed by `v-0413`, and a first one is made like the example. */
export function nextId(existing: Iterable<string>, example: string): string {
  const numbered = [...existing].flatMap((id) => partsOfId(id) ?? []);
  const { start, digits } = numbered.at(-1) ?? partsOfId(example) ?? { start: 'n-', digits: '0001' };
  const numbers = numbered.filter((id) => id.start === start).map((id) => Number(id.digits));
  return `${start}${String(Math.max(0, ...numbers) + 1).padStart(digits.length, '0')}`;
}

function partsOfId(id: string): { readonly start: string; readonly digits: string } | undefined {
  const [, start = '', digits] = /^([a-z0-9-]*?)(\d+)$/.exec(id) ?? [];
  return digits === undefined ? undefined : { start, digits };
}
