import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, isDecodedText, rangeAt } from '../../src/source/text.ts';

const decode = (bytes: string | number[]) => {
  const { text, problems } = decodeText(Buffer.from(bytes as string), 'a.yaml');
  return { text, places: problems.map(({ range: { start, end } }) => `${start.line}:${start.column}-${end.column}`) };
};

describe('a text read from bytes', () => {
  test.each([
    ['plain text', 'a: é😀\n', 'a: é😀\n', []],
    ['a byte order mark, which is dropped', '\uFEFFa: 1\n', 'a: 1\n', []],
    ['Windows line ends', 'a: 1\r\nb: é\r\n', 'a: 1\nb: é\n', []],
    ['old Macintosh line ends', 'a: 1\rb: 2\r', 'a: 1\nb: 2\n', []],
    ['line ends of all kinds', '\r\n\r\r\n\n', '\n\n\n\n', []],
    ['a control character behind Windows line ends', 'a\r\nb\u0007', undefined, ['2:2-3']],
    ['a control character behind an emoji', 'a: 1\nb: 😀\u0007x\n', undefined, ['2:6-7']],
    ['NUL', 'a\u0000b', undefined, ['1:2-3']],
    ['a form feed', 'a\n\n\f', undefined, ['3:1-2']],
    ['DEL', '\u007F', undefined, ['1:1-2']],
    ['tabs and nothing else odd', 'a:\tb\n', 'a:\tb\n', []],
    ['nothing at all', '', '', []],
  ])('may hold %s', (_, bytes, text, places) => {
    expect(decode(bytes)).toEqual({ text, places });
  });

  test.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80], '2:2-3'],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x0a, 0x62], '1:4-5'],
    ['a surrogate in three bytes', [0xed, 0xa0, 0x80], '1:1-2'],
    ['a character cut off at the end', [0x61, 0xe2, 0x82], '1:2-3'],
    ['an overlong slash', [0xc0, 0xaf], '1:1-2'],
  ])('is refused for %s', (_, bytes, place) => {
    expect(decode(bytes)).toEqual({ text: undefined, places: [place] });
  });

  const utf16 = (text: string, swap: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return [...(swap ? bytes.swap16() : bytes)];
  };

  test.each([
    ['with its mark', '\uFEFFname: Ada\r\n', false],
    ['with its mark, high bytes first', '\uFEFFname: Ada\r\n', true],
    ['without its mark', 'name: Ada\r\n', false],
    ['without its mark, high bytes first', 'name: Ada\r\n', true],
    ['without its mark, some of it no Latin', 'name: Ada 木村 😀\n', false],
  ])('is told that it is UTF-16, %s, and how it reads', (_, text, swap) => {
    const { text: read, problems } = decodeText(Buffer.from(utf16(text, swap)), 'a.yaml');
    expect(read).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^This is UTF-16/)]);
    expect(problems[0]?.fix?.text).toBe(text.replace('\uFEFF', '').replaceAll('\r\n', '\n'));
  });

  test.each([
    ['most of which is no Latin, as its zeros could be anything', utf16('木村拓哉木村拓哉木村拓哉\n', false)],
    ['with a control character', utf16('name: A\u0007da\n', false)],
    ['cut off within a character', utf16('name: Ada\n', false).slice(0, -1)],
    ['that is ASCII with a zero here and there', [0x61, 0, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69]],
    ['with zeros on both sides', [0x61, 0, 0, 0x62, 0x61, 0, 0, 0x62]],
  ])('is not taken for UTF-16 without a mark: one %s', (_, bytes) => {
    expect(decodeText(Buffer.from(bytes), 'a.yaml').problems.map(({ fix }) => fix)).toEqual([undefined]);
  });

  test('gives the line and column of an offset', () => {
    expect(rangeAt('ab\ncd', 0)).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });
    expect(rangeAt('ab\ncd', 4, 3)).toEqual({ start: { line: 2, column: 2 }, end: { line: 2, column: 5 } });
    expect(rangeAt('\n\n', 1)).toEqual({ start: { line: 2, column: 1 }, end: { line: 2, column: 2 } });
  });
});

test('text that Node decoded is taken only where it is what is read from the bytes', () => {
  const pieces = [
    'a: 1\n',
    'é😀',
    '\t',
    '\r\n',
    '\u0000',
    '\u0007',
    '\uFEFF',
    '\uFFFD',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
  ];
  const bytes = fc.array(
    fc.oneof(
      fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)),
      fc.uint8Array({ maxLength: 3 }),
    ),
  );
  let taken = 0;
  fc.assert(
    fc.property(bytes, (parts) => {
      const whole = Buffer.concat(parts);
      const text = whole.toString('utf8');
      if (!isDecodedText(text, 'a.yaml')) return;
      taken++;
      expect(decodeText(whole, 'a.yaml')).toEqual({ text, problems: [] });
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(50);
});
