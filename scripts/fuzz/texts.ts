import fc from 'fast-check';

/** Pieces that each reader gives a meaning to; what harms a reader is mostly made of them. */
const pieces = {
  facts: [
    ...[
      '- ',
      '? ',
      ': ',
      ', ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>',
      '|+\n',
      '>-2\n',
      '#',
      ' #',
      '&a ',
      '*a',
      '!',
      '!!str ',
      '!<x> ',
    ],
    ...[
      '%YAML 1.2\n',
      '---\n',
      '...\n',
      '<<: ',
      '~',
      'null',
      'true',
      '.inf',
      '0x10',
      '1e999',
      '\\',
      '\\x',
      '\\u12',
      '\\uD800',
      '@',
      '`',
    ],
    ...['name: ', 'steps:\n', '  ', '\t', 'a', 'é', '2025-01-01', '""', "''", '=', '__proto__: ', 'constructor: '],
  ],
  prose: [
    ...[
      '# ',
      '## ',
      '> ',
      '- ',
      '1. ',
      '* ',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
      '~~~\n',
      '|',
      '|-|\n',
      '---\n',
      '===\n',
      '***\n',
    ],
    ...[
      '[',
      ']',
      '(',
      ')',
      '](',
      '![',
      '[^1]',
      '[^1]: ',
      '[a]: ',
      '<',
      '>',
      '</',
      '/>',
      '<Aside>',
      '</Aside>',
      '<Outcome metric="',
      '<Step id=',
      '<>',
    ],
    ...[
      '{',
      '}',
      '{...',
      '${',
      '\\',
      '\\{',
      '<!--',
      '-->',
      '<script>',
      'import a from "b"\n',
      'export ',
      '&amp;',
      '&#x1b;',
      '&',
      'javascript:',
      'https://a.b',
    ],
    ...['www.a', 'a@b.c', ' ', '  \n', '\t', 'words', 'é', '👩‍👩‍👧', '\u202E', '\uFDD0', '"', "'", '='],
  ],
  table: [
    ...[
      ',',
      ',',
      '"',
      '""',
      ';',
      '\t',
      ' ',
      '.',
      '-',
      '+',
      '%',
      '£',
      '1',
      '0',
      '12',
      '1e5',
      '2025-01-01',
      '01/02/2025',
      'period',
      'events',
    ],
    ...['exposure', 'group', 'é', '\u200B', '=', 'x', '2025-02-01,3,4\n', '"a\nb"'],
    ...[
      'sep=;\n',
      'Total',
      'Jan 25',
      '1.234',
      '1,5',
      '12 %',
      '2025-W05',
      'Q1 2025',
      '<<<<<<< a\n',
      '=======\n',
      '>>>>>>> b\n',
    ],
  ],
} as const;

/** Which reader a text is for. */
export type Format = keyof typeof pieces;

const line = (format: Format): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces[format]) },
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));

/** Lines of pieces, perhaps indented, perhaps so many times. */
const soup = (format: Format): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        text: line(format),
        indent: fc.nat({ max: 6 }),
        times: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.constantFrom(2, 30, 150, 3000, 40_000)),
        end: fc.constantFrom('\n', '\n', '\n', '', '\r\n', '\n\n'),
      }),
      { maxLength: 12 },
    )
    .map((lines) =>
      lines
        .map(({ text, indent, times, end }) => `${' '.repeat(indent)}${text}${end}`.repeat(times))
        .join('')
        .slice(0, 950_000),
    );

/** A text that is well, with pieces put in, taken out, doubled and moved. */
export const damagedTexts = (format: Format, samples: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      sample: fc.constantFrom(...samples),
      blows: fc.array(
        fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), what: fc.nat({ max: 2 }), piece: line(format) }),
        { minLength: 1, maxLength: 8 },
      ),
    })
    .map(({ sample, blows }) =>
      blows.reduce((text, { at, length, what, piece }) => {
        const start = at % (text.length + 1);
        const [before, hit, after] = [
          text.slice(0, start),
          text.slice(start, start + length),
          text.slice(start + length),
        ];
        return [`${before}${piece}${hit}${after}`, `${before}${after}`, `${before}${hit}${hit}${after}`][what] ?? text;
      }, sample),
    );

/** Texts that a reader must answer, whatever they are. */
export function hostileTexts(format: Format, samples: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(soup(format), damagedTexts(format, samples));
}
