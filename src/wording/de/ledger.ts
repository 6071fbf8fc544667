import { capital } from '../capital.ts';
import type { Of } from '../../history/commit-facts.ts';
import type { GoalSaid, LedgerWords, Moved } from '../ledger-words.ts';

const goal = ({ value, by }: GoalSaid) => `${value} bis ${by}`;
const way = ({ days, later }: Moved) => `${days} ${later ? 'später' : 'früher'}`;
const times = (count: number) => (count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${count}-mal`);
const window = (side: 'before' | 'after') => (side === 'before' ? 'die Zeit vorher' : 'die Zeit nachher');
const bearings = {
  loosened: 'gelockert',
  tightened: 'verschärft',
  later: 'verschoben',
  earlier: 'vorgezogen',
  none: 'verschoben',
};

const group = (name: string | null) => (name === null ? 'bei allen' : `bei der Gruppe „${name}“`);

const list = new Intl.ListFormat('de-DE');
const named = (fields: readonly string[]) => (fields.length > 0 ? `: ${list.format(fields)}` : '');
const plurals: Readonly<Record<Of, string>> = {
  plan: 'Pläne',
  'pain-point': 'Schmerzpunkte',
  metric: 'Kennzahlen',
  figures: 'Tabellen mit Zahlen',
  update: 'Zwischenstände',
  story: 'Geschichten',
  voice: 'Stimmen',
  'micro-action': 'kleine Abhilfen',
  programme: 'Programme',
  page: 'weitere Seiten',
  person: 'Personen',
  department: 'Abteilungen',
  journey: 'Kundenreisen',
  report: 'Berichte',
};

/** What git tells, in German. */
export const deLedger: LedgerWords = {
  somebody: 'Jemand, der nicht in people/ steht',
  inCommit: (hash) => `Commit ${hash}`,
  because: (reason) => `Grund: ${reason}`,
  noReason: 'Ohne Angabe eines Grundes.',
  days: { one: 'Tag', other: 'Tage' },
  plan: {
    began: 'Plan in den Bericht aufgenommen',
    removed: 'Plan aus dem Bericht entfernt',
    unreadable: 'Die Datei des Plans war so, wie sie festgeschrieben wurde, nicht lesbar',
    renamed: (before) => `Der Plan hat einen anderen Namen in seiner Adresse; vorher ${before}`,
    goalAdded: (metric, to) => `Ziel hinzugefügt: ${metric}, ${goal(to)}`,
    goalDropped: (metric, from) => `Ziel gestrichen: ${metric}, ${goal(from)}`,
    goalMoved: (metric, from, to, bearing, moved) => {
      const values = from.value === to.value ? from.value : `${from.value}, jetzt ${to.value}`;
      return `Ziel ${bearings[bearing]}: ${metric}, ${values}${moved ? `, ${way(moved)} fällig (${from.by}, jetzt ${to.by})` : `, bis ${to.by}`}`;
    },
    stepAdded: (what, due, done) => `Schritt hinzugefügt, fällig ${due}${done === null ? '' : ` und ${done}`}: ${what}`,
    stepDropped: (what, due) => `Schritt gestrichen, war fällig ${due}: ${what}`,
    stepMoved: (what, from, to, moved, done) =>
      `Schritt um ${moved.days} ${moved.later ? 'verschoben' : 'vorgezogen'}, von ${from} auf ${to}${done === null ? '' : `, und ${done}`}: ${what}`,
    andStep: {
      done: (day) => `erledigt am ${day}`,
      notDone: 'nicht mehr als erledigt geführt',
      doneOn: (from, to) => `erledigt am ${to}, nicht mehr am ${from}`,
    },
    stepDone: (what, late) => `Schritt erledigt${late === null ? '' : `, ${late} zu spät`}: ${what}`,
    stepNotDone: (what) => `Schritt gilt nicht mehr als erledigt: ${what}`,
    stepDoneOn: (what, from, to) => `Tag, an dem ein Schritt erledigt war, geändert: ${from}, jetzt ${to}: ${what}`,
    stepWhat: (from, to) => `Schritt neu geschrieben: „${from}“, jetzt „${to}“`,
    stepWho: (what, from, to) => `Schritt übergeben von ${from} an ${to}: ${what}`,
    owner: (from, to) => `Verantwortlich war ${from}, jetzt ${to}`,
    sponsor: (from, to) => `Unterstützt von ${from}, jetzt von ${to}`,
    status: (from, to) => `Stand war „${from}“, jetzt „${to}“`,
    accepted: (day) => `Vom Verantwortlichen angenommen am ${day}`,
    acceptedAgain: (from, to) => `Annahme durch den Verantwortlichen geändert: ${from}, jetzt ${to}`,
    acceptedNoMore: 'Die Annahme durch den Verantwortlichen wurde herausgenommen',
    changedOn: (day) => `Kundinnen und Kunden erleben die Änderung seit dem ${day}`,
    changedOnMoved: (from, to) =>
      `Tag, an dem Kundinnen und Kunden die Änderung erlebten, geändert: ${from}, jetzt ${to}`,
    changedOnGone: 'Der Tag, an dem Kundinnen und Kunden die Änderung erlebten, wurde herausgenommen',
    windowDeclared: (metric, side, days) => `${capital(window(side))} festgelegt für ${metric}: ${days}`,
    windowMoved: (metric, side, from, to) => `${capital(window(side))} verschoben für ${metric}: ${from}, jetzt ${to}`,
    windowGone: (metric, side, days) => `${capital(window(side))} herausgenommen für ${metric}: vorher ${days}`,
    openWindow: (from) => `ab ${from}`,
    measureAdded: (metric) => `Messung angekündigt: ${metric}`,
    measureRemoved: (metric) => `Messung entfernt: ${metric}`,
    measureGroup: (metric, from, to) => `Gemessen ${group(to)}, nicht mehr ${group(from)}: ${metric}`,
    comparison: (metric, from, to) =>
      to === null
        ? `Vergleich herausgenommen für ${metric}: vorher ${from}`
        : from === null
          ? `Vergleich angekündigt für ${metric}: ${to}`
          : `Vergleich geändert für ${metric}: ${from}, jetzt ${to}`,
    result: {
      written: 'Aufgeschrieben, was der Plan gelehrt hat',
      rewritten: 'Neu geschrieben, was der Plan gelehrt hat',
      gone: 'Herausgenommen, was der Plan gelehrt hat',
    },
    ended: (from, to) => `Tag, an dem der Plan endete, geändert: ${from}, jetzt ${to}`,
    followUpOwner: (from, to) => `Was aus dem Plan folgt, übergeben von ${from} an ${to}`,
    otherFacts: (fields) => `Andere Angaben des Plans geändert${named(fields)}`,
  },
  painPoint: {
    began: 'Schmerzpunkt in den Bericht aufgenommen',
    removed: 'Schmerzpunkt aus dem Bericht entfernt',
    unreadable: 'Die Datei des Schmerzpunkts war so, wie sie festgeschrieben wurde, nicht lesbar',
    renamed: (before) => `Der Schmerzpunkt hat einen anderen Namen in seiner Adresse; vorher ${before}`,
    opened: (from, to) => `Tag der Eröffnung geändert: ${from}, jetzt ${to}`,
    evidenceAdded: (source) => `Beleg hinzugefügt: ${source}`,
    evidenceRemoved: (source) => `Beleg entfernt: ${source}`,
    evidenceCounted: (source) => `Beleg neu gezählt: ${source}`,
    economics: 'Was er kostet, wurde aus anderen Zahlen berechnet',
    otherFacts: (fields) => `Andere Angaben des Schmerzpunkts geändert${named(fields)}`,
  },
  metric: {
    began: 'in den Bericht aufgenommen',
    fields: (fields) => `andere Angaben geändert: ${list.format(fields)}`,
    renamed: (before) => `hat in der Adresse einen anderen Namen bekommen; zuvor ${before}`,
    removed: 'aus dem Bericht entfernt',
    unreadable: 'die Datei war so, wie sie festgeschrieben wurde, nicht lesbar',
    definition: (field, from, to, dated) =>
      `was gezählt wird, hat sich geändert (${field}): ${from}, jetzt ${to}${dated ? '' : '; ein Tag ist dafür nicht angegeben'}`,
    nothing: 'nichts',
  },
  figures: {
    removed: 'alle Zahlen entfernt',
    unreadable: 'die Zahlen waren so, wie sie festgeschrieben wurden, nicht lesbar',
    restated: (periods, span, shift) =>
      `${periods} nachträglich geändert (${span})${shift === null ? '' : `, im Mittel ${shift}`}`,
    emptied: (periods, span) => `${periods} nun ohne Zahl (${span})`,
    filledIn: (periods, span) => `${periods} nachträglich eingefügt (${span})`,
    shift: (percent, up) => `${percent} ${up ? 'höher' : 'niedriger'}`,
    ofGroup: (group) => `, Gruppe ${group}`,
    turned: (plan, from, to) => `; damit wurde aus dem Befund von „${plan}“ „${from}“ jetzt „${to}“`,
    noneTurned: '; kein Befund änderte sich dadurch',
  },
  graded: (claim) => `Die Zahlen nach damaligem Stand: ${claim}`,
  gradedWhen:
    'Was die Zahlen belegten, wird im letzten Commit eines Monats geprüft, in einem großen Bericht nur in den letzten Monaten: Was sich dazwischen änderte, steht beim späteren.',
  update: {
    began: 'Zwischenstand geschrieben',
    reworded: 'Zwischenstand umgeschrieben',
    removed: 'Zwischenstand entfernt',
    redated: (before) => `Zwischenstand auf einen anderen Tag gesetzt; vorher ${before}`,
  },
  story: { began: 'Geschichte geschrieben', reworded: 'Geschichte umgeschrieben', removed: 'Geschichte entfernt' },
  beside: {
    types: {
      programme: 'Programm',
      page: 'Seite',
      person: 'Person',
      department: 'Abteilung',
      journey: 'Kundenreise',
      report: 'Bericht',
    },
    began: (type) => `${type} hinzugekommen`,
    removed: (type) => `${type} aus dem Bericht entfernt`,
    unreadable: (type) => `${type}: Die Datei war so, wie sie festgeschrieben wurde, nicht lesbar`,
    renamed: (type, before) => `${type} mit anderem Namen in der Adresse; vorher ${before}`,
    folderMoved: (before) =>
      `Die Dateien des Berichts wurden in einen anderen Ordner verschoben; sie lagen ${before === '' ? 'ganz oben im Repository' : `in ${before}`}`,
    reportsDay: 'Der Tag, für den der Bericht spricht, ist ein anderer',
    fields: (type, fields) => `${type}: ${list.format(fields)} geändert`,
  },
  listed: {
    names: {
      voice: { all: 'Stimmen', one: 'Stimme', other: 'Stimmen' },
      'micro-action': { all: 'Kleine Abhilfen an Ort und Stelle', one: 'kleine Abhilfe', other: 'kleine Abhilfen' },
    },
    added: (what) => `${what} aufgeschrieben`,
    removed: (what) => `${what} entfernt`,
    changed: (what, fields) => `${what} geändert: ${list.format(fields)}`,
    unreadable: 'Die Liste war so, wie sie festgeschrieben wurde, nicht lesbar',
    listRemoved: 'Eine Liste entfernt',
  },
  goals: {
    heldAgainstFirst: 'Ziele, gemessen am zuerst versprochenen',
    plain: 'Ziele',
    first: 'Zuerst versprochen',
    moved: (loosened, tightened, moved, first) => {
      const parts = [
        loosened > 0 && `${times(loosened)} gelockert`,
        tightened > 0 && `${times(tightened)} verschärft`,
        moved && `${way(moved)} fällig`,
      ].filter(Boolean);
      return `Zuerst versprochen: ${goal(first)}. Seitdem ${parts.join(', ') || 'neu gesetzt'}.`;
    },
  },
  measures: { declaredBefore: 'Git zeigt, dass dieser Plan jede Messung ankündigte, bevor er das Ergebnis kannte.' },
  commitments: {
    title: 'Was versprochen war',
    counts: ({ kept, moved, missed, ahead, unknown }, withReason) =>
      [
        kept > 0 && `${kept} gehalten`,
        moved > 0 &&
          `${moved} rechtzeitig verschoben${withReason === moved ? (moved === 1 ? ', mit Grund' : ', jedes Mal mit Grund') : withReason > 0 ? `, ${withReason} davon mit Grund` : ', ohne Grund'}`,
        missed > 0 && `${missed} verfehlt`,
        ahead > 0 && `${ahead} noch offen`,
        unknown > 0 && `${unknown} nicht bekannt`,
      ]
        .filter(Boolean)
        .join('; '),
    none: 'Bisher war nichts versprochen.',
    explained:
      'Gemessen am zuerst versprochenen Tag, wie Git ihn kennt: gehalten heißt bis dahin erledigt, verschoben heißt vorher aufgeschoben oder leichter gemacht, verfehlt ist alles andere; nicht bekannt ist es ohne Werte bis dahin.',
    outcomes: {
      kept: 'Gehalten',
      moved: 'Verschoben',
      missed: 'Verfehlt',
      ahead: 'Noch offen',
      unknown: 'Nicht bekannt',
    },
    said: ({ outcome, first, eased, withReason }) => {
      if (outcome === 'ahead' || outcome === 'unknown') return '';
      if (outcome === 'kept') return 'gehalten';
      if (outcome === 'missed') return first === null ? 'verfehlt' : `verfehlt: versprochen für den ${first}`;
      const day =
        first === null ? 'rechtzeitig verschoben' : `rechtzeitig verschoben, zuerst versprochen für den ${first}`;
      const moved = first === null && eased ? 'rechtzeitig leichter gemacht' : day;
      return `${moved}, ${withReason ? 'mit Grund' : 'ohne Grund'}`;
    },
    earlier: (count) => `${count} Ereignisse`,
    movedWithReason: 'Rechtzeitig verschoben, mit Grund',
    movedWithout: 'Rechtzeitig verschoben, ohne Grund',
    caption: 'Schritte und Ziele, Verfehltes und Verschobenes zuerst',
    firstOf: (shown, all) => `Die ersten ${shown} von ${all} Schritten und Zielen, Verfehltes und Verschobenes zuerst`,
    goalOn: (metric) => `Ziel: ${metric}`,
    columns: {
      what: 'Was',
      plan: 'Plan',
      first: 'Zuerst versprochen für',
      by: 'Jetzt fällig',
      outcome: 'Was daraus wurde',
    },
  },
  changes: {
    title: 'Änderungen',
    titleOf: (kind) => `Änderungen: ${kind}`,
    deck: 'Was versprochen, verschoben, gemessen, nachträglich geändert und aufgeschrieben wurde, so wie Git es kennt.',
    filter: 'Zeigen',
    all: 'Alles',
    kinds: {
      promises: 'Versprechen',
      people: 'Verantwortung und Unterstützung',
      evidence: 'Zahlen und Belege',
      progress: 'Fortschritt',
      listening: 'Stimmen und kleine Abhilfen',
      other: 'Andere Angaben',
    },
    feed: 'Diesen Änderungen in einem Feed folgen',
    none: 'Von dieser Art hat sich nichts geändert.',
    ofOne: 'Was Git dazu kennt',
    updateOf: (plan, day) => `${plan}, ${day}`,
    begun: (of, count) => `${count} ${plurals[of]} hinzugekommen`,
  },
  untold: {
    'no-git':
      'Wo diese Seiten gebaut wurden, ist Git nicht installiert; was verschoben oder nachträglich geändert wurde, steht hier deshalb nicht.',
    'no-repository':
      'Der Bericht liegt nicht in Git; was verschoben oder nachträglich geändert wurde, steht hier deshalb nicht.',
    'no-commits': 'Von diesem Bericht ist noch nichts festgeschrieben, also gibt es keine Geschichte.',
    'objects-left-out':
      'Der Klon, aus dem diese Seiten gebaut wurden, enthält nicht alle Dateien seiner Geschichte; was verschoben oder geändert wurde, steht hier deshalb nicht.',
    'cut-off':
      'Der Klon, aus dem diese Seiten gebaut wurden, ist abgeschnitten: Was vor seinem ersten Commit geschah, steht hier nicht, und nichts heißt hier das erste Versprechen.',
    'not-committed': 'Das ist noch nicht festgeschrieben, Git weiß also nichts davon.',
  },
};
