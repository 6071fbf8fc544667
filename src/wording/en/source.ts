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
  counted: {
    title: 'What the figures were counted from',
    never: 'They have not been counted by this query yet.',
    source: 'Source',
    engine: 'Counted by',
    server: 'Server',
    serverIn: (variable) => `the one whose address ${variable} holds`,
    on: 'Counted on',
    rows: 'Rows the query gave',
    newest: 'Newest period',
    withheld: 'Withheld, because too few cases',
    query: 'The query made of the export',
    hashes: 'Fingerprints (SHA-256)',
    ofQuery: 'of the query',
    ofFigures: 'of the figures',
    inputs: 'Files read',
    input: (path, size, on) => `${path}, ${size}, written on ${on}`,
  },
  show: 'Source',
};
