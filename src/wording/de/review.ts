import type { ReviewWords } from '../review-words.ts';

const days = (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`);
const daysMore = (count: number) => (count === 1 ? '1 Tag' : `${count} Tagen`);
const list = new Intl.ListFormat('de');
const things = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const lastly = { worse: 'Sie zeigte: schlechter', better: 'Sie zeigte: besser', none: 'Sie sagte' };

const heads = {
  loosened: 'Ziel gelockert',
  tightened: 'Ziel verschärft',
  later: 'Ziel hinausgeschoben',
  earlier: 'Ziel vorgezogen',
  none: 'Ziel geändert',
};

const group = (name: string | null) => (name === null ? 'bei allen' : `bei der Gruppe „${name}“`);

export const deReview: ReviewWords = {
  title: 'Was diese Änderung am Bericht tut',
  asks: (count, flags) =>
    `${things(flags, 'Punkt braucht', 'Punkte brauchen')} eine Entscheidung, an ${things(count, 'Stelle', 'Stellen')}.`,
  asksNothing: 'Nichts hier braucht eine Entscheidung.',
  nothing: 'Nichts, was der Bericht sagt, ist anders.',
  unchanged: (same, all) =>
    same === all && all > 1
      ? `Alle ${things(all, 'Plan', 'Pläne')} wie zuvor.`
      : `${same} von ${things(all, 'Plan', 'Plänen')} unverändert.`,
  decisions: 'Braucht eine Entscheidung',
  alsoIn: 'Außerdem geändert',
  figures: 'Was die Zahlen sagen',
  sides: { before: 'vor dieser Änderung', after: 'mit dieser Änderung' },
  also: 'Auch geändert',
  elsewhere: 'Anderswo im Bericht',
  changedCharts: 'Diagramme vorher und nachher',
  problems: 'Probleme',
  problemCount: (added, fixed) => (fixed === null ? `${added} neu` : `${added} neu, ${fixed} behoben`),
  line: (file, line) => `${file} Zeile ${line}`,
  more: (count) =>
    `${things(count, 'weitere Änderung steht', 'weitere Änderungen stehen')} nur in der vollen Durchsicht.`,
  compared: (from, to) => `Verglichen: ${from} mit ${to}, nur der Inhalt.`,
  workingTree: 'den Dateien, wie sie stehen',
  noChart: 'Hier nicht gemessen.',
  reason: (text) => `Genannter Grund: ${text}`,
  noReason: 'Ein Grund ist nicht genannt.',
  rows: { claim: 'Aussage', cost: 'Kosten des Wartens', progress: 'Weg zum ersten Ziel' },
  grade: (grade, label) => `Stufe ${grade}, ${label}`,
  notMeasured: 'nichts wird gemessen',
  perMonth: (money) => `${money} im Monat`,
  same: 'unverändert',
  unknown: 'nicht bekannt',
  wrongWay: 'in die falsche Richtung',
  allTheWay: 'ganz',
  goal({ way, name, from, to, dueFrom, dueTo, days: moved, sameValue }) {
    const value = sameValue ? `${name} bleibt bei ${to}` : `${name}, ${from} → ${to}`;
    const due =
      moved === 0
        ? `weiter bis ${dueTo}`
        : `${days(Math.abs(moved))} ${moved > 0 ? 'später' : 'früher'} (${dueFrom} → ${dueTo})`;
    return `${heads[way]}: ${value}, ${due}.`;
  },
  goalNew: (name, value, by) => `Neues Ziel: ${name}, ${value} bis ${by}.`,
  goalGone: (name, value, by) => `Ziel entfernt: ${name}, ${value} bis ${by}.`,
  firstInFile: (value, by) => `Als erstes Ziel dazu stand im Plan ${value} bis ${by}.`,
  stepMoved: (what, from, to, moved, overdue) =>
    `Schritt um ${daysMore(Math.abs(moved))} ${moved > 0 ? 'hinausgeschoben' : 'vorgezogen'}: „${what}“, ${from} → ${to}.${overdue > 0 ? ` Er war ${days(overdue)} überfällig.` : ''}`,
  stepDone: (what, late) =>
    `Schritt erledigt${late === 0 ? ', am Tag' : late > 0 ? `, ${days(late)} zu spät` : `, ${days(-late)} früher`}: „${what}“.`,
  stepDoneOn: (what, from, to) => `Der Tag, an dem „${what}“ erledigt war: ${from} → ${to}.`,
  stepNew: (what, due) => `Neuer Schritt: „${what}“, fällig ${due}.`,
  stepGone: (what, due) => `Schritt entfernt: „${what}“, fällig ${due}.`,
  stepOpenAgain: (what, due) => `Schritt nicht mehr erledigt: „${what}“, fällig ${due}.`,
  stepWhat: (from, to) => `Schritt neu geschrieben: „${from}“ → „${to}“.`,
  stepWho: (what, from, to) => `Zuständig für „${what}“: ${from} → ${to}.`,
  owner: (from, to) => `Verantwortlich: ${from} → ${to}.`,
  notAccepted: (name) => `${name} hat nicht zugesagt.`,
  load: (name, plans, most) =>
    `Damit verantwortet ${name} ${things(plans, 'vereinbarten oder laufenden Plan', 'vereinbarte oder laufende Pläne')}${most ? ', mehr als alle anderen' : ''}.`,
  sponsor: (from, to) => `Förderung: ${from} → ${to}.`,
  status: (from, to) => `Stand: ${from} → ${to}.`,
  statuses: {
    proposed: 'vorgeschlagen',
    agreed: 'vereinbart',
    'under-way': 'läuft',
    done: 'erledigt',
    stopped: 'eingestellt',
    identified: 'erkannt',
    focus: 'im Fokus',
    parked: 'zurückgestellt',
    resolved: 'gelöst',
  },
  accepted: ({ from, to }) =>
    to === null ? `Zusage zurückgezogen (${from}).` : from === null ? `Zugesagt: ${to}.` : `Zusage: ${from} → ${to}.`,
  changedOn: ({ from, to }) =>
    from === null
      ? `Die Kundschaft erlebt die Änderung seit ${to}.`
      : to === null
        ? `Der Tag der Änderung (${from}) wurde entfernt.`
        : `Der Tag der Änderung: ${from} → ${to}.`,
  opened: ({ from, to }) => `Eröffnet: ${from} → ${to}.`,
  window(side, name, { from, to }) {
    const which = side === 'before' ? 'Zeitraum vorher' : 'Zeitraum nachher';
    if (from === null) return `Neuer ${which} von „${name}“: ${to}.`;
    return to === null
      ? `${which} von „${name}“ entfernt (${from}).`
      : `${which} von „${name}“ verschoben: ${from} → ${to}.`;
  },
  since: (day) => `ab ${day}`,
  measureNew: (name) => `Neue Messung: „${name}“.`,
  measureGone: (name, last) =>
    `Messung entfernt: „${name}“.${last === null ? '' : ` ${lastly[last.direction]}: ${last.sentence}`}`,
  measureGroup: (name, { from, to }) => `„${name}“ wird ${group(to)} statt ${group(from)} gemessen.`,
  comparison: (name, { from, to }) =>
    from === null
      ? `„${name}“ wird jetzt mit ${to} verglichen.`
      : to === null
        ? `„${name}“ wird nicht mehr mit ${from} verglichen.`
        : `„${name}“ wird mit ${to} statt mit ${from} verglichen.`,
  hero: ({ from, to }) =>
    from === null || to === null
      ? `Im Vordergrund: ${to ?? 'nichts'}.`
      : `Der Plan wird an „${to}“ statt an „${from}“ gemessen.`,
  result: ({ from, to }) =>
    to === null
      ? 'Die Lehre wurde entfernt.'
      : from === null
        ? `Lehre: ${to}`
        : `Die Lehre wurde neu geschrieben: ${to}`,
  ended: ({ from, to }) =>
    from === null
      ? `Der Plan endete am ${to}.`
      : to === null
        ? `Der Tag, an dem der Plan endete (${from}), wurde entfernt.`
        : `Der Tag, an dem der Plan endete: ${from} → ${to}.`,
  followUpOwner: (from, to) => `Wer es weiterführt: ${from} → ${to}.`,
  restated({ name, periods, one, span, shift, higher, levels }) {
    const size =
      one && levels.from !== null
        ? `: ${levels.from} → ${levels.to ?? 'entfernt'}`
        : shift === null
          ? ''
          : `, im Mittel ${shift} ${higher ? 'höher' : 'niedriger'}`;
    return `Vergangene Zahlen von „${name}“ neu geschrieben: ${one ? span : `${periods}, ${span}`}${size}.`;
  },
  claimTurns: (from, to) => `Mit den alten Zahlen war die Aussage „${from}“, mit den neuen ist sie „${to}“.`,
  claimStays: (claim) => `Die Aussage bleibt „${claim}“.`,
  figuresNew: (name, periods, last) => `Neue Zahlen von „${name}“: ${periods}, bis ${last}.`,
  figuresFilledIn: (name, periods, span) =>
    `Zahlen von „${name}“ in der Vergangenheit nachgetragen: ${periods}, ${span}.`,
  figuresCompleted: (name, periods, span) => `Vorläufige Zahlen von „${name}“ vervollständigt: ${periods}, ${span}.`,
  definition: (name, parts, dated) =>
    `Was „${name}“ zählt, ist anders: ${list.format(parts)}. ${dated ? 'Der Tag der Änderung ist genannt.' : 'Ein Tag ist nicht genannt.'}`,
  story: {
    written: 'Geschichte geschrieben.',
    removed: 'Geschichte entfernt.',
    reworded: 'Geschichte neu geschrieben.',
  },
  update: (what, day, health) =>
    ({
      written: `Neuigkeit vom ${day}: ${health}.`,
      removed: `Neuigkeit vom ${day} entfernt (sie sagte: ${health}).`,
      reworded: `Neuigkeit vom ${day} neu geschrieben: ${health}.`,
    })[what],
  health: { 'on-track': 'im Plan', 'at-risk': 'gefährdet', 'off-track': 'aus der Bahn' },
  evidence: (what, span, n, source) =>
    `Beleg ${what === 'removed' ? 'entfernt' : 'ergänzt'}: ${span}, ${n}, ${source}.`,
  economics: (parts) => `Die Kosten beruhen auf anderen Zahlen: ${list.format(parts)}.`,
  reworded: (parts) => `Andere Angaben geändert: ${list.format(parts)}.`,
  changed: (type, name, parts) => `${type} „${name}“: ${list.format(parts)} geändert.`,
  types: {
    plan: 'Plan',
    story: 'Geschichte',
    update: 'Zwischenstand',
    'pain-point': 'Schmerzpunkt',
    metric: 'Kennzahl',
    figures: 'Zahlentabelle',
    person: 'Person',
    department: 'Abteilung',
    journey: 'Kundenreise',
    programme: 'Programm',
    page: 'Seite',
    voice: 'Stimme',
    'micro-action': 'Kleine Abhilfe',
    report: 'Bericht',
  },
  thing: (what, type, name) =>
    ({
      added: `${type} hinzugekommen: „${name}“.`,
      removed: `${type} entfernt: „${name}“.`,
      unreadable: `${type} „${name}“ kann nicht mehr gelesen werden; nichts davon ist verglichen.`,
      readable: `${type} „${name}“ kann wieder gelesen werden; vorher ging es nicht.`,
      unread: `${type} „${name}“ wurde geändert, kann aber weder vorher noch nachher gelesen werden; nichts davon ist verglichen.`,
    })[what],
  renamed: (type, name, from, to) => `${type} „${name}“ hat eine andere Adresse: ${from} → ${to}.`,
};
