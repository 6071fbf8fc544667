import type { SchemaWords } from '../schema-words.ts';

/** Die Felder der Inhalte auf Deutsch. */
export const deSchema: SchemaWords = {
  title: 'Felder',
  deck: 'Jede Art von Datei, aus der ein Bericht besteht, und was darin stehen kann.',
  kicker: 'Art der Datei',
  file: (path) => `Ihre Dateien: ${path}`,
  inEnglish: 'Die Schlüssel und ihre Beschreibungen sind in jedem Bericht englisch.',
  caption: 'Schlüssel in der Reihenfolge, in der sie üblicherweise stehen',
  columns: { key: 'Schlüssel', means: 'Was er bedeutet', holds: 'Was dort steht' },
  needed: 'nötig',
  idOf: 'die Kennung von',
  oneOf: 'eines von',
  example: 'zum Beispiel',
};
