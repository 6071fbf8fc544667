import type { CalibrationWords } from '../calibration-words.ts';

/** How often the page is wrong, in German. */
export const deCalibration: CalibrationWords = {
  title: 'Wie oft diese Seite irrt',
  why: 'Bei einem simulierten Plan wissen wir, was wahr ist, und können zählen, wie oft diese Verfahren etwas anderes sagen. In den meisten Welten unten hat sich nichts verändert, und was dort eine Veränderung heißt, ist falscher Alarm; in den übrigen gab es eine, und was nicht gesehen wird, ist übersehen.',
  run: (day, commit, plans, all) =>
    `Berechnet am ${day} mit den Verfahren von Commit ${commit}: ${plans} Pläne je Art von Messgröße und Welt, ${all} insgesamt. Die Zeiträume sind 12 oder 24 Monate davor und 4 bis 12 danach, andere sind genannt.`,
  caption: 'Simulierte Pläne, und was die Seite von ihnen sagen würde',
  columns: {
    world: 'Was simuliert wurde',
    answer: 'Was die Seite sagen würde',
    share: 'Wie oft',
    worst: 'Schlechteste Art von Messgröße',
    budget: 'Erlaubt',
  },
  answers: {
    changed: 'Verändert',
    'beyond-trend': 'Über den eigenen Trend hinaus verändert',
    'beyond-group': 'Stärker als eine Vergleichsgruppe verändert',
    slipping: 'Fällt zurück',
    holds: 'Hält weiterhin',
  },
  kinds: {
    proportion: 'Anteile',
    nps: 'Net Promoter Scores',
    mean: 'Mittelwerte',
    rate: 'Raten',
    duration: 'Dauern',
    amount: 'Summen',
  },
  atMost: (share) => `höchstens ${share}`,
  atLeast: (share) => `mindestens ${share}`,
  noPromise: 'nichts versprochen',
  over: 'nicht eingehalten',
  broken: (count) =>
    count === 0
      ? 'Jede Grenze wird von jeder Art von Messgröße eingehalten.'
      : `${count === 1 ? 'Eine Grenze wird' : `${count} Grenzen werden`} von der schlechtesten Art von Messgröße nicht eingehalten; ${count === 1 ? 'sie ist' : 'sie sind'} markiert. Ein Anteil knapp jenseits seiner Grenze kann Zufall unter den simulierten Plänen sein.`,
  cannot:
    'Ihre Werte können aus einer Welt stammen, die hier fehlt. Die Tabelle sagt, wie gut die Verfahren sind, nicht, wie wahrscheinlich eine Aussage dieses Berichts stimmt.',
  worlds: {
    chance: 'Nichts hat sich verändert: nur Zufall unter den Fällen',
    'months-differ-5': 'Nichts hat sich verändert: Monate unterscheiden sich um 5 %',
    'months-differ-8': 'Nichts hat sich verändert: Monate unterscheiden sich um 8 %',
    memory: 'Nichts hat sich verändert: Monate unterscheiden sich um 8 % und ähneln dem Monat davor',
    walk: 'Nichts wurde getan: Der Wert wandert, 8 % im Monat, und kommt nie zurück',
    'walk-hidden-by-chance': 'Nichts wurde getan: Der Wert wandert langsam unter Monaten, die sich unterscheiden',
    'walk-long-windows':
      'Nichts wurde getan: Der Wert wandert, 2 bis 12 % im Monat, mit 12 oder 24 Monaten davor und 12 danach',
    'season-same-months':
      'Nichts hat sich verändert: eine Jahreszeit von 20 % und ein oder zwei Jahre davor zum Vergleich',
    'season-other-months':
      'Nichts hat sich verändert: eine Jahreszeit von 20 %, sechs Monate davor, andere danach, und Werte aus dem Jahr vorher',
    'season-not-ruled-out':
      'Nichts hat sich verändert: eine Jahreszeit von 20 %, sechs Monate davor, andere danach, und nichts aus dem Jahr vorher',
    rare: 'Nichts hat sich verändert: kaum Fälle',
    blip: 'Nichts hat sich verändert: Ein Monat ist 80 % höher',
    unfinished: 'Nichts hat sich verändert: Vom letzten Monat ist erst ein Teil vorbei',
    trend: 'Nichts wurde getan: Der Wert hat seinen eigenen Trend',
    'shared-shock': 'Etwas traf den Plan und seine Vergleichsgruppe gleichermaßen',
    'shared-shock-other-level': 'Dasselbe, mit einer Gruppe auf anderem Niveau',
    'change-30': 'Eine wirkliche Veränderung um 30 %, Monate unterscheiden sich um 8 %, 12 Monate davor',
    'change-30-after-4': 'Dasselbe, mit 4 Monaten danach',
    'change-30-bit-by-bit':
      'Eine wirkliche Veränderung um 30 %, die nach und nach über drei Monate kommt, Monate unterscheiden sich um 4 %',
    'change-30-beyond-group': 'Eine wirkliche Veränderung um 30 %, die die Vergleichsgruppe nicht teilt',
    held: 'Eine Veränderung um 30 %, die hält: nur Zufall unter den Fällen',
    'held-months-differ': 'Eine Veränderung um 30 %, die hält: Monate unterscheiden sich um 8 %',
    'held-small':
      'Eine Veränderung um 12 %, die hält und erkannt wurde, wo das Glück sie größer aussehen ließ: Monate unterscheiden sich um 8 %',
    'held-asked-every-month':
      'Eine Veränderung um 30 %, die hält, in jedem Monat eines Jahres gefragt: in irgendeinem so genannt',
    'held-memory': 'Eine Veränderung um 30 %, die hält: Monate ähneln dem Monat davor',
    'held-walk': 'Eine Veränderung um 30 %, die hält, eines Werts, der wandert',
    'held-season': 'Eine Veränderung um 50 %, die hält: eine Jahreszeit von 15 % und ein Jahr davor zum Vergleich',
    'held-season-unknown': 'Eine Veränderung um 50 %, die hält: eine Jahreszeit von 15 % und nur sechs Monate davor',
    'held-rare': 'Eine Veränderung um 50 %, die hält: wenige Fälle',
    'held-blip': 'Eine Veränderung um 30 %, die hält: Ein späterer Monat ist 80 % höher',
    'held-unfinished': 'Eine Veränderung um 30 %, die hält: Vom letzten Monat ist erst ein Teil vorbei',
    'half-lost': 'Eine Veränderung um 30 %, die zur Hälfte verloren geht: Monate unterscheiden sich um 8 %',
    lost: 'Eine Veränderung um 30 %, die ganz verloren geht: Monate unterscheiden sich um 8 %',
    'lost-after-a-year': 'Eine Veränderung um 30 %, die ein Jahr hält und dann sechs Monate verloren ist',
    'lost-lately': 'Eine Veränderung um 30 %, die acht Monate hält und dann vier verloren ist',
  },
};
