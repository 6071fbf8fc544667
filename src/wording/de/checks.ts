import type { ChecksWords } from '../checks-words.ts';

export const deChecks: ChecksWords = {
  title: 'Prüfungen',
  deck: 'Was die Prüfungen in den Dateien dieses Berichts finden, jedes an seiner Zeile und mit dem, was stattdessen dort stehen soll.',
  nothing: 'Die Prüfungen haben nichts beanstandet.',
  thisPage: 'Diese Seite',
  nothingHere: 'Die Prüfungen haben auf dieser Seite nichts beanstandet.',
  found: {
    error: { one: 'Fehler', other: 'Fehler' },
    warning: { one: 'Warnung', other: 'Warnungen' },
    info: { one: 'Hinweis', other: 'Hinweise' },
  },
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  heldBack: (files) =>
    `Bis das behoben ist, zeigen die Seiten ${files.join(', ')} so, wie ${files.length === 1 ? 'es zuletzt gelesen werden konnte' : 'sie zuletzt gelesen werden konnten'}.`,
  openInEditor: 'In VS Code öffnen',
  all: 'Alles, was die Prüfungen gefunden haben',
  rules: 'Alle Regeln',
  rulesDeck: 'Was die Prüfungen verlangen, und warum.',
  rule: 'Regel',
  before: 'Was vorher dastand',
  breaks: 'Das verletzt sie',
  meets: 'Das erfüllt sie',
  noExample:
    'Es ist kein Text bekannt, der sie verletzt. Tut es Ihrer, liegt der Fehler bei Poplar: Bitte sagen Sie es uns.',
  toChange: 'Wie schwer sie wiegt, lässt sich in report.yaml ändern:',
  always: 'Das muss jeder Bericht erfüllen, um überhaupt gelesen zu werden; kein Bericht kann es ändern.',
  alwaysTold: 'Jedem Bericht wird das gesagt; kein Bericht kann es ändern.',
  foundHere: 'In diesem Bericht gefunden',
  exemptions: 'Wovon sich dieser Bericht ausnimmt',
  exemptionsDeck: 'An diesen Stellen schweigt eine Regel bis zum genannten Tag. Eine Ausnahme ändert keine Aussage.',
  until: (day) => `Bis ${day}`,
  agreedBy: 'Vereinbart mit',
  missing: (key) => `${key} fehlt`,
  missingFile: 'diese Datei fehlt',
  andSoOn: (times) => `und so weiter, ${times}-mal`,
  inEnglish: 'Die Meldungen der Prüfungen und die Texte der Regeln sind in jedem Bericht englisch.',
};
