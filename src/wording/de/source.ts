import type { SourceWords } from '../source-words.ts';

/** Die Seiten mit den Quelltexten auf Deutsch. */
export const deSource: SourceWords = {
  titleOf: (name) => `Quelltext: ${name}`,
  title: 'Quelltext',
  deck: 'Woraus die Seite gemacht ist. Die Nummer einer Zeile führt zu ihr.',
  edit: 'Bearbeiten',
  onHost: 'Im Repository',
  githubDev: 'In github.dev öffnen',
  inEditor: 'In VS Code öffnen',
  notPublished: (first, last) =>
    first === last
      ? `Zeile ${first} wird nicht veröffentlicht.`
      : `Die Zeilen ${first} bis ${last} werden nicht veröffentlicht.`,
  address: '[E-Mail-Adresse]',
  line: (number) => `Zeile ${number}`,
  show: 'Quelltext',
};
