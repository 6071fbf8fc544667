import type { SchemaWords } from '../schema-words.ts';

/** The fields of content in British English. */
export const enSchema: SchemaWords = {
  title: 'Fields',
  deck: 'Every kind of file a report is made of, and what may stand in it.',
  file: (path) => `Its files: ${path}`,
  inEnglish: '',
  caption: 'Keys in the order in which they are usually written',
  types: {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'keys of its own',
    array: 'a list',
    null: 'nothing',
  },
  or: ' or ',
  needed: 'needed',
  idOf: 'the id of a',
  oneOf: 'one of',
  example: 'for example',
};
