import width from 'fast-string-width';
import { printable } from '../lint/reporters/printable.ts';
import type { ReviewSection, ReviewText } from '../wording/review.ts';

const mostColumns = 100;

/** A review for somebody at a terminal: a block a plan, flags in front, no line wider than 100 columns. */
export function reviewAsLines({ words, lead, sections, also, problems, foot }: ReviewText): string {
  const blocks = [
    lead.flatMap((sentence) => wrapped(sentence, '')),
    ...sections.map((section) => linesOf(section, words)),
    ...(problems.length > 0 ? [[words.problems, ...problems.flatMap((line) => wrapped(line, '  '))]] : []),
    ...(also.length > 0
      ? [
          [
            words.also,
            ...also.flatMap(({ title, sentences }) =>
              wrapped([...(title === '' ? [] : [`${title}:`]), ...sentences].join(' '), '  - ', '    '),
            ),
          ],
        ]
      : []),
    wrapped(foot, ''),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function linesOf(section: ReviewSection, words: ReviewText['words']): readonly string[] {
  const { title, owner, decisions, others, rows, problemCount, problems } = section;
  const name = Math.max(0, ...rows.map(([label]) => width(label)));
  return [
    ...wrapped(owner === '' ? title : `${title} · ${owner}`, ''),
    ...decisions.flatMap((sentence) => wrapped(sentence, '  ⚑ ', '    ')),
    ...others.flatMap((sentence) => wrapped(sentence, '  - ', '    ')),
    ...rows.flatMap(([label, before, after]) => {
      const start = `    ${label}${' '.repeat(name - width(label))}  `;
      return wrapped(before === after ? after : `${before} → ${after}`, start, ' '.repeat(width(start)));
    }),
    ...(problemCount === null ? [] : wrapped(`${words.problems}: ${problemCount}`, '  ')),
    ...problems.flatMap((problem) => wrapped(problem, '    ')),
  ];
}

/** A text in lines that fit; a word that is longer than a line is broken. */
function wrapped(text: string, first: string, then = first): readonly string[] {
  const room = mostColumns - width(then);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text)
    .replaceAll('\u00a0', ' ')
    .split(/\s+/)
    .flatMap((long) => broken(long, room))) {
    if (line !== '' && width(line) + 1 + width(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part, at) => `${at === 0 ? first : then}${part}`);
}

function broken(word: string, room: number): readonly string[] {
  const parts: string[] = [''];
  for (const letter of width(word) <= room ? [word] : word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && width(last) + width(letter) > room) parts.push(letter);
    else parts[parts.length - 1] = `${last}${letter}`;
  }
  return parts;
}
