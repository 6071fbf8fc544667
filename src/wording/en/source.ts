import type { SourceWords } from '../source-words.ts';

/** The source pages in British English. */
export const enSource: SourceWords = {
  titleOf: (name) => `Source of: ${name}`,
  title: 'Source',
  deck: 'What the page is written in. A line’s number is a link to it.',
  edit: 'Edit',
  onHost: 'In the repository',
  githubDev: 'Open in github.dev',
  inEditor: 'Open in VS Code',
  notPublished: (first, last) =>
    first === last ? `Line ${first} is not published.` : `Lines ${first} to ${last} are not published.`,
  address: '[e-mail address]',
  line: (number) => `Line ${number}`,
  show: 'Source',
};
