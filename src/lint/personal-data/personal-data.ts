import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import isCreditCard from 'validator/lib/isCreditCard.js';
import isEmail from 'validator/lib/isEmail.js';
import { isIBAN } from './checksums.ts';
import { type Detector, matches, type PersonalDatum } from './detector.ts';
import { nationalNumbers } from './national-numbers.ts';
import { postcodes } from './postcodes.ts';

const email: Detector = (text) => (text.includes('@') ? addressesIn(text) : []);

const addressesIn = (text: string) =>
  matches(
    text,
    /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
    'an e-mail address',
    'the customer’s address',
    (found) => isEmail(found, { allow_utf8_local_part: true, require_tld: true }),
  );

const telephone = { what: 'a telephone number', instead: 'my number' };

/**
 * British numbers that Ofcom keeps for fiction and gives to nobody, so that the list of those in use lacks them:
 * 07700 900000 to 900999 and 01632 960000 to 960999. Who writes one means a telephone number all the same.
 */
const phoneOfFiction: Detector = (text, country) =>
  matches(
    text,
    /(?<![\d+])(?:\+44|0044|\(?0)[\d() -]{8,16}\d(?!\d)/g,
    telephone.what,
    telephone.instead,
    (found) =>
      (country === 'GB' || !/^\(?0[1-9]/.test(found)) &&
      /^(?:(?:00)?44)?0?(?:7700900|1632960)\d{3}$/.test(found.replace(/\D/g, '')),
  );

/** What a number that is dialled has at least: its first sign and two figures, or nine figures; most texts have neither. */
const dialling = /(?:[+(]|(?<!\p{Nd})0)(?:[^a-wyz]{0,12}?\p{Nd}){2}|(?:\d[ .-]*){9}/iu;

const phone: Detector = (text, country) => (dialling.test(text.replace(anyDay, 'a')) ? phonesIn(text, country) : []);

/** What holds a day is no telephone number (see `isDialled`). */
const anyDay = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g;

const phonesIn: Detector = (text, country) =>
  findPhoneNumbersInText(text, { defaultCountry: country as CountryCode, extended: false })
    .map(({ startsAt, endsAt }) => ({ offset: startsAt, length: endsAt - startsAt, ...telephone }))
    .filter(({ offset, length }) => isDialled(text.slice(offset, offset + length)));

/** Days and sums look like the numbers of some countries; whoever gives a number begins with a nought, a plus or a bracket. */
function isDialled(found: string): boolean {
  if (/(?:19|20)\d\d-\d\d/.test(found)) return false;
  return /^[+(0]/.test(found) || (/^[\d .-]+$/.test(found) && found.replace(/\D/g, '').length >= 9);
}

const card: Detector = (text) =>
  matches(text, /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g, 'a card number', 'my card', (found) =>
    isCreditCard(found.replace(/[ -]/g, '')),
  );

/** As many groups of letters and figures as still make an account number: words in capitals may follow it. */
const iban: Detector = (text) =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,8}/gu)].flatMap(({ 0: found, index }) => {
    for (let length = found.length; length >= 15; length--) {
      const candidate = found.slice(0, length);
      if (/[A-Z0-9]$/.test(candidate) && isIBAN(candidate.replace(/[ -]/g, '')))
        return [{ offset: index, length, what: 'a bank account number (IBAN)', instead: 'my account' }];
    }
    return [];
  });

/** Long runs of figures, or shorter ones that are called a customer's or an account's. */
const owners =
  '(?:account|customer|contract|policy|member(?:ship)?|order|case|ticket|konto|kunden|vertrags|mitglieds|auftrags|rechnungs)[- ]?(?:number|no\\.?|id|nummer|nr\\.?|reference|ref\\.?)';
const owned = new RegExp(owners, 'iu');
const ownNumber = new RegExp(
  `(?<=(?<!\\p{L})${owners}\\s?(?:is|was|ist|lautet|:|#)?\\s?)(?:(?-i:[A-Z]{1,4})[-/ ]?)?\\d[\\dA-Z/-]{3,}`,
  'giu',
);

const account: Detector = (text) => [
  ...matches(
    text,
    /(?<![\p{L}\d.,:/£€$-])\d{4,}(?:[ -]\d{4,})*(?![\d]|[.,:/-]\d|\s?%)/gu,
    'a number like that of an account',
    'my account',
    (found) => found.replace(/\D/g, '').length >= 8 && !/^(?:(?:19|20)\d\d[ -]?)+$/.test(found),
  ),
  // Looking back from every letter of a text takes long.
  ...(owned.test(text) ? matches(text, ownNumber, 'the number of a customer, an account or a case', 'my account') : []),
];

const detectors: readonly Detector[] = [email, iban, card, phone, phoneOfFiction, nationalNumbers, postcodes, account];

/** All personal data in a text, each stretch named once, by the first kind that knows it. */
export function personalDataIn(text: string, country: string): readonly PersonalDatum[] {
  if (!/[\d@]/.test(text)) return [];
  const found: PersonalDatum[] = [];
  for (const detect of detectors)
    for (const datum of detect(text, country))
      if (!found.some(({ offset, length }) => datum.offset < offset + length && offset < datum.offset + datum.length))
        found.push(datum);
  return found.toSorted((a, b) => a.offset - b.offset);
}
