import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, scoreOf } from '../../../src/site/client/quick-open/fuzzy.ts';

const score = (query: string, text: string) => scoreOf(fold(query).text, fold(text));
const title = 'Late fee before the payment clears';
const word = fc.stringMatching(/^[a-z]{4,10}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 });

describe('a word of a query', () => {
  it.each([
    ['the beginning', 'late', 6],
    ['the beginning of a word', 'pay', 5],
    ['the inside of a word', 'ayment', 4],
    ['beginnings of words', 'lafg', 0],
    ['beginnings of words', 'lafb', 3],
    ['initials', 'lfbtpc', 3],
    ['letters left out', 'pymnt', 2],
    ['a letter too much', 'clearrs', 1],
    ['a wrong letter', 'payxent', 1],
    ['two letters in each other’s place', 'paymnet', 1],
    ['a mistake at its very end', 'befors', 1],
    ['another word', 'router', 0],
    ['too few letters to guess at', 'pax', 0],
  ])('is answered by %s: %s', (_what, query, rank) => {
    expect(Math.floor(score(query, title))).toBe(rank);
  });

  it.each([
    ['Übergabe', 'uberg'],
    ['Straße', 'strasse'],
    ['Café', 'CAFE'],
  ])('finds %s by %s', (text, query) => expect(score(query, text)).toBeGreaterThan(5));

  it('prefers the shorter of two texts that answer alike', () => {
    expect(score('late', 'Late fee')).toBeGreaterThan(score('late', title));
  });

  it('is answered by any text whose word it begins, in part or whole', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, which, length) => {
        const one = all[which % all.length] ?? '';
        expect(score(one.slice(0, 1 + (length % one.length)), all.join(' '))).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('is answered by the beginnings of all words of a text in their order', () => {
    fc.assert(
      fc.property(words, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }), (all, lengths) => {
        const query = all.map((one, i) => one.slice(0, lengths[i])).join('');
        expect(score(query, all.join(' '))).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('is answered with any one letter after the first mistyped', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('z', 'q'), fc.constantFrom(0, 1), (one, at, letter, replaced) => {
        const place = 1 + (at % (one.length - 1));
        expect(score(one.slice(0, place) + letter + one.slice(place + replaced), `and ${one}`)).toBeGreaterThan(0);
      }),
    );
  });

  it('is answered by no text that lacks two of its letters', () => {
    fc.assert(
      fc.property(words, word, (all, one) => {
        const query = `${one.slice(0, 2)}0${one.slice(2)}9`;
        expect(score(query, all.join(' '))).toBe(0);
      }),
    );
  });
});
