import type { PassingWords } from '../passing-words.ts';

/** What a department hears in passing, in German. */
export const dePassing: PassingWords = {
  title: 'Nebenbei gehört und nicht in eigener Hand',
  intro:
    'Was Kundinnen und Kunden den Leuten dieser Abteilung nebenbei sagten, über das, was das Unternehmen nur beeinflussen kann oder was nicht in seiner Hand liegt. Wer nebenbei gehört wird, ist keine Stichprobe; deshalb sind es Anzahlen, und kein Diagramm stellt sie neben Zahlen aus Umfragen.',
  heard: 'Gehört',
  passedOn: 'Weitergegeben',
  answered: 'Person hat eine Antwort',
  afterEach: (days) =>
    days.length === 1
      ? days[0] === '0'
        ? 'am selben Tag'
        : `nach ${days[0] === '1' ? '1 Tag' : `${days[0]} Tagen`}`
      : `nach ${days.slice(0, -1).join(', ')} und ${days.at(-1)} Tagen`,
  halfWithin: (days, n) => `die Hälfte nach ${days} (n\u00a0=\u00a0${n})`,
  unknownDay: (count) =>
    count === 1 ? 'eine an einem Tag, den niemand aufschrieb' : `${count} an Tagen, die niemand aufschrieb`,
  nothingBack: (count, passedOn) =>
    count === 0
      ? `Auf ${passedOn === 1 ? 'die eine, die' : 'alles, was'} weitergegeben wurde, kam eine Antwort oder eine Entscheidung zurück.`
      : passedOn === 1
        ? 'Auf die eine, die weitergegeben wurde, kam noch nichts zurück.'
        : `Auf ${count} der ${passedOn} weitergegebenen kam noch nichts zurück: keine Antwort an die Person und keine Entscheidung.`,
  cameBackEmpty: 'Bisher kam nichts zurück.',
};
