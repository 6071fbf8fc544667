import type { QuickOpenButtonWords, QuickOpenWords } from '../quick-open-words.ts';

/** Das schnelle Öffnen auf Deutsch. */
export const deQuickOpen: QuickOpenWords = {
  title: 'Zu einer Seite gehen',
  placeholder: 'Titel, verantwortliche Person, Kennzahl – oder ? für Hilfe',
  list: 'Gefunden',
  close: 'Schließen',
  loading: 'Wird geladen …',
  none: 'Nichts gefunden.',
  found: { one: 'Treffer', other: 'Treffer' },
  inAllTexts: 'In allen Texten suchen nach',
  page: 'Seite',
  heading: 'Auf dieser Seite',
  recent: 'Zuletzt gesehen',
  command: 'Befehl',
  commands: {
    light: 'Farben: hell',
    dark: 'Farben: dunkel',
    auto: 'Farben: wie das System',
    print: 'Diese Seite drucken',
    slashOff: 'Nicht mehr mit der Taste / öffnen',
    slashOn: 'Mit der Taste / öffnen',
  },
  help: {
    '': 'Zu einem Plan, einem Schmerzpunkt, einer Kennzahl, einer Person, einer Abteilung oder einer Kundenreise gehen',
    '>': 'Befehle: Farben, Drucken, Seiten über den ganzen Bericht',
    '@': 'Überschriften dieser Seite',
    '?': 'Diese Hilfe',
  },
};

/** Sein Knopf auf Deutsch. */
export const deQuickOpenButton: QuickOpenButtonWords = {
  search: 'Suche',
  failed: 'Das Verzeichnis konnte nicht geladen werden. Alles steht auch in der Übersicht.',
};
