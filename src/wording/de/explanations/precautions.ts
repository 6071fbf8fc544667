import { adjustBeyond } from '../../../insight/many-measures.ts';
import { leastPeriods } from '../../../insight/least-periods.ts';
import { enoughEvents } from '../../../insight/minimum-n.ts';
import { enoughUnits } from '../../../insight/units/between-units.ts';
import type { MethodPageWords } from '../../method-page-words.ts';

/** What keeps a good method from being fooled. */
export const dePrecautionsChapter: MethodPageWords['chapters']['precautions'] = {
  title: 'Vorkehrungen',
  intro:
    'Die beste Rechnung lässt sich von einem schlecht gewählten Fenster oder einer Handvoll Fälle täuschen. Diese Vorkehrungen gelten für jede Messgröße.',
  topics: {
    'minimum-n': {
      title: 'Mindestzahl der Fälle',
      says: [
        `Unterhalb einer Mindestzahl von Fällen auf einer der Seiten heißt es nur „noch zu früh für ein Urteil“, und die Seite sagt, wie viele fehlen. Jedes Fenster braucht außerdem Werte für mindestens ${leastPeriods} Zeiträume, die vorüber sind, denn ein einzelner guter Monat belegt nichts.`,
        `Für eine Rate genügen ${enoughEvents} Ereignisse vorher und nachher zusammen, weil sie exakt verglichen werden. Ein Rückgang von 60 Beschwerden auf 2 gilt deshalb nicht als „zu wenig Daten“, und ein Anstieg von keiner auf zwölf auch nicht.`,
      ],
      used: 'Überall außer bei Summen. Der Bericht legt die Zahl fest; eine Kennzahl darf mehr verlangen, nie weniger.',
      cannot:
        'Aus einer kleinen Stichprobe eine gute machen. Dreißig Antworten genügen, um hinzusehen, und selten, um eine kleine Veränderung zu sehen.',
    },
    'one-definition': {
      title: 'Auf dieselbe Weise gezählt',
      says: [
        'Hat sich geändert, was gezählt wird, bleiben Werte jenseits dieses Tages aus dem Vergleich, und ebenso der Zeitraum, in dem es sich änderte. Wo vor der Änderung nichts Vergleichbares bleibt, wird nichts behauptet.',
      ],
      used: 'Wo eine Kennzahl die Tage nennt, an denen sich ihre Definition änderte.',
      cannot: 'Eine Änderung der Definition sehen, die niemand aufgeschrieben hat.',
    },
    season: {
      title: 'Dieselben Monate des Jahres',
      says: [
        'Ein Fenster mit anderen Monaten als das, mit dem es verglichen wird, zeigt die Jahreszeit und nicht die Veränderung. Wo das Fenster davor jeden Monat des Fensters danach enthält, wiegen seine Monate so wie danach. Wo nicht, die Reihe aber ein Jahr zurückreicht, muss die Veränderung auch gegenüber denselben Monaten des letzten Jahres davor halten. Wo beides nicht geht, sagt die Seite, dass eine Jahreszeit nicht ausgeschlossen ist, und die Aussage endet bei Stufe 3.',
        'Wenige Monate sagen wenig darüber, wie sehr sie sich unterscheiden. Wo nur einige Monate eines Fensters verglichen werden, sagen es deshalb alle seine Monate, außer die Reihe schwingt sichtbar mit dem Jahr.',
      ],
      used: 'Für jede Länge des Zeitraums unter einem Jahr; Tage, Wochen und Vier-Wochen-Zeiträume werden nach dem Monat ihres mittleren Tages zugeordnet, Quartale und Halbjahre nach sich selbst.',
      cannot: 'Eine Jahreszeit ausschließen, die jedes Jahr anders ist.',
    },
    'does-it-hold': {
      title: 'Hält es?',
      says: [
        'Ein Plan, der erledigt ist und etwas verbessert hat, wird mit jedem Zeitraum, der vorüber ist, wieder befragt. Die Zeiträume nach seinem Fenster danach werden diesem Fenster und dem Fenster davor gegenübergestellt, mit demselben Test wie die Veränderung selbst: Zufall, die Unterschiede zwischen den Zeiträumen, die Jahreszeit, eine Definition, eine Mindestzahl. Befragt werden die letzten zwölf Monate und, wo es mehr als sechs sind, die letzten sechs, weil Monate, die hielten, spätere verdecken würden, in denen alles verloren ging; die schlechtere der beiden Antworten zählt.',
        '„Fällt zurück“ heißt, dass diese Zeiträume klar schlechter sind als das Fenster danach, und auch dann, wenn jeder mit seinem eigenen Monat des Jahres vor der Änderung verglichen wird, es sei denn, das Fenster danach enthält dieselben Monate. „Hält weiterhin“ heißt, dass sie es nicht sind, und klar besser als vor der Änderung, mit ausgeschlossener Jahreszeit. Wo sich keines zeigen lässt, sagt die Seite mit den Werten, dass es unklar ist; unter drei Zeiträumen ist es zu früh.',
      ],
      used: 'Für die Messgröße, die die Geschichte eines erledigten Plans anführt, sobald sein Fenster danach ein Ende hat.',
      cannot:
        'Sagen, warum eine Veränderung zurückfällt, oder dass eine, die hält, nichts verloren hat: Ein Verlust, der kleiner ist als das übliche Auf und Ab, wird nicht gesehen.',
    },
    'many-measures': {
      title: 'Viele Messgrößen',
      says: [
        `Wer zwanzig Dinge misst, findet eines, das sich zufällig bewegt hat. Sobald ein Plan mehr als ${adjustBeyond} Messgrößen nennt, muss jede standhalten, wenn alle zusammen gezählt werden (Benjamini–Hochberg); eine, die es nicht tut, fällt auf „keine klare Veränderung“ zurück. Jede genannte Messgröße steht auf der Seite des Plans, ob schmeichelhaft oder nicht.`,
      ],
      used: `Für Pläne mit mehr als ${adjustBeyond} Messgrößen, die einen p-Wert haben.`,
      cannot:
        'Messgrößen berücksichtigen, die niemand genannt hat. Messgrößen müssen genannt sein, bevor ihr Ergebnis bekannt ist.',
      source: 'Y. Benjamini und Y. Hochberg, Journal of the Royal Statistical Society B, 1995.',
    },
    'regression-to-the-mean': {
      title: 'Rückkehr zur Mitte',
      says: [
        'Die Arbeit beginnt oft, wenn ein Wert am schlechtesten ist, und ein Wert, der am schlechtesten ist, kommt meist von selbst zurück. Ein Fenster davor, das beim höchsten oder niedrigsten Punkt der ganzen Reihe beginnt oder endet, wird deshalb neben dem Urteil genannt, weil es dem schmeichelt oder das verkleinert, was folgte.',
      ],
      used: 'Als Satz neben dem Urteil. Er senkt keine Stufe.',
      cannot:
        'Sagen, wie viel der Veränderung nur der Weg zurück ist. Ein längeres Fenster davor oder eine Vergleichsgruppe kann es.',
    },
    'mix-shift': {
      title: 'Eine verschobene Mischung',
      says: [
        'Bewegt sich der Anteil einer Gruppe an allen Fällen zwischen den Fenstern um mehr als zehn Prozentpunkte, kann sich das Ganze ändern, obwohl es keine Gruppe tat: mehr neue Kunden, mehr Beschwerden. Die Seite sagt das dann und nennt die Gruppen, und jede sollte für sich gelesen werden. Sie sagt es auch, wo sich das meiste des Ganzen, Gruppe für Gruppe, in die andere Richtung bewegte.',
      ],
      used: 'Wo die Werte einer Kennzahl nach Gruppen geführt werden und das Ganze gemessen wird.',
      cannot: 'Gruppen sehen, die die Werte nicht enthalten.',
    },
    'units-of-a-whole': {
      title: 'Die Einheiten eines Ganzen',
      says: [
        `Filialen, Teams und Regionen unterscheiden sich immer, und sei es durch Zufall, am meisten, wo sie klein sind. Deshalb steht jede Einheit neben Grenzen, in denen sie läge, wäre sie wie das Ganze: 95 von 100 solchen Einheiten in den inneren, 998 von 1.000 in den äußeren. Nur eine Einheit außerhalb der äußeren Grenzen heißt anders. Ab ${enoughUnits} Einheiten berücksichtigen die Grenzen auch, wie weit Einheiten ohnehin auseinanderliegen.`,
        'Die Veränderung des Ganzen von einem Jahr zum nächsten wird ohne Rest geteilt in das, was der eigene Wert jeder Einheit beiträgt, und das, was ihr Teil an den Fällen beiträgt. Gingen die Einheiten in die eine Richtung und das Ganze in die andere, sagt die Seite das: Die Fälle wanderten zu anderen Einheiten.',
      ],
      used: 'Wo eine Kennzahl sagt, dass ihre Gruppen Einheiten sind. Einheiten mit weniger Fällen als dem kleinsten n werden genannt und nicht gezeichnet.',
      cannot:
        'Sagen, warum eine Einheit anders ist oder ob ihre Leute etwas taten. Wer in einer Liste vorn steht, ist kein Befund.',
      formula:
        'Was eine Einheit beiträgt: s̄·Δy durch ihren Wert y, Δs·(ȳ − Ȳ) durch ihren Anteil s an den Fällen; Y ist das Ganze, ein Strich das Mittel beider Jahre.',
      source:
        'D. J. Spiegelhalter, Statistics in Medicine, 2005; R. DerSimonian und N. Laird, Controlled Clinical Trials, 1986; E. M. Kitagawa, Journal of the American Statistical Association, 1955.',
    },
  },
};
