import { deBeforeAndAfterChapter } from './explanations/before-and-after.ts';
import { deMoneyChapter } from './explanations/money.ts';
import { deOverTimeChapter } from './explanations/over-time.ts';
import { dePrecautionsChapter } from './explanations/precautions.ts';
import type { MethodPageWords } from '../method-page-words.ts';

/** The page that explains every method, in German. */
export const deMethodPage: MethodPageWords = {
  description:
    'Wie dieser Bericht entscheidet, was seine Zahlen belegen: jedes Verfahren, wann es verwendet wird und was es nicht sagen kann.',
  deck: 'Die Verantwortlichen schreiben die Geschichte. Das Urteil, seine Worte und der Titel jedes Diagramms werden aus den Zahlen berechnet und gehen nicht weiter als diese. Diese Seite sagt, wie.',
  grades: 'Die Belegstufen',
  gradesIntro:
    'Jede Messgröße erreicht eine Stufe von 0 bis 5. Niemand kann sie eintippen, und „schlechter“ wird so laut gesagt wie „besser“. Die Stufe eines Plans ist die der Messgröße, die seine Geschichte anführt; alle anderen stehen ebenfalls auf seiner Seite. Eine hohe Stufe sagt, dass die Veränderung gut belegt ist, nicht, dass sie groß ist, und nicht, dass sie gut ist.',
  needs: [
    'Es gibt keine Reihe, oder im Fenster davor ist nichts so gezählt wie nach der Änderung.',
    'Die Kunden haben die Änderung noch nicht erlebt, ein Fenster hat weniger als drei abgeschlossene Zeiträume, oder es gibt weniger Fälle als das Minimum. Die Seite sagt, was fehlt und wann es so weit sein kann.',
    'Eines der Intervalle des Unterschieds schließt „keine Veränderung“ ein, oder die Veränderung hält nicht gegenüber denselben Monaten des Vorjahres.',
    'Beide Intervalle, das des Zufalls und das der üblichen Unterschiede zwischen den Zeiträumen, schließen „keine Veränderung“ auf derselben Seite aus.',
    'Wie 3, mit ausgeschlossener Jahreszeit. Und in derselben Richtung gibt die Regelkarte nach der Änderung ein Signal, mit Grenzen aus der Zeit davor, und die unterbrochene Zeitreihe hat ihre eigene Linie verlassen.',
    'Wie 3. Und in derselben Richtung ist die Veränderung klar größer als die einer Vergleichsgruppe.',
  ],
  maySay: 'Darf sagen:',
  example: { from: '18,2 %', to: '9,1 %', interval: '(zwischen −11,0 und −7,2 Prozentpunkten)' },
  notes: { used: 'Verwendet', cannot: 'Kann nicht sagen', formula: 'Formel', source: 'Quelle' },
  chartRules: {
    caption: 'Die vier Regeln der Regelkarte',
    signal: 'Signal',
    reading: 'Wie es zu lesen ist',
    rules: [
      ['Ein Punkt außerhalb der Grenzen', 'In diesem Zeitraum geschah etwas Ungewöhnliches.'],
      [
        'Zwei von drei aufeinanderfolgenden Punkten nahe einer Grenze',
        'Im äußeren Drittel, alle drei auf derselben Seite des Mittelwerts.',
      ],
      ['Sieben Punkte nacheinander auf einer Seite des Mittelwerts', 'Das Niveau hat sich verschoben.'],
      ['Sieben Punkte nacheinander steigend oder fallend', 'Der Wert treibt in eine Richtung.'],
    ],
  },
  chapters: {
    'before-and-after': deBeforeAndAfterChapter,
    'over-time': deOverTimeChapter,
    precautions: dePrecautionsChapter,
    money: deMoneyChapter,
  },
};
