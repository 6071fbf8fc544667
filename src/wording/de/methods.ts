import type { Words } from '../words.ts';

/** How differences are computed, in German. */
export const deMethods: Words['methods'] = {
  newcombe: {
    name: 'Newcombe-Intervall für zwei Anteile',
    explanation:
      'Stellt den Anteil vorher dem Anteil nachher gegenüber und bleibt auch bei kleinen Zahlen und Anteilen nahe 0 oder 100 % redlich.',
  },
  'adjusted-wald': {
    name: 'Angepasstes Wald-Intervall für zwei Scores',
    explanation:
      'Vergleicht zwei Net Promoter Scores, nachdem jedem drei gedachte Antworten hinzugefügt wurden, damit eine Handvoll Antworten nicht sicher wirkt.',
  },
  welch: {
    name: 'Welch-Intervall für zwei Mittelwerte',
    explanation:
      'Vergleicht zwei Mittelwerte, ohne anzunehmen, dass die Antworten vorher und nachher gleich stark streuen.',
  },
  'conditional-binomial': {
    name: 'Exakter Vergleich zweier Raten',
    explanation:
      'Fragt, wie sich die Ereignisse rein zufällig auf vorher und nachher verteilt hätten, gemessen daran, wie viel in jedem Zeitraum geschehen konnte.',
  },
  'hodges-lehmann-exact': {
    name: 'Hodges-Lehmann-Verschiebung, exakt',
    explanation:
      'Paart jeden Fall vorher mit jedem Fall nachher und nimmt den mittleren Unterschied, damit wenige Ausreißer nicht entscheiden; das Intervall zählt jede Reihenfolge aus.',
  },
  'hodges-lehmann-normal': {
    name: 'Hodges-Lehmann-Verschiebung, große Stichproben',
    explanation:
      'Paart jeden Fall vorher mit jedem Fall nachher und nimmt den mittleren Unterschied, damit wenige Ausreißer nicht entscheiden; das Intervall ist eine Näherung für viele Fälle.',
  },
  'geometric-mean-ratio': {
    name: 'Verhältnis der geometrischen Mittel',
    explanation: 'Vergleicht Dauern über ihre Logarithmen und sagt, wievielmal so lange ein Fall dauert.',
  },
  'between-periods': {
    name: 'Unterschiede zwischen den Perioden',
    explanation:
      'Misst die beiden Zeiträume daran, wie stark sich ihre Perioden untereinander unterscheiden, woran es auch liegt, und berücksichtigt, dass eine Periode der vorigen ähnelt.',
  },
  'level-that-wanders': {
    name: 'Wanderndes Niveau',
    explanation:
      'Lässt die Werte von Periode zu Periode so stark wandern, wie es an ihnen zu sehen ist, und fragt, wie weit sie bei der Änderung selbst gesprungen sind.',
  },
  'interrupted-series': {
    name: 'Unterbrochene Zeitreihe',
    explanation:
      'Führt die eigene Linie der Kennzahl über den Tag der Änderung hinaus fort und sagt, wie weit die Werte sie verließen.',
  },
  'difference-in-differences': {
    name: 'Differenz der Differenzen',
    explanation:
      'Zieht die Veränderung einer Gruppe, die die Änderung nicht erlebte, von der Veränderung der anderen ab.',
  },
  'control-chart': {
    name: 'Regelkarte',
    explanation:
      'Zeigt, wie stark die Werte von Zeitraum zu Zeitraum von selbst schwanken, und markiert, was kaum nur das ist.',
  },
};

/** Why a figure is withheld, in German; each fits after a colon. */
export const deReasons: Words['reasons'] = {
  'no-data': 'es gibt keine Werte',
  'invalid-figures': 'einige Werte können nicht stimmen',
  'too-few': 'es sind zu wenige Fälle',
  'too-few-periods': 'es sind zu wenige Zeiträume',
  'no-variation': 'die Werte schwanken nicht, also sagt nichts, wie sicher der Unterschied ist',
  'no-events': 'weder vorher noch nachher ist etwas geschehen',
  'not-positive': 'ein Verhältnis braucht Werte über null',
  'no-interval': 'einzelne Summen haben kein Intervall',
  'too-large': 'die Werte sind zu groß zum Rechnen',
  'invalid-input': 'eine Eingabe liegt außerhalb des Erlaubten',
};

/** Why a comparison group cannot be used, in German; each fits after a colon. */
export const deGroupFaults: Words['groupFaults'] = {
  'unknown-group': 'keine Zeile der Werte trägt die genannte Gruppe',
  'only-groups': 'jede Zeile trägt eine Gruppe, und keine ist genannt',
  'another-kind': 'ihre Werte sind von anderer Art oder haben einen anderen Takt',
  'holds-the-group': 'sie enthält die Gruppe, die die Änderung erlebte',
};
