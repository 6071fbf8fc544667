import type { MethodPageWords } from '../../method-page-words.ts';
import { deMethods } from '../methods.ts';

/** Methods that look at the whole series, and at another group. */
export const deOverTimeChapter: MethodPageWords['chapters']['over-time'] = {
  title: 'Über die Zeit, und neben anderen',
  intro:
    'Zwei Fenster können sich unterscheiden, obwohl nichts getan wurde: weil der Wert schon unterwegs war, oder weil er sich überall bewegte. Danach fragen diese Verfahren. Sie heben eine Aussage von „verändert“ auf „über den eigenen Trend hinaus“ oder „stärker als eine Vergleichsgruppe“.',
  topics: {
    'control-chart': {
      title: deMethods['control-chart'].name,
      says: [
        'Jeder Wert geht von selbst auf und ab. Eine Regelkarte misst diese Bewegung von einem Zeitraum zum nächsten und zieht Grenzen um den Mittelwert, im Abstand des 2,66-Fachen des mittleren Schritts. Was innerhalb liegt, ist keine Sitzung wert. Was eine von vier Regeln bricht, ist wahrscheinlich nicht nur Rauschen.',
        'Für eine Aussage werden die Grenzen allein aus dem Fenster davor bestimmt und dann festgehalten, und ein Signal muss aus Zeiträumen nach der Änderung bestehen. Grenzen aus weniger als zwölf Werten heißen vorläufig, und keine Aussage beruht auf ihnen. Sehr große einzelne Schritte bleiben bei der Bestimmung außer Acht, damit ein schlechter Monat den nächsten nicht verdecken kann. Eine Folge von der Art, wie sie die Monate vor der Änderung von selbst zeigen, belegt danach nichts.',
      ],
      used: 'Auf der Seite jeder Kennzahl, und für Stufe 4. Bei weniger als zwei Ereignissen je Zeitraum sagt sie das und gibt kein Signal.',
      cannot:
        'Was den Unterschied machte. Und ein Signal in einer langen Reihe kann Zufall sein: Die Regeln sind so gewählt, dass das selten ist, nicht unmöglich.',
      formula: 'Grenzen = Mittelwert ± 2,66 × mittlere gleitende Spannweite',
      source: 'W. A. Shewharts Karte für Einzelwerte, mit den Regeln von NHS England, „Making Data Count“.',
    },
    'interrupted-series': {
      title: deMethods['interrupted-series'].name,
      says: [
        'Zieht eine Gerade durch die Zeiträume vor der Änderung und eine zweite durch die danach und fragt, wie weit die zweite die erste am Ende des Fensters danach verlassen hat. Ein Wert, der die ganze Zeit sank und einfach weiter sank, zeigt hier nichts, auch wenn sich die Fenster klar unterscheiden.',
        'Benachbarte Monate ähneln einander. Das Intervall berücksichtigt das: Es ist das breitere aus dem von Newey und West und einem, das das einfache Intervall um das Gedächtnis seiner Abweichungen verbreitert, denn das erste ist für zwei oder drei Jahre von Monaten zu schmal.',
      ],
      used: 'Für Stufe 4, zusammen mit der Regelkarte, wo es auf jeder Seite mindestens acht Zeiträume gibt.',
      cannot:
        'Trends, die sich biegen, und Jahreszeiten. Sinkt ein Wert jedes Frühjahr, sieht eine Änderung im Frühjahr besser aus, als sie ist; dagegen hilft eine Vergleichsgruppe.',
      formula: 'y = b₀ + b₁·t + b₂·D + b₃·(t − k)·D',
      source: 'Segmentierte Regression; W. K. Newey und K. D. West, Econometrica, 1987.',
    },
    'difference-in-differences': {
      title: `${deMethods['difference-in-differences'].name}: die Vergleichsgruppe`,
      says: [
        'Jemand, den die Änderung nicht erreichte, in denselben Monaten: andere Filialen, andere Rechnungstage, andere Produkte. Was beide Gruppen bewegte, etwa die Jahreszeit, die Nachrichten oder eine Preiserhöhung, wird abgezogen, und übrig bleibt der Unterschied, den nur die veränderte Gruppe zeigt.',
        'Die Unterschiede werden Zeitraum für Zeitraum auf der Skala der Messgröße gebildet: Punkte für Anteile und Scores, Einheiten für Mittelwerte, Ränge für Dauern, Verhältnisse für Raten. Anteile, Mittelwerte und Summen müssen sich auch im Verhältnis unterscheiden, weil derselbe Stoß Gruppen auf verschiedenem Niveau um verschieden viele Punkte bewegt.',
      ],
      used: 'Für Stufe 5, die stärkste in diesem Bericht. Der Plan muss den Vergleich im Voraus nennen.',
      cannot:
        'Ob sich die Gruppen gleich bewegt hätten. Sehen Sie sich die Monate davor an: Liefen beide schon auseinander, ist der Vergleich schwach. Und er kann nicht ausschließen, dass etwas anderes nur die veränderte Gruppe traf.',
      formula: '(nachher − vorher) − (Vergleich nachher − Vergleich vorher)',
    },
  },
};
