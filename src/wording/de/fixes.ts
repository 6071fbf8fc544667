import type { FixesWords } from '../fixes-words.ts';

const names = {
  credit: 'eine Gutschrift',
  refund: 'eine Rückzahlung',
  apology: 'eine Entschuldigung',
  gift: 'etwas anderes',
} as const;

const others = {
  places: ['weiterer Ort', 'weitere Orte'],
  'pain points': ['weiteren Schmerzpunkt', 'weitere Schmerzpunkte'],
  themes: ['weiteres Thema', 'weitere Themen'],
} as const;

/** Small fixes in German. */
export const deFixes: FixesWords = {
  title: 'Kleine Abhilfen',
  deck: 'Was Leute an Ort und Stelle richteten, nach Thema und Ort. Was immer wiederkommt, hat eine Ursache.',
  none: 'In diesem Bericht ist noch keine kleine Abhilfe aufgeschrieben.',
  byTheme: 'Nach Thema und Ort',
  noTheme: 'Ohne Thema',
  count: (count) => (count === 1 ? 'Eine kleine Abhilfe' : `${count} kleine Abhilfen`),
  counted: (count, lastYear, places) => {
    const fixes = count === 1 ? 'Eine kleine Abhilfe' : `${count} kleine Abhilfen`;
    const recent =
      lastYear === 0
        ? count === 1
          ? 'aber nicht '
          : 'keine davon '
        : lastYear < count
          ? `${lastYear} davon `
          : count === 1
            ? ''
            : 'alle ';
    const where = count > 1 && lastYear < count ? `. Über alle Jahre: ${places}.` : `: ${places}.`;
    return `${fixes}, ${recent}in den letzten zwölf Monaten${places === '' ? '.' : where}`;
  },
  at: (where, count) => `${where} (${count})`,
  nowhere: (count) => `ohne Ort (${count})`,
  more: (what, count) => `${count} ${others[what][count === 1 ? 0 : 1]}`,
  eases: 'Lindert',
  repeats: (count) => `${count} von einer Art in zwölf Monaten, im ganzen Bericht.`,
  next: {
    'pain-point': 'Ihr Schmerzpunkt hat keinen Plan, der vereinbart ist, läuft oder erledigt ist.',
    theme:
      'Keine davon nennt einen Schmerzpunkt. Der nächste Schritt ist einer, für den jemand zuständig ist, genannt in jeder davon.',
    place:
      'Keine davon nennt einen Schmerzpunkt. Der nächste Schritt ist einer, für den jemand zuständig ist, genannt in jeder davon.',
  },
  about: (theme, count) => `„${theme}“: in zwölf Monaten ${count}-mal von Hand gerichtet`,
  atPlace: (where, count) => `${where}: in zwölf Monaten ${count}-mal etwas von Hand gerichtet`,
  heard: 'Was Kunden sagten, das Neueste zuerst:',
  shown: (shown, all) => `Die neuesten ${shown} von ${all}.`,
  cost: (told, all, money) =>
    `${told} von ${all} ${told === 1 ? 'sagt, was sie kostete' : 'sagen, was sie kosteten'}: ${told === 1 ? '' : 'zusammen '}${money}.`,
  saved: (told, all, money) =>
    `${told} von ${all} ${told === 1 ? 'sagt, was sie bisher ersparte' : 'sagen, was sie bisher ersparten'}: ${told === 1 ? '' : 'zusammen '}${money}. So schätzen es die, von denen ${told === 1 ? 'sie stammt' : 'sie stammen'}; geprüft ist es hier nicht.`,
  noMoney: (fixes) => `${fixes === 1 ? 'Sie sagt nicht' : 'Keine davon sagt'}, was sie kostete oder ersparte.`,
  gave: (parts) => `Für diesen Mangel wurde gegeben: ${parts.join('; ')}.`,
  given: (what, customers) => `${names[what]} an ${customers === 1 ? 'eine Person' : `${customers} Personen`}`,
  worth: (money) => `im Wert von ${money}`,
  worthKnown: (money) => `im Wert von ${money}, soweit bekannt`,
  costOne: (money) => `kostete ${money}`,
  savedOne: (money) => `ersparte ${money}, so die Schätzung derer, von denen sie stammt`,
};
