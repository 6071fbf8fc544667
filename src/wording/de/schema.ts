import type { SchemaWords } from '../schema-words.ts';

/** Die Felder der Inhalte auf Deutsch. */
export const deSchema: SchemaWords = {
  title: 'Felder',
  deck: 'Jede Art von Datei, aus der ein Bericht besteht, und was darin stehen kann.',
  file: (path) => `Ihre Dateien: ${path}`,
  inEnglish: 'Die Schlüssel und ihre Beschreibungen sind in jedem Bericht englisch.',
  caption: 'Schlüssel in der Reihenfolge, in der sie üblicherweise stehen',
  types: {
    string: 'Text',
    number: 'eine Zahl',
    integer: 'eine ganze Zahl',
    boolean: 'true oder false',
    object: 'eigene Schlüssel',
    array: 'eine Liste',
    null: 'nichts',
  },
  or: ' oder ',
  needed: 'nötig',
  idOf: 'die Kennung von',
  oneOf: 'eines von',
  example: 'zum Beispiel',
};
