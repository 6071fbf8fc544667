import { describe, expect, test } from 'vitest';
import { likelyNamesIn, nameFinder } from '../../../src/lint/personal-data/names.ts';
import { personalDataIn } from '../../../src/lint/personal-data/personal-data.ts';

const found = (text: string, country: string) =>
  personalDataIn(text, country).map(({ offset, length, what }) => [what, text.slice(offset, offset + length)]);

describe('personal data', () => {
  test.each([
    ['GB', 'Write to jo.bloggs+home@mail.example.org please', 'an e-mail address', 'jo.bloggs+home@mail.example.org'],
    ['DE', 'an müller@beispiel.de, bitte', 'an e-mail address', 'müller@beispiel.de'],
    ['GB', 'ring 020 7946 0958 after six', 'a telephone number', '020 7946 0958'],
    ['GB', 'my mobile is 07911 123456', 'a telephone number', '07911 123456'],
    ['GB', 'since 2025-07-07 on 07911 123456', 'a telephone number', '07911 123456'],
    ['GB', 'my mobile is 07700 900123', 'a telephone number', '07700 900123'],
    ['GB', 'on 07700900123, please', 'a telephone number', '07700900123'],
    ['GB', 'from abroad +44 (0)7700 900 123.', 'a telephone number', '+44 (0)7700 900 123'],
    ['GB', 'at home (01632) 960961 only', 'a telephone number', '(01632) 960961'],
    ['DE', 'in England +44 1632 960961', 'a telephone number', '+44 1632 960961'],
    ['GB', 'meter 07700900 again', 'a number like that of an account', '07700900'],
    ['GB', 'meter 07700 901123 again', 'a number like that of an account', '07700 901123'],
    ['US', 'call (212) 555-2368.', 'a telephone number', '(212) 555-2368'],
    ['DE', 'unter 030 901820 erreichbar', 'a telephone number', '030 901820'],
    ['AT', 'oder +43 1 51100 anrufen', 'a telephone number', '+43 1 51100'],
    ['GB', 'from abroad +49 30 901820', 'a telephone number', '+49 30 901820'],
    ['GB', 'card 4111 1111 1111 1111 was refused', 'a card number', '4111 1111 1111 1111'],
    ['US', '378282246310005 is my Amex', 'a card number', '378282246310005'],
    ['DE', 'auf DE89 3704 0044 0532 0130 00 WIE immer', 'a bank account number (IBAN)', 'DE89 3704 0044 0532 0130 00'],
    ['GB', 'to GB82WEST12345698765432 today', 'a bank account number (IBAN)', 'GB82WEST12345698765432'],
    ['GB', 'I live at SW1A 1AA now', 'a postcode', 'SW1A 1AA'],
    ['US', 'in Springfield, IL 62704 since', 'a postcode', '62704'],
    ['DE', 'Hauptstraße 12, 10115 Berlin', 'a postcode', '10115'],
    ['AT', 'PLZ: 1010', 'a postcode', '1010'],
    ['FR', 'code: zip 75001', 'a postcode', '75001'],
    ['GB', 'it is QQ123456C', null, null],
    ['GB', 'my number is AB 12 34 56 C', 'a National Insurance number', 'AB 12 34 56 C'],
    ['GB', 'NHS 943 476 5919 on the letter', 'an NHS number', '943 476 5919'],
    ['US', 'they had 078-05-1120 wrong', 'a Social Security number', '078-05-1120'],
    ['DE', 'Steuer 86 095 742 719 stimmt', 'a tax number', '86 095 742 719'],
    ['CH', 'AHV 756.9217.0769.85 fehlt', 'a social insurance number', '756.9217.0769.85'],
    ['GB', 'meter 987654321 again', 'a number like that of an account', '987654321'],
    ['GB', 'my account number is 55120', 'the number of a customer, an account or a case', '55120'],
    ['GB', 'order no. NL-20331 never came', 'the number of a customer, an account or a case', 'NL-20331'],
    ['DE', 'Kundennummer 48120 genannt', 'the number of a customer, an account or a case', '48120'],
  ])('%s: "%s"', (country, text, what, piece) => {
    expect(found(text, country)).toEqual(what === null ? [] : [[what, piece]]);
  });

  test.each([
    ['GB', 'On 2026-10-14 we had 38,400 letters, 12,345,678 pages and 1.5 million calls.'],
    ['GB', 'It cost £412,000 or £20000000 and 10 % of 12345678 % is nothing.'],
    ['GB', 'Between 09:00 and 17:30 on 14/10/2026, in 2024 2025 and 2026.'],
    ['GB', 'Forty calls in 24 hours, LF200, reason code 58, line 40, M25 3 times.'],
    ['GB', 'At @northline we say so; a@b is no address.'],
    ['GB', '4111 1111 1111 1112 is no card?'.replace('4111 1111 1111 1112', 'Card ending 1112')],
    ['DE', 'Von 10000 Kunden haben 2500 Kunden in 2025 Januar geschrieben.'],
    ['DE', 'Seit 2019 wurden 12 000 Briefe verschickt, 3 Mal 15000 Euro.'],
    ['DE', 'Vom 2026-10-14 bis 2026-11-30, 100 / 100 / 100, 25/1.65 und 1.25 / 1.5.'],
    ['FR', 'Le 2026-10-14, 100 / 100 / 100 / 100 et 1.25 / 1.5 / 2.125.'],
    ['AT', 'Im Jahr 2025 Jänner und 1200 Kunden.'],
    ['US', 'We sent 62704 letters and paid $1,250.00 to 12 shops.'],
  ])('%s: none in "%s"', (country, text) => {
    expect(found(text, country)).toEqual([]);
  });
});

const namesIn = nameFinder(['Ada Quist', 'Siân Griffiths', 'J. P. O’Neill', 'Jo-Ann Reid']);
const named = (text: string) => namesIn(text).map(({ offset, length }) => text.slice(offset, offset + length));
const likely = (text: string) => likelyNamesIn(text).map(({ offset, length }) => text.slice(offset, offset + length));

describe('names', () => {
  test.each([
    ['I spoke to Ada Quist twice', 'Ada Quist'],
    ['ada  quist said so', 'ada  quist'],
    ['it was Siân Griffiths.', 'Siân Griffiths'],
    ['(ADA QUIST) rang', 'ADA QUIST'],
    ['it was J. P. O’Neill again', 'J. P. O’Neill'],
    ['jo-ann reid knows', 'jo-ann reid'],
    ['Mr Patel came late', 'Mr Patel'],
    ['then Mrs. O’Brien rang', 'Mrs. O’Brien'],
    ['bei Herrn Dr. Huber', 'Herrn Dr. Huber'],
    ['Frau Meier-Schmidt wusste es', 'Frau Meier-Schmidt'],
  ])('"%s" names somebody', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  test.each(['I miss Sundays', 'Ada was told, Quist was not', 'Dr. no', 'meine Frau hat angerufen', 'Missed again'])(
    '"%s" names nobody',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  test.each([
    ['then Mark took over', ['Mark']],
    ['I asked for Will, and got May', ['Will', 'May']],
    ['die Kollegin heißt Sabine', ['Sabine']],
  ])('"%s" may', (text, names) => {
    expect(likely(text)).toEqual(names);
  });

  test.each([
    'Mark my words',
    'your message in May admitted it',
    'it came on May 12, since April nothing',
    'I will be rung on Friday in Leeds',
    'they leave a mark',
  ])('"%s" need not', (text) => {
    expect(likely(text)).toEqual([]);
  });
});
