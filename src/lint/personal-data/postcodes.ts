import { isPostalCode, postalCountries } from './checksums.ts';
import { type Detector, matches } from './detector.ts';

/** Where a postcode can be told from another number by itself, or by the house number or country before it. */
const byThemselves: { readonly [country: string]: RegExp } = {
  GB: /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])/g,
  IE: /(?<![A-Z\d])(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [\dAC-FHKNPRTV-Y]{4}(?![A-Z\d])/g,
  CA: /(?<![A-Z\d])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![A-Z\d])/g,
  NL: /(?<![A-Z\d])[1-9]\d{3} ?[A-Z]{2}(?![A-Z\d])/g,
  US: /(?<=(?<![A-Z])[A-Z]{2},? )\d{5}(?:-\d{4})?(?!\d)/g,
  DE: /(?<=(?:\d+ ?[a-z]?,?\s|D-))\d{5}(?=\s\p{Lu})/gu,
  AT: /(?<=(?:\d+ ?[a-z]?,?\s|A-))\d{4}(?=\s\p{Lu})/gu,
  CH: /(?<=(?:\d+ ?[a-z]?,?\s|CH-))\d{4}(?=\s\p{Lu})/gu,
};

const names = '(?:post(?:al)? ?code|zip(?: code)?|plz|postleitzahl)';
const isNamed = new RegExp(names, 'iu');
const named = new RegExp(
  `(?<=${names}\\s?(?:is|ist|lautet|:)?\\s?)[A-Z\\d](?:[A-Z\\d -]{1,8}[A-Z\\d])?(?![A-Z\\d])`,
  'giu',
);

/** Postcodes of the report's own country. */
export const postcodes: Detector = (text, country) => {
  const isOne = (found: string) =>
    !postalCountries.has(country) || isPostalCode(found.trim(), country as Parameters<typeof isPostalCode>[1]);
  const pattern = byThemselves[country];
  return [
    // Looking back from every letter of a text takes long.
    ...(isNamed.test(text) ? matches(text, named, what, instead, (found) => /\d/.test(found) && isOne(found)) : []),
    ...(pattern ? matches(text, pattern, what, instead, isOne) : []),
  ];
};

const what = 'a postcode';
const instead = 'the town alone';
