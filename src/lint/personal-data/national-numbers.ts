import isTaxID from 'validator/lib/isTaxID.js';
import { type Detector, matches } from './detector.ts';

interface NationalNumber {
  readonly pattern: RegExp;
  readonly what: string;
  readonly isOne?: (found: string) => boolean;
}

/** The numbers by which states know people, by country, each with the check that it carries. */
const numbers: { readonly [country: string]: readonly NationalNumber[] } = {
  GB: [
    {
      pattern: /(?<![A-Z\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Z\d])/g,
      what: 'a National Insurance number',
    },
    { pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, what: 'an NHS number', isOne: isNhsNumber },
  ],
  US: [{ pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, what: 'a Social Security number' }],
  DE: [
    {
      pattern: /(?<!\d)\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/g,
      what: 'a tax number',
      isOne: (found) => isTaxID(found.replaceAll(' ', ''), 'de-DE'),
    },
    { pattern: /(?<!\d)\d{2} ?\d{6} ?[A-Z] ?\d{3}(?!\d)/g, what: 'a social insurance number' },
  ],
  AT: [
    {
      pattern: /(?<!\d)\d{4} ?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?!\d)/g,
      what: 'a social insurance number',
    },
  ],
  CH: [{ pattern: /(?<!\d)756\.?\d{4}\.?\d{4}\.?\d{2}(?!\d)/g, what: 'a social insurance number' }],
  FR: [
    {
      pattern: /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/g,
      what: 'a social security number',
    },
  ],
};

/** The numbers of the report's own country. */
export const nationalNumbers: Detector = (text, country) =>
  (numbers[country] ?? []).flatMap(({ pattern, what, isOne }) => matches(text, pattern, what, 'my number', isOne));

/** Ten figures, the last a check on the others modulo 11. */
function isNhsNumber(found: string): boolean {
  const figures = [...found.replace(/\D/g, '')].map(Number);
  const sum = figures.slice(0, 9).reduce((total, figure, i) => total + figure * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === figures[9];
}
