import type { Report } from '../model/report.ts';
import type { Location } from '../source/problem.ts';
import { type PersonalDatum, matches } from './personal-data/detector.ts';
import { likelyNamesIn, nameFinder } from './personal-data/names.ts';
import { sumsOfMoneyIn } from './personal-data/sums-of-money.ts';
import { placeIn } from './prose/place-in.ts';

/** Something that stays inside the company, where it stands. */
export interface InsideMatter {
  readonly at: Location;
  readonly what: string;
  readonly found: string;
}

type Find = (text: string) => readonly PersonalDatum[];

/** Finds in a text what customers are not to read: whole names of people who work here, and sums of money. */
export function insideMatterFinder(people: readonly string[]): Find {
  const names = nameFinder(people);
  return (text) => outermost([...names(text), ...sumsOfMoneyIn(text)]);
}

/** The same in an owner's own sentences, where a first or a family name by itself can be told from a word. */
export function insideMatterOfOwners(people: readonly string[]): Find {
  const find = insideMatterFinder(people);
  const parts = [...new Set(people.flatMap((name) => name.split(/[\s-]+/)))]
    .filter((part) => part.length > 2)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (parts.length === 0) return find;
  // Where a capital within a sentence says so: "ask Okafor", not "Price went up".
  const part = new RegExp(`(?<=[\\p{L}\\p{N},;:)'’"”]\\s+)(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    outermost([...find(text), ...matches(text, part, 'the name of a colleague', 'the team'), ...likelyNamesIn(text)]);
}

/** In the order of the text, without what stands within another. */
function outermost(found: readonly PersonalDatum[]): readonly PersonalDatum[] {
  const sorted = found.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return sorted.filter(
    ({ offset, length }, at) => !sorted.slice(0, at).some((other) => other.offset + other.length >= offset + length),
  );
}

/** What of the replies to customers is to stay inside, in the order of the files. */
export function insideMatterIn(
  { painPoints, people }: Report,
  textOf: (file: string) => string,
): readonly InsideMatter[] {
  const find = insideMatterOfOwners(people.all.map(({ name }) => name));
  return painPoints.all.flatMap(({ reply, file, at }) =>
    (['youSaid', 'weDid', 'weCouldNot', 'channel'] as const).flatMap((key) => {
      const value = reply?.[key] ?? '';
      return find(value).map(({ offset, length, what }) => {
        const found = value.slice(offset, offset + length);
        return { at: placeIn(textOf(file), at('reply', key), found), what, found };
      });
    }),
  );
}
