import type { FigureWords } from '../figure-words.ts';

/** What is around every figure, in German. */
export const deFigure: FigureWords = {
  parts: { chart: 'Diagramm', table: 'Tabelle', source: 'Quelle', howSure: 'Wie sicher?' },
  script: { onePoint: 'Werte einzeln', useArrows: 'Mit den Pfeiltasten', source: 'Quelle' },
  link: 'Link zu diesem Diagramm',
  embed: 'Einbetten',
  alone: ['Das Diagramm auf einer eigenen Seite', ', um es in eine Seite des Intranets zu setzen:'],
  wholePlan: 'Der ganze Plan mit Tabelle und Kosten',
  beforeAndAfter: (name) => `${name}, vorher und nachher`,
  compared: (before, after) => `Verglichen: ${before}, mit ${after}.`,
  allAbout: (name) => `Alles zu: ${name}`,
  computed: (subject) => `Berechnet aus den Werten von „${subject}“; niemand kann es von Hand setzen.`,
  whatGradesMean: 'Was die Belegstufen bedeuten',
  everyMeasure: 'Alle Messgrößen auf einer Zeitachse',
  everyMeasureSubject: 'alle Messgrößen',
  returns: 'Erwarteter Nutzen neben dem, was ausgegeben wird',
  returnsSubject: 'Nutzen und Ausgaben',
  expected: 'Erwartet, nicht belegt.',
  shares: (name) => `${name} und die drei Anteile dahinter`,
  sharesSubject: (name) => `${name}, Anteile`,
  variation: (name) => `${name}: das übliche Auf und Ab, und was davon abweicht`,
  limits: 'Die Grenzen zeigen, wie weit sich ein Wert bewegt, wenn sich nichts geändert hat.',
  costSubject: 'Kosten des Wartens',
  costSource: 'Berechnet aus den Angaben in der Tabelle darunter. Gefährdet, nicht verloren.',
  inSentence: (name) => name,
};
