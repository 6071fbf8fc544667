import type { MethodPageWords } from '../../method-page-words.ts';
import { deMethods } from '../methods.ts';

const name = (id: keyof typeof deMethods) => deMethods[id].name;

/** How a window before is held against a window after, one method for each kind of measure. */
export const deBeforeAndAfterChapter: MethodPageWords['chapters']['before-and-after'] = {
  title: 'Vorher und nachher',
  intro:
    'Jede Messgröße nennt einen Zeitraum vor der Änderung und einen danach. Alle Werte eines Fensters werden zusammengenommen, und die beiden Fenster werden mit dem Verfahren verglichen, das zur Art der Werte passt. Zu jedem Ergebnis gehört ein 95-%-Intervall: die Spanne wahrer Unterschiede, die zu den Werten passen. Schließt diese Spanne „keine Veränderung“ aus, gilt die Messgröße als verändert. Ein richtiges Verfahren gibt in einem von zwanzig Fällen eine Spanne an, die die Wahrheit verfehlt.',
  topics: {
    wilson: {
      title: 'Wilson-Intervall für einen Anteil',
      says: [
        'Ein Anteil, etwa 12 % der Rechnungen, ist nur so genau bekannt, wie es die Zahl der Fälle dahinter erlaubt. Das Wilson-Intervall gibt die Spanne wahrer Anteile an, die zu dem passen, was gezählt wurde. Bei wenigen Fällen neigt es zur Mitte, und es reicht nie unter 0 oder über 100 %.',
      ],
      used: 'Für jeden Anteil, der für sich steht: das Niveau vorher, das Niveau nachher, jeden Punkt eines Diagramms.',
      cannot:
        'Ob die gezählten Fälle für die nicht gezählten stehen. Ein Anteil derer, die geantwortet haben, sagt nichts über die anderen.',
      source: 'E. B. Wilson, Journal of the American Statistical Association, 1927.',
    },
    newcombe: {
      title: name('newcombe'),
      says: [
        'Nimmt die Wilson-Intervalle des Anteils vorher und des Anteils nachher und verbindet sie zu einem Intervall für den Unterschied. Der Unterschied zweier Anteile steht in Prozentpunkten: Von 18 % auf 9 % sind es 9 Prozentpunkte weniger, nicht 50 %.',
      ],
      used: 'Für Anteile: Beschwerden unter Rechnungen, abgebrochene Anrufe unter Anrufen.',
      cannot:
        'Warum sich der Anteil bewegt hat. Außerdem gilt jeder Fall als eigener; wer zehnmal zählt, lässt das Intervall schmaler aussehen, als es ist.',
      source: 'R. G. Newcombe, Statistics in Medicine, 1998 (seine Methode 10).',
    },
    'adjusted-wald': {
      title: name('adjusted-wald'),
      says: [
        'Ein Net Promoter Score ist der Anteil der Promotoren minus den der Kritiker, in Punkten von −100 bis 100. Weil er ein Unterschied zweier Anteile ist, braucht er viel mehr Antworten als ein einfacher Anteil, um ebenso genau bekannt zu sein. Bevor das Intervall berechnet wird, kommen zu jedem Fenster drei gedachte Antworten hinzu, davon drei Viertel einer Antwort Promotor und drei Viertel Kritiker, damit zehn Promotoren von zehn nicht als Gewissheit erscheinen.',
      ],
      used: 'Für Net Promoter Scores, in jedem Fenster und für ihren Unterschied.',
      cannot:
        'Was Kunden getan haben. Ein Score ist, was Menschen vielleicht tun würden, gefragt bei denen, die antworten wollten. Dieser Bericht lässt nie einen Score als Ziel eines Plans stehen.',
      source:
        'Die Anpassung folgt D. G. Bonett und R. M. Price, Journal of Educational and Behavioral Statistics, 2012.',
    },
    welch: {
      title: name('welch'),
      says: [
        'Vergleicht zwei Mittelwerte und lässt jedem Fenster seine eigene Streuung. Die Mittelwerte der Zeiträume werden mit der Zahl der Antworten dahinter zusammengefasst, damit ein ruhiger Monat nicht so viel wiegt wie ein voller.',
      ],
      used: 'Für Mittelwerte: Kontakte je Störung, eine Bewertung von 1 bis 5, das Lesealter eines Briefs.',
      cannot:
        'Was einer einzelnen Person geschah. Ein Mittelwert kann stillstehen, während es der Hälfte der Kunden besser und der anderen schlechter geht.',
      source: 'B. L. Welch, Biometrika, 1947.',
    },
    'exact-poisson': {
      title: 'Exaktes Intervall für eine Rate',
      says: [
        'Eine Rate zählt Ereignisse im Verhältnis zu dem, woran sie hätten geschehen können: Beschwerden je 1.000 Rechnungen. Ihr Intervall wird ohne jede Näherung aus der Zahl der Ereignisse berechnet, sodass man ihm auch bei dreien trauen kann, oder bei keinem.',
      ],
      used: 'Für jede Rate, die für sich steht.',
      cannot:
        'Ob Ereignisse einzeln kommen. Zehn Beschwerden über einen kaputten Mast zählen als zehn, obwohl sie einen Ursprung haben.',
      source: 'F. Garwood, Biometrika, 1936.',
    },
    'conditional-binomial': {
      title: name('conditional-binomial'),
      says: [
        'Nimmt alle Ereignisse beider Fenster als gegeben und fragt, wie sie sich allein durch Zufall auf beide Seiten verteilt hätten, gemessen daran, wie viel auf jeder geschehen konnte. Das Ergebnis ist ein Verhältnis: 0,56 heißt „44 % weniger“, 1,8 heißt „1,8-mal so hoch“.',
      ],
      used: 'Für Raten. Wo vorher nichts geschah, hat das Verhältnis kein oberes Ende, und es heißt nur „mindestens“.',
      cannot:
        'Ob die Menschen nur aufgehört haben, es uns zu sagen. Eine Beschwerderate sinkt, wenn das Problem weg ist, und ebenso, wenn das Beschweren schwerer geworden ist.',
      source: 'C. J. Clopper und E. S. Pearson, Biometrika, 1934, angewandt auf zwei Zahlen.',
    },
    median: {
      title: 'Der mittlere Fall',
      says: [
        'Bei Dauern ist das Niveau eines Fensters der Median: Die Hälfte der Fälle dauerte länger, die Hälfte war schneller. Sein Intervall liegt zwischen zwei Fällen, die wirklich beobachtet wurden. Bei weniger als sechs Fällen gibt es kein solches Intervall, und keines wird gezeigt.',
      ],
      used: 'Für jede Dauer, die für sich steht.',
      cannot:
        'Wie schlimm die schlimmsten Fälle sind. Ein Median von zwei Tagen verträgt sich damit, dass eine von zehn Personen drei Wochen wartet.',
      source: 'W. J. Conover, Practical Nonparametric Statistics (das Intervall des Vorzeichentests).',
    },
    'kaplan-meier': {
      title: 'Wie lange Antworten dauern: Kaplan–Meier',
      says: [
        'Wer noch auf eine Antwort wartet, wartet schon einige Tage, und niemand weiß, wie viele es werden. Ließe man sie weg, sähen Antworten gerade dort schnell aus, wo sie fehlen. Deshalb fragt jeder Tag nur nach denen, die so lange gewartet hatten: Welcher Anteil von ihnen bekam an ihm eine Antwort? Von Tag zu Tag malgenommen ergeben diese Anteile, wie viele nach jedem Tag noch warten.',
        '„Die Hälfte hatte eine Antwort nach 4 Tagen“ ist der erste Tag, bis zu dem mindestens die Hälfte eine hatte. Wurden weniger beantwortet, bevor das längste Warten endet, ist nicht mehr bekannt als „über“ so viele Tage. Das Intervall enthält jeden Tag, den das Intervall des Anteils offen lässt. Die Mitte steht ab sechs Fällen da, neun von zehn ab zehn; mit weniger gibt es keine solche Zahl.',
      ],
      used: 'Für die Antworten, die Kundinnen und Kunden geschuldet sind, im ganzen Bericht und je Abteilung. Eine Antwort, deren Tag niemand aufschrieb, zählt als gegeben und fehlt in den Tagen.',
      cannot:
        'Ob die Antwort etwas taugte. Und es zählen nur Stimmen, die jemand aufschrieb; sie sind keine Stichprobe aller Kundinnen und Kunden.',
      formula:
        'S(t) = ∏ (1 − dᵢ/rᵢ), über die Tage tᵢ ≤ t, an denen dᵢ der rᵢ, die so lange gewartet hatten, eine Antwort bekamen',
      source:
        'E. L. Kaplan und P. Meier, Journal of the American Statistical Association, 1958; das Intervall von R. Brookmeyer und J. Crowley, Biometrics, 1982, auf der Skala log(−log).',
    },
    'hodges-lehmann-exact': {
      title: name('hodges-lehmann-exact'),
      says: [
        'Jeder Fall nachher wird jedem Fall vorher gegenübergestellt, und der mittlere all dieser Unterschiede ist die Antwort: wie viel länger oder kürzer ein typischer Fall dauert. Weil nur die Reihenfolge der Fälle zählt, können wenige extreme das Ergebnis nicht entscheiden.',
        'Die Verschiebung muss nicht dem Unterschied der beiden Mediane gleichen, und auf einer Seite kann beides stehen.',
      ],
      used: 'Für Dauern mit weniger als 50 Fällen auf jeder Seite, von denen keine zwei gleich lang sind, sodass sich jede mögliche Reihenfolge zählen lässt.',
      cannot: 'Etwas über die insgesamt verbrauchte Zeit; dafür bräuchte es den Mittelwert.',
      source: 'J. L. Hodges und E. L. Lehmann, Annals of Mathematical Statistics, 1963.',
    },
    'hodges-lehmann-normal': {
      title: name('hodges-lehmann-normal'),
      says: [
        'Dieselbe Verschiebung wie oben. Bei vielen Fällen lassen sich die Reihenfolgen nicht mehr einzeln zählen, deshalb beruht das Intervall auf einer Näherung durch die Normalverteilung. Die Seite sagt, welches von beiden verwendet wurde.',
      ],
      used: 'Für Dauern in größeren Stichproben, oder wo Fälle gleich lange dauerten.',
      cannot: 'Dasselbe wie die exakte Form.',
      source: 'Wie oben.',
    },
    'geometric-mean-ratio': {
      title: name('geometric-mean-ratio'),
      says: [
        'Rechnet mit Logarithmen und gibt ein Verhältnis: Fälle dauern 0,8-mal so lange. Es passt zu Dauern, bei denen lange Fälle ein Mehrfaches der kurzen sind.',
      ],
      used: 'Neben der Verschiebung jeder Dauer, über dieselben Fälle. Es bestimmt nie eine Stufe.',
      cannot: 'Etwas, wo eine Dauer null ist; dann wird es nicht angegeben.',
      source: 'Das Verfahren von Welch auf Logarithmen.',
    },
    'between-periods': {
      title: name('between-periods'),
      says: [
        'Der Zufall unter den Fällen ist nicht alles, was einen Wert bewegt: Ein Monat unterscheidet sich vom nächsten, auch wenn nichts getan wurde. Ein zweites Intervall fragt deshalb, wie sehr sich die Zeiträume jedes Fensters untereinander unterscheiden, was immer der Grund ist, und berücksichtigt, dass Zeiträume dem vorigen ähneln. Eine Veränderung wird nur behauptet, wenn beide Intervalle „keine Veränderung“ ausschließen. Gezeigt wird das breitere der beiden, und die Seite sagt, welches es ist.',
        'Bei Dauern gilt die Frage den Rängen: in wie vielen von 100 Paaren ein Fall nachher länger dauert als ein Fall vorher.',
      ],
      used: 'Für jede Messgröße, mit mindestens drei Zeiträumen auf jeder Seite.',
      cannot: 'Eine Veränderung von Werten unterscheiden, die von selbst wandern. Das tut das Folgende.',
      formula: 'Varianz = k/(k − 1) · Σ(w(y − ȳ)/Σw)² · (1 + r)/(1 − r)',
      source:
        'Welchs t auf den Zeiträumen, mit der Autokorrelation r zum vorigen Zeitraum (Kendall 1954 für ihre Verzerrung).',
    },
    'level-that-wanders': {
      title: name('level-that-wanders'),
      says: [
        'Manche Werte kehren zu ihrem Niveau zurück, und manche wandern: Jeder Zeitraum beginnt dort, wo der vorige endete. Zwei Fenster solcher Werte unterscheiden sich, obwohl nichts getan wurde, und umso mehr, je länger sie sind. Eine Veränderung wird deshalb nur behauptet, wenn sie eines von drei Dingen tut, die bloß wandernde Werte nicht tun.',
        'Entweder machten die Werte bei der Änderung selbst einen Schritt: Das Niveau darf von Zeitraum zu Zeitraum so weit wandern, wie man es wandern sieht, und der Schritt muss herausragen. Oder sie blieben vorher und kamen dann weiter, als wie vorher wandernde Werte kämen; das sieht eine Veränderung, die nach und nach kam. Oder sie liefen so gerade, dass kein Wandern es täte, und ob dieser Trend der Änderung zu verdanken ist, fragt Stufe 4.',
      ],
      used: 'Für jede Messgröße, über alle Zeiträume beider Fenster. Wo die Reihe sichtbar mit dem Jahr schwingt, hat jeder Teil des Jahres sein eigenes Niveau, solange die Zeiträume dafür reichen.',
      cannot:
        'Eine Veränderung sehen, die langsam auf Werte folgt, die schon wanderten. Es hilft ein Fenster danach, das beginnt, wenn alle die Änderung erlebt haben, und es helfen mehr Zeiträume davor.',
      formula: 'y = Niveau + Zufall, Niveau = voriges Niveau + eigener Schritt + b · (bei der Änderung)',
      source:
        'A. C. Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989 (das Modell des lokalen Niveaus mit einem Eingriff, mit eingeschränkter Likelihood).',
    },
    amounts: {
      title: 'Summen',
      says: [
        'Ein Geldbetrag oder eine Zahl von Paketen für einen Monat ist das Ganze dieses Monats und keine Stichprobe von Fällen. Ihr Intervall ist allein das der Unterschiede zwischen den Zeiträumen: Zwei Fenster werden durch ihren Durchschnitt je Zeitraum gezeigt und daran verglichen, wie sehr sich die Zeiträume jedes Fensters unterscheiden.',
      ],
      used: 'Für Summen: gezahlte Gutschriften, Einnahmen, Pakete.',
      cannot: 'Ob sich die Summe bewegte, weil es mehr Kunden gab. Neben einer Summe sollte eine Rate stehen.',
    },
  },
};
