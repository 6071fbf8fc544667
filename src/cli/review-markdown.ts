import { printable } from '../lint/reporters/printable.ts';
import type { ReviewSection, ReviewText } from '../wording/review.ts';
import { chartsOf, type ReviewChart } from './review-charts.ts';

/** GitHub refuses a comment of more than 65,536 characters; some room is left for who posts it. */
const mostCharacters = 65_000;
/** A reason or a lesson may be as long as a page; in a comment its beginning is enough. */
const longestSentence = 900;

/** A part that is shown or left out as a whole, and how many changes it tells. */
interface Piece {
  readonly text: string;
  readonly changes: number;
}

/**
 * A review as Markdown for a comment: the worst first, and of what has no room how much it is. Charts that changed are
 * named, and lead to the page that draws them where its address is known.
 */
export function reviewAsMarkdown(
  { words, lead, sections, also, problems, foot }: ReviewText,
  page: URL | null = null,
): string {
  const charts = chartsOf(sections);
  const pieces: readonly Piece[] = [
    heading(`## ${plain(words.title)}`),
    ...lead.map((sentence) => paragraph(plain(sentence))),
    ...sections.flatMap((section, at) => piecesOf(section, charts[at] ?? [], words, page)),
    ...(problems.length > 0
      ? [heading(`### ${plain(words.problems)}`), ...problems.map((line) => bullet(plain(line)))]
      : []),
    ...(also.length > 0
      ? [
          heading(`### ${plain(words.also)}`),
          ...also.map(({ title, sentences }) => ({
            text: `- ${title === '' ? '' : `**${plain(title)}**: `}${sentences.map(plain).join(' ')}\n`,
            changes: sentences.length,
          })),
        ]
      : []),
  ];
  const end = (left: number) => `\n${left > 0 ? `${plain(words.more(left))}\n\n` : ''}<sub>${plain(foot)}</sub>\n`;
  let text = '';
  let left = pieces.reduce((sum, { changes }) => sum + changes, 0);
  for (const piece of pieces) {
    if (text.length + piece.text.length + end(left).length > mostCharacters) break;
    text += piece.text;
    left -= piece.changes;
  }
  return `${text}${end(left)}`.replaceAll(/\n{3,}/g, '\n\n').trimStart();
}

function piecesOf(
  section: ReviewSection,
  charts: readonly ReviewChart[],
  words: ReviewText['words'],
  page: URL | null,
): readonly Piece[] {
  const { title, owner, decisions, others, rows, problemCount, problems } = section;
  const listed = (label: string, sentences: readonly string[], mark = '') =>
    sentences.length === 0
      ? []
      : [heading(`**${plain(label)}**`), ...sentences.map((sentence) => bullet(`${mark}${plain(sentence)}`))];
  return [
    heading(`### ${plain(title)}${owner === '' ? '' : ` · ${plain(owner)}`}`),
    ...listed(words.decisions, decisions, '⚑ '),
    ...listed(words.alsoIn, others),
    ...(rows.length > 0
      ? [
          heading(`**${plain(words.figures)}**`),
          {
            text: `\n${[
              ['', words.sides.before, words.sides.after],
              ['---', '---', '---'],
              ...rows.map(([name, was, is]) => [name, was, was === is ? words.same : is]),
            ]
              .map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : plain(cell))).join(' | ')} |\n`)
              .join('')}`,
            changes: 0,
          },
        ]
      : []),
    ...(charts.length === 0
      ? []
      : [
          heading(`**${plain(words.changedCharts)}**`),
          ...charts.map((chart) => ({ ...bullet(chartText(chart, page)), changes: 0 })),
        ]),
    ...(problemCount === null
      ? []
      : [
          heading(`**${plain(words.problems)}** ${plain(problemCount)}`),
          ...problems.map((problem) => ({ ...bullet(plain(problem)), changes: 0 })),
        ]),
  ];
}

function chartText({ id, title }: ReviewChart, page: URL | null): string {
  if (!page) return plain(title);
  const address = new URL(page);
  address.hash = id;
  // A bracket in an address would end the link.
  return `[${plain(title)}](${address.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

const heading = (text: string): Piece => ({ text: `\n${text}\n\n`, changes: 0 });
const paragraph = (text: string): Piece => ({ text: `${text}\n`, changes: 0 });
const bullet = (text: string): Piece => ({ text: `- ${text}\n`, changes: 1 });

/** Between two signs it keeps forges from seeing a mention, a reference or an address; readers see nothing of it. */
const joiner = '\u2060';

/** A text that somebody wrote, as Markdown that says just that: it formats, links, mentions and refers to nothing. */
export function plain(text: string): string {
  const flat = printable(text).replaceAll(/\s+/g, ' ').trim();
  const short = flat.length > longestSentence ? `${flat.slice(0, longestSentence).trimEnd()}…` : flat;
  return short
    .replaceAll(/[@#!~&](?=[\p{L}\p{N}_[{])/gu, `$&${joiner}`)
    .replaceAll(/:(?=\/\/|[\w+-]+:)/g, `:${joiner}`)
    .replaceAll(/\b(www)(?=\.)/gi, `$1${joiner}`)
    .replaceAll(/\b(GH)(?=-\d)/gi, `$1${joiner}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]|~#!$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
