import type { EmergingWords } from '../emerging-words.ts';

/** Was schlechter wird, auf Deutsch. */
export const deEmerging: EmergingWords = {
  title: 'Im Kommen',
  deck: 'Was schlechter wird, ob jemand dafür zuständig ist oder niemand: Werte, Themen, von denen Kunden öfter sprechen, und Schmerzpunkte, die mehr kosten. Jedes wird einmal genannt, in dem Quartal, in dem es zuerst zu sehen ist.',
  thisQuarter: (span) => `In diesem Quartal genannt, ${span}`,
  quarterBefore: (span) => `Im Quartal davor genannt, ${span}`,
  earlier: 'Davor genannt',
  dismissed: 'Angesehen und gelassen',
  none: 'Nichts Neues wird erkennbar schlechter.',
  noneBefore: 'Damals wurde nichts genannt.',
  all: 'Alles, was im Kommen ist',
  signal: (since) =>
    `Die Regelkarte zeigt es ab ${since} an, und es hält gegen die zwölf Monate davor stand, Jahreszeit und Zufall berücksichtigt. Die Werte zeigen nicht, warum.`,
  theme: (theme) => `Stimmen zu „${theme}“`,
  themeGrew: (theme, now, then) =>
    `Stimmen zu „${theme}“: ${now} in drei Monaten, ${then === 0 ? 'keine' : then} in den zwölf davor`,
  themeNote:
    'Öfter als davor, der Zahl nach und unter allen Stimmen, Jahreszeit und Zufall berücksichtigt. Wer gehört wird, entscheidet, was gehört wird: ein Grund nachzufragen und kein Maß dafür, wie viele betroffen sind.',
  cost: (title, from, to) => `${title}: Die Kosten des Wartens stiegen von ${from} auf ${to} im Monat`,
  costNote: (day) =>
    `Die Angaben dazu wurden zuletzt am ${day} geändert; die Geschichte der Datei sagt, welche und warum.`,
  namedWith: (day) => `Genannt mit den Werten bis ${day}`,
  nobody: 'Das hat noch niemand übernommen.',
  nobodyNow: ([first, ...others]) =>
    others.length === 0
      ? `Dafür ist niemand mehr zuständig: „${first}“ ist gelöst.`
      : `Dafür ist niemand mehr zuständig: Die Schmerzpunkte dazu sind gelöst, „${[first, ...others].join('“, „')}“.`,
  ownedBy: (names) => `Übernommen von ${names}.`,
  start: 'Daraus wird ein Schmerzpunkt mit:',
  dismissedBy: (name, until, reason) => `Gelassen von ${name} bis ${until}: ${reason}`,
  howDismissed: 'Wer eines angesehen hat und es lassen will, schreibt das mit Grund und Tag in emerging.yaml.',
  noHistory: 'Ob Kosten stiegen, lässt sich hier nicht sagen: Das wird aus der Geschichte in git gelesen.',
  howOften: {
    title: 'Wie oft etwas genannt wird, obwohl sich nichts geändert hat',
    why: (metrics) =>
      `In jedem Quartal wird jede Kennzahl dreimal angesehen, der Zufall hat also drei Versuche. In simulierten Welten, ${metrics} Kennzahlen je Art und Welt, darf in einem Quartal höchstens eine von zwanzig genannt werden, wo sich nichts geändert hat, und drei von zwanzig, wo Werte wandern und nie zurückkommen.`,
    caption: 'In einem Quartal genannte Kennzahlen',
    themes: (reports) =>
      `Dasselbe für Themen, von denen in jedem von ${reports} simulierten Berichten je Welt acht zu hören sind, jedes mit einer halben bis viereinhalb Stimmen im Monat.`,
    themesCaption: 'In einem Quartal genannte Themen',
    themeWorlds: {
      chance: 'Zufall allein',
      'months-differ': 'Monate, die sich um 30 % unterscheiden',
      season: 'Eine Jahreszeit, die allen Themen gemeinsam ist',
      'own-seasons': 'Eine eigene Jahreszeit jedes Themas',
      'more-heard': 'Doppelt so viele Stimmen zu allem',
      memory: 'Monate, die dem davor gleichen',
      walk: 'Themen, die wandern und nie zurückkommen',
      fivefold: 'Ein Thema, das fünfmal so oft zu hören ist',
    },
    columns: { world: 'Welt', named: 'Genannt', worst: 'Schlechteste Art', promise: 'Versprochen' },
    worlds: {
      chance: 'Zufall allein',
      'months-differ': 'Monate, die sich um 8 % unterscheiden',
      memory: 'Monate, die dem davor gleichen',
      season: 'Eine Jahreszeit',
      rare: 'Seltene Ereignisse',
      walk: 'Werte, die wandern und nie zurückkommen',
      'rise-30': 'Werte, die um 30 % stiegen',
    },
    atMost: (share) => `höchstens ${share}`,
    atLeast: (share) => `mindestens ${share}`,
  },
};
