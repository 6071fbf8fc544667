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
  counted: {
    title: 'Woraus die Zahlen gezählt wurden',
    never: 'Mit dieser Abfrage wurden sie noch nicht gezählt.',
    source: 'Quelle',
    engine: 'Gezählt von',
    server: 'Server',
    serverIn: (variable) => `der, dessen Adresse in ${variable} steht`,
    on: 'Gezählt am',
    rows: 'Zeilen, die die Abfrage ergab',
    newest: 'Neuester Zeitraum',
    withheld: 'Zurückgehalten, weil zu wenige Fälle',
    query: 'Die Abfrage, die aus dem Export entsteht',
    hashes: 'Fingerabdrücke (SHA-256)',
    ofQuery: 'der Abfrage',
    ofFigures: 'der Zahlen',
    inputs: 'Gelesene Dateien',
    input: (path, size, on) => `${path}, ${size}, geschrieben am ${on}`,
  },
  show: 'Quelltext',
};
