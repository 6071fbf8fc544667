import type { TemplateWords } from '../template-words.ts';

const warning =
  'Das lesen alle, die dieses Repository öffnen können. Bitte keine Namen, Adressen, Telefon-, Konto-, Vertrags- und Kartennummern und nichts sonst, was zu einer Person führen könnte.';
const promise = 'Hier steht kein Name und keine Nummer, die zu einer Person führen könnte.';

/** The templates in German. */
export const deTemplates: TemplateWords = {
  painPoint: {
    name: 'Ein neuer Schmerzpunkt',
    description: 'Kundinnen und Kunden geht etwas schief, und noch hat es niemand übernommen.',
    warning,
    before: 'Vor dem Absenden',
    promise,
    fields: [
      {
        id: 'what',
        kind: 'text',
        label: 'Was geschieht ihnen?',
        help: 'Ein Ereignis, wie es jemand erzählen würde, dem es geschieht. Kein Wert, keine Lösung.',
        required: true,
      },
      {
        id: 'where',
        kind: 'line',
        label: 'Wann geschieht es?',
        help: 'Zum Beispiel: beim Bezahlen der Rechnung, nach einer Zahlung am späten Abend.',
        required: true,
      },
      {
        id: 'evidence',
        kind: 'text',
        label: 'Woher weiß man das?',
        help: 'Wie viele, seit wann, und woher die Zahl kommt. „Ich weiß es nicht“ ist eine Antwort.',
        required: true,
      },
      {
        id: 'owner',
        kind: 'line',
        label: 'Welche eine Person könnte es in Ordnung bringen?',
        help: 'Jemand, der über die Ursache entscheidet; kein Team. Leer lassen, wenn es niemand weiß.',
        required: false,
      },
    ],
  },
  customerWords: {
    name: 'Was jemand gesagt hat',
    description: 'Die Worte einer Kundin oder eines Kunden, damit sie gelesen und beantwortet werden.',
    warning,
    before: 'Vor dem Absenden',
    promise,
    fields: [
      {
        id: 'words',
        kind: 'text',
        label: 'Was wurde gesagt?',
        help: 'Möglichst in den eigenen Worten. „[Name]“ oder „[Nummer]“ steht für alles, was nicht hierher gehört.',
        required: true,
      },
      { id: 'on', kind: 'line', label: 'An welchem Tag?', help: 'Zum Beispiel: 2026-03-14.', required: true },
      {
        id: 'where',
        kind: 'line',
        label: 'Wo war das zu hören?',
        help: 'Zum Beispiel: am Telefon, im Laden, bei einem Besuch.',
        required: true,
      },
      {
        id: 'wants',
        kind: 'line',
        label: 'Ist eine Antwort gewünscht, und wer gibt sie?',
        help: 'Wie die Person zu erreichen ist, steht dort, wo es immer steht, nicht hier.',
        required: false,
      },
    ],
  },
  change: {
    questions: [
      {
        title: 'Was ändert sich für Kundinnen und Kunden?',
        hint: 'Ein oder zwei Sätze, wie man sie ihnen sagen würde.',
      },
      {
        title: 'Warum?',
        hint: 'Wenn sich ein Ziel, ein Tag, ein Zeitraum oder eine frühere Zahl ändert: wer es entschieden hat und warum. Das gehört auch daneben in die Datei.',
      },
    ],
    confirms: ['Die Prüfung nennt keinen Fehler.', promise, 'Wer das Geänderte verantwortet oder fördert, weiß davon.'],
  },
};
