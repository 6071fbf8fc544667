import type { SchemaWords } from '../schema-words.ts';

/** The fields of content in British English. */
export const enSchema: SchemaWords = {
  title: 'Fields',
  deck: 'Every kind of file a report is made of, and what may stand in it.',
  kicker: 'Kind of file',
  file: (path) => `Its files: ${path}`,
  inEnglish: '',
  caption: 'Keys in the order in which they are usually written',
  columns: { key: 'Key', means: 'What it means', holds: 'What is written there' },
  needed: 'needed',
  idOf: 'the id of a',
  oneOf: 'one of',
  example: 'for example',
};
