import { yearsAhead } from '../../../insight/economics/years-ahead.ts';
import type { MethodPageWords } from '../../method-page-words.ts';

/** How money is worked out. */
export const deMoneyChapter: MethodPageWords['chapters']['money'] = {
  title: 'Geld',
  intro:
    'Was ein Schmerzpunkt kostet, ist eine Schätzung. Sie steht deshalb immer als niedriger, als Basis- und als hoher Wert da und heißt immer „gefährdet“, nie „verloren“. Jede Angabe zeigt ihre Quelle und ihr Datum; eine Angabe, die eine veröffentlichte Faustregel und nicht der eigene Wert des Unternehmens ist, wird so bezeichnet. Der niedrige und der hohe Wert sind der niedrigste und der höchste, den irgendeine Kombination der Enden aller Angaben ergibt.',
  topics: {
    'simple-cost': {
      title: 'Das einfache Modell',
      says: [
        'Kunden, mal dem Anteil, der das Problem in einem Jahr erlebt, mal dem Rückgang der Treue unter diesen, mal dem jährlichen Deckungsbeitrag je Kunde.',
      ],
      used: 'Wo wenig bekannt ist. Vier Angaben mit Quellen sind besser als sechzehn Vermutungen.',
      cannot:
        'Was die Bearbeitung des Problems kostet, was erstattet wird und wie es sich herumspricht. Es fällt deshalb eher niedrig aus, und wo Kunden nicht gehen können, etwa bei einem Monopol, gefährdet es niemanden: Dort passt das Modell nach Bearbeitung besser.',
      formula: 'gefährdet im Jahr = N · f · δ · V',
    },
    'handling-cost': {
      title: 'Das Modell nach Bearbeitung',
      says: [
        'Trennt jene, die nie etwas sagten, von jenen, die sich meldeten, und diese danach, wie es endete: zufrieden, besänftigt oder unzufrieden. Jede Gruppe hat ihre eigene Treue. Dazu kommt, was unzufriedene Kunden weitererzählen, was Anfragen kosten und was erstattet wird.',
        'Es zeigt etwas, das das einfache Modell nicht kann: wie viel unter Kunden gefährdet ist, die sich nie beschwert haben.',
      ],
      used: 'Wo Kundendienst und Abrechnung die Angaben liefern können.',
      cannot:
        'Besser sein als seine Angaben. Wie vielen Menschen ein unzufriedener Kunde davon erzählt, ist fast immer eine Faustregel, und die Spanne zeigt, wie viel daran hängt.',
      formula:
        'verloren = N·f·[(1−c)(L₀−Lₙ) + c(s(L₀−Lₛ) + m(L₀−Lₘ) + d(L₀−L_d))];  Geld = verloren·V + Unzufriedene·t·h·V + Beschwerdeführer·k·u + Erstattung·Beschwerdeführer·(s+m)',
      source: 'Nach J. Goodman, Strategic Customer Service.',
    },
    'cost-of-delay': {
      title: 'Kosten des Wartens',
      says: [
        'Ein Zwölftel des Jahreswerts kostet jeder Monat, in dem sich nichts ändert. Mal den Monaten, seit das Unternehmen davon weiß, ergibt das, was der Schmerzpunkt bisher gefährdet hat.',
      ],
      used: 'Bei jedem Schmerzpunkt, und für die Reihenfolge, in der sie bearbeitet werden.',
      cannot:
        'Den Jahreszeiten folgen, oder den Monaten, in denen das Problem schon kleiner war. Jeder Monat gilt als durchschnittlich.',
      formula: 'Kosten des Wartens = Kosten eines Jahres ÷ 12',
    },
    cap: {
      title: 'Die Obergrenze: Niemand geht zweimal verloren',
      says: [
        'Dieselbe Person kann drei Probleme erleben, aber nur einmal gehen. Ergeben die von allen Schmerzpunkten Betroffenen zusammen mehr, als es Kunden gibt, wird der Anteil jedes Schmerzpunkts an der Summe im gleichen Verhältnis verringert. Die Werte auf der eigenen Seite jedes Schmerzpunkts bleiben, wie sie sind.',
      ],
      used: 'Für Summen je Monat und Jahr. Was seit der Eröffnung jedes Schmerzpunkts gefährdet war, wird nicht begrenzt, weil jeder seine eigene Zeit hat.',
      cannot:
        'Sagen, welche Kunden mehr als ein Problem erlebten. Unterhalb der Obergrenze bleiben Überschneidungen in der Summe.',
    },
    return: {
      title: 'Nutzen, Ausgleich und Ertrag',
      says: [
        `Ein Plan sagt, welchen Anteil an den Kosten des Schmerzpunkts er wegzunehmen erwartet. Der Nutzen im Jahr minus die laufenden Kosten ist der Überschuss; die einmaligen Kosten, geteilt durch ein Zwölftel davon, sind die Monate bis zum Ausgleich. Der Ertrag stellt den Überschuss von ${yearsAhead} Jahren allem gegenüber, was ausgegeben wird; der Barwert rechnet späteres Geld geringer, mit dem Zinssatz des Berichts.`,
      ],
      used: 'Bevor ein Plan beginnt und während er läuft, um ihn mit anderen Verwendungen des Geldes zu vergleichen.',
      cannot:
        'Etwas belegen. Der Nutzen ist erwartet, bis die Messgrößen eine Veränderung zeigen, und selbst dann ist das Geld eine Schätzung. Eine Spanne, die einen Verlust einschließt, wird auch so gezeigt.',
      formula: 'ROI über y Jahre = (y·Nutzen − einmalig − y·Betrieb) ÷ (einmalig + y·Betrieb)',
    },
  },
};
