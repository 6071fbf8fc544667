import { describe, expect, test } from 'vitest';
import { unwelcome, unwelcomeMessage } from '../../src/source/characters.ts';

const inName = (text: string) => unwelcome(text, 'name')?.why;
const inWords = (text: string) => unwelcome(text, 'words')?.why;

describe('a text of any kind', () => {
  test.each([
    ['NUL', 'a\u0000b', 'control'],
    ['escape', '\u001B[31mred', 'control'],
    ['a carriage return', 'a\rb', 'control'],
    ['DEL', 'a\u007F', 'control'],
    ['a control of the second set', 'a\u0085b', 'control'],
    ['U+FFFE', 'a\uFFFEb', 'broken'],
    ['U+FFFF', 'a\uFFFF', 'broken'],
    ['a non-character', 'a\uFDD0b', 'broken'],
    ['a non-character of another plane', 'a\u{1FFFE}b', 'broken'],
    ['the first half of a character', 'a\uD83Db', 'broken'],
    ['the second half of a character', 'a\uDE00', 'broken'],
    ['the sign for a lost character', 'caf\uFFFD', 'broken'],
    ['an override of direction', 'up by \u202E%04\u202C', 'direction'],
    ['hidden letters', 'fine\u{E0041}\u{E0042}', 'unseen'],
  ])('cannot hold %s', (_, text, why) => {
    expect([inName(text), inWords(text)]).toEqual([why, why]);
  });

  test.each([
    ['several lines', 'One.\n\tTwo.\n'],
    ['accents, composed and not', 'Zoë Zoe\u0308'],
    ['Arabic', 'رسوم التأخير'],
    ['Hebrew', 'עמלת איחור'],
    ['Persian with its joiner', 'می\u200Cخواهیم'],
    ['Sinhala with its joiner', 'ශ්\u200Dරී'],
    ['a family', '👩‍👩‍👧 and 👍🏽 and ❤️ and 1️⃣'],
    ['a flag of three letters', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a Japanese name with a variant', '葛\u{E0100}城'],
    ['French spaces', 'Réclamations\u00A0: 12\u202F000'],
    ['a wide space', '鈴木\u3000花子'],
    ['the characters of mathematics and money', '≥ 5 %, £7.50, −3'],
  ])('may hold %s', (_, text) => {
    expect([inName(text), inWords(text)]).toEqual([undefined, undefined]);
  });
});

describe('a name', () => {
  test.each([
    ['a zero-width space', 'Ada\u200BQuist', 'unseen'],
    ['a joiner between Latin letters', 'Ada\u200DQuist', 'unseen'],
    ['a non-joiner between Latin letters', 'Ada\u200CQuist', 'unseen'],
    ['a word joiner', 'Ada\u2060', 'unseen'],
    ['a byte order mark', '\uFEFFAda', 'unseen'],
    ['a soft hyphen', 'Beschwerde\u00ADmanagement', 'unseen'],
    ['a blank letter', '\u3164', 'unseen'],
    ['a blank of braille', '\u2800', 'unseen'],
    ['a wide blank', 'Ada\u2003Quist', 'unseen'],
    ['a line separator', 'Ada\u2028Quist', 'unseen'],
    ['a selector behind a letter', 'A\uFE00da', 'unseen'],
    ['a right-to-left mark', 'Ada\u200F', 'direction'],
    ['an isolate', '\u2067Ada\u2069', 'direction'],
  ])('cannot hold %s', (_, text, why) => {
    expect(inName(text)).toBe(why);
  });
});

describe('words', () => {
  test.each([
    ['marks of direction', 'السعر 7.50\u200F ر.س.', undefined],
    ['isolates that end', 'He said \u2067שלום\u2069 twice.', undefined],
    ['embeddings that end', 'He said \u202Bשלום\u202C twice.', undefined],
    ['isolates in one another', '\u2067\u2066a\u2069\u2069', undefined],
    ['a zero-width space', 'a\u200Bb', undefined],
    ['a soft hyphen', 'Beschwerde\u00ADmanagement', undefined],
    ['an isolate that never ends', 'He said \u2067שלום twice.', 'open'],
    ['an isolate that ends in the next line', '\u2067שלום\n\u2069', 'open'],
    ['an embedding ended as an isolate', '\u202Bשלום\u2069', 'open'],
    ['nothing that can be seen', '\u200B\u2060', 'unseen'],
  ])('with %s: %s', (_, text, why) => {
    expect(inWords(text)).toBe(why);
  });

  test.each([
    [{ code: 0, why: 'control' }, 'An invisible control character (U+0000) stands here. Delete it.'],
    [
      { code: 0x1fffe, why: 'broken' },
      'Something that is no character (U+1FFFE) stands here. Delete it, or type the text anew.',
    ],
  ] as const)('are told what is wrong with %j', (found, message) => {
    expect(unwelcomeMessage(found)).toBe(message);
  });
});
