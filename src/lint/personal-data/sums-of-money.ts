import { type PersonalDatum, matches } from './detector.ts';

const codes = new Set(Intl.supportedValuesOf('currency'));

const counted =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|million|millionen|milliarde|milliarden';
const scales = 'k|m|bn|thousand|million|billion|hundred|hundert|tsd\\.?|tausend|mio\\.?|millionen|mrd\\.?|milliarden';
const units = 'pounds?|quid|pence|euros?|cents?|dollars?|bucks|francs?|pfund|franken|rappen|kronen?|kroner|zloty|yen';
const figure = "\\d(?:[\\d.,'’\\u00a0\\u202f\\u2009 ]*\\d)?";

const patterns: readonly RegExp[] = [
  // The sign of a currency on either side: £5, 5 €, US$ 5.
  new RegExp(`\\p{Sc}\\s?${figure}|${figure}\\s?(?:(?:${scales})\\s?)?\\p{Sc}`, 'giu'),
  // A name: five pounds, a 10-pound fee, 2 Mio. Euro.
  new RegExp(`(?<![\\p{L}\\d])(?:${figure}|${counted})[\\s-]*(?:(?:${scales})[\\s-]*)?(?:${units})(?![\\p{L}])`, 'giu'),
  // Pence as they stand on a bill: 50p.
  /(?<![\p{L}\d.,])\d+p(?![\p{L}\d])/gu,
];

/** A currency's code beside a figure: GBP 5, 5 EUR. */
const coded = new RegExp(`(?<![\\p{L}\\d])([A-Z]{3})\\s?${figure}|${figure}\\s?([A-Z]{3})(?![\\p{L}\\d])`, 'gu');

/** Finds sums of money, however they are written; a number of things is none. */
export function sumsOfMoneyIn(text: string): readonly PersonalDatum[] {
  const named = patterns.flatMap((pattern) => matches(text, pattern, what, instead));
  const withCode = [...text.matchAll(coded)]
    .filter(([, before, after]) => codes.has(before ?? after ?? ''))
    .map(({ 0: found, index }) => ({ offset: index, length: found.length, what, instead }));
  return [...named, ...withCode].toSorted((a, b) => a.offset - b.offset);
}

const what = 'a sum of money';
const instead = 'what it means for a customer, without the sum';
