import { deAnswers } from './answers.ts';
import { deBriefing } from './briefing.ts';
import { deCalibration } from './calibration.ts';
import { deCharts } from './charts.ts';
import { deChecks } from './checks.ts';
import { deCriteria, deMissing } from './evidence.ts';
import { deEmerging } from './emerging.ts';
import { deField } from './fields.ts';
import { deClaims } from './claims.ts';
import { deFeeds } from './feeds.ts';
import { deFixes } from './fixes.ts';
import { deLedger } from './ledger.ts';
import { deHome } from './home.ts';
import { deHolding } from './holding.ts';
import { deLessons } from './lessons.ts';
import { deListening } from './listening.ts';
import { deQuickOpen, deQuickOpenButton } from './quick-open.ts';
import { deSource } from './source.ts';
import { deSearch } from './search.ts';
import { deReplies } from './replies.ts';
import { deReview } from './review.ts';
import { deShell } from './shell.ts';
import { deFigure } from './figure.ts';
import { deProof } from './proof.ts';
import { deEntities } from './entities.ts';
import { deMoney } from './money.ts';
import { deSchema } from './schema.ts';
import { deStanding } from './standing.ts';
import { deMethodPage } from './method-page.ts';
import { deTemplates } from './templates.ts';
import { deUnitParts } from './unit-parts.ts';
import { deGroupFaults, deMethods, deReasons } from './methods.ts';
import { dePassing } from './passing.ts';
import { dePlan } from './plan.ts';
import type { Way, Words } from '../words.ts';
import { inDative } from './dative.ts';
import { der } from './period.ts';

const moved = (way: Way) => (way === 'up' ? 'Gestiegen' : 'Gesunken');
const most = (place: number, of: string) => (place === 1 ? `Platz 1 nach ${of}` : `Platz ${place} nach ${of}`);

/** German. */
export const de: Words = {
  language: 'de',
  direction: 'ltr',
  field: deField,
  templates: deTemplates,
  grades: {
    0: {
      name: 'Kein Vorher-Wert',
      label: 'kein Vorher-Wert',
      caution: 'Ohne einen Wert aus der Zeit davor lässt sich nichts vergleichen.',
    },
    1: {
      name: 'Zu früh',
      label: 'noch zu früh für ein Urteil',
      caution: 'Es gibt Werte, aber noch nicht genug für einen Vergleich.',
    },
    2: {
      name: 'Keine klare Veränderung',
      label: 'keine klare Veränderung',
      caution: 'Zufall, das übliche Auf und Ab oder die Jahreszeit könnten einen so großen Unterschied hervorbringen.',
    },
    3: {
      name: 'Verändert',
      label: 'verändert',
      caution: 'Die Werte zeigen nicht, warum: Die Ursache ist unbewiesen.',
    },
    4: {
      name: 'Über den eigenen Trend hinaus verändert',
      label: 'über den eigenen Trend hinaus verändert',
      caution: 'Etwas anderes, das zur selben Zeit geschah, ist nicht ausgeschlossen.',
    },
    5: {
      name: 'Stärker als eine Vergleichsgruppe verändert',
      label: 'stärker als eine Vergleichsgruppe verändert',
      caution: 'Etwas anderes, das zur selben Zeit nur diese Gruppe traf, ist nicht ausgeschlossen.',
    },
  },
  directions: { better: 'besser', worse: 'schlechter', none: 'weder besser noch schlechter' },
  thatIs: { better: 'Das ist besser.', worse: 'Das ist schlechter.' },
  verdict: {
    noBefore: 'Es gibt keinen Vorher-Wert.',
    notComparable: 'Es gibt keinen vergleichbaren Vorher-Wert.',
    tooEarly: 'Noch zu früh für ein Urteil.',
    notMet: 'Noch zu früh für ein Urteil: Die Kunden haben die Änderung noch nicht erlebt.',
    noClearChange: 'Keine klare Veränderung.',
    fromTo: (way, from, to) => `${moved(way)} von ${from} auf ${to}`,
    fromToOnAverage: (way, from, to) => `Im Mittel ${moved(way).toLowerCase()} von ${from} auf ${to}`,
    likelier: (way, { value, lower, upper }) =>
      `${way === 'up' ? 'Länger' : 'Kürzer'}: In ${value} von 100 Paaren (${lower} bis ${upper}) dauert ein Fall nachher ${way === 'up' ? 'länger' : 'kürzer'} als einer vorher`,
    seasonNotRuledOut: 'Andere Monate des Jahres: Die Jahreszeit ist als Ursache nicht ausgeschlossen.',
    mixShifted: 'Die Mischung der Gruppen hat sich verschoben, was das Ganze von selbst bewegen kann.',
    groupsOtherWay: 'Das meiste davon hat sich, Gruppe für Gruppe, in die andere Richtung bewegt.',
    atAnExtreme: ({ edge, extreme }) =>
      `Der Zeitraum davor ${edge === 'start' ? 'beginnt' : 'endet'} beim ${extreme === 'highest' ? 'höchsten' : 'niedrigsten'} aller Werte, und solche Werte kommen meist von selbst zurück.`,
    beyondTrend: 'mehr, als der eigene Trend erklärt',
    beyondGroup: 'mehr als in der Vergleichsgruppe',
  },
  title: {
    noBefore: (name) => `${name}: Es gibt keinen Vorher-Wert`,
    tooEarly: (name) => `${name}: noch zu früh für ein Urteil`,
    noClearChange: (name) => `${name}: keine klare Veränderung`,
    noClearChangeFrom: (name, from, to) =>
      from === to
        ? `${name}: keine klare Veränderung gegenüber ${to}`
        : `${name}: keine klare Veränderung, von ${from} auf ${to}`,
    fromTo: (name, way, from, to) => `${name}: von ${from} auf ${to} ${moved(way).toLowerCase()}`,
    fromToOnAverage: (name, way, from, to) => `${name}: im Mittel von ${from} auf ${to} ${moved(way).toLowerCase()}`,
    likelier: (name, way, value) =>
      `${name}: in ${value} von 100 Paaren nachher ${way === 'up' ? 'länger' : 'kürzer'} als vorher`,
    moved: (name, way) => `${name}: ${moved(way).toLowerCase()}`,
  },
  durations: {
    ratio: 'Verhältnis der Mittel',
    pairs: 'Fall für Fall',
    longer: ({ value, lower, upper }) =>
      `in ${value} von 100 Paaren (${lower} bis ${upper}) dauert ein Fall nachher länger als einer vorher`,
  },
  change: {
    between: (lower, upper) => `zwischen ${lower} und ${upper}`,
    atLeast: (value) => `mindestens ${value}`,
    atMost: (value) => `höchstens ${value}`,
    betweenTimes: (lower, upper) => `zwischen ${lower}- und ${upper}-mal`,
    timesAsHigh: (value) => `${value}-mal so hoch`,
    percent: (way, value) => (way === 'up' ? `${value} mehr` : `${value} weniger`),
  },
  units: {
    perCent: 'Prozent',
    percentagePoints: { after: 'Prozentpunkte', between: 'Prozentpunkten' },
    scorePoints: { after: 'Punkte', between: 'Punkten' },
    between: inDative,
    countedBy: /(?<!\p{L})(?:je|pro|per)(?!\p{L})/u,
    scales: { tausend: 1e3, 'tsd.': 1e3, tsd: 1e3, million: 1e6, millionen: 1e6, 'mio.': 1e6, mio: 1e6 },
  },
  periods: {
    day: { one: 'Tag', other: 'Tage' },
    week: { one: 'Woche', other: 'Wochen' },
    'four-weeks': { one: 'Vier-Wochen-Zeitraum', other: 'Vier-Wochen-Zeiträume' },
    month: { one: 'Monat', other: 'Monate' },
    quarter: { one: 'Quartal', other: 'Quartale' },
    'half-year': { one: 'Halbjahr', other: 'Halbjahre' },
    year: { one: 'Jahr', other: 'Jahre' },
  },
  counts: {
    answers: { one: 'Antwort', other: 'Antworten' },
    cases: { one: 'Fall', other: 'Fälle' },
    events: { one: 'Ereignis', other: 'Ereignisse' },
    periods: { one: 'Zeitraum', other: 'Zeiträume' },
  },
  week: (firstDay) => `Woche ab ${firstDay}`,
  fourWeeks: (firstDay) => `vier Wochen ab ${firstDay}`,
  quarter: (number, year) => `${number}. Quartal ${year}`,
  half: (number, year) => `${number}. Halbjahr ${year}`,
  count: (_value, written) => written,
  under: (value) => `unter ${value}`,
  missing: deMissing,
  holds: { yes: 'erfüllt', no: 'nicht erfüllt', unknown: 'nicht prüfbar' },
  criteria: deCriteria,
  methods: deMethods,
  reasons: deReasons,
  groupFaults: deGroupFaults,
  signals: {
    'above-limits': (length, from, say) => `oberhalb der oberen Grenze: ${say.periods(length)} ab ${der(from)}`,
    'below-limits': (length, from, say) => `unterhalb der unteren Grenze: ${say.periods(length)} ab ${der(from)}`,
    'seven-rising': (length, from, say) => `ununterbrochen steigend: ${say.periods(length)} ab ${der(from)}`,
    'seven-falling': (length, from, say) => `ununterbrochen fallend: ${say.periods(length)} ab ${der(from)}`,
    'two-of-three-high': (length, from, say) => `knapp unter der oberen Grenze: ${say.periods(length)} ab ${der(from)}`,
    'two-of-three-low': (length, from, say) => `knapp über der unteren Grenze: ${say.periods(length)} ab ${der(from)}`,
    'seven-above': (length, from, say) => `durchgehend über dem Mittelwert: ${say.periods(length)} ab ${der(from)}`,
    'seven-below': (length, from, say) => `durchgehend unter dem Mittelwert: ${say.periods(length)} ab ${der(from)}`,
  },
  noSignal: 'kein Signal',
  fewEvents:
    'im Mittel weniger als zwei Ereignisse je Periode: Dafür passen keine Grenzen, und die Karte gibt kein Signal',
  charts: deCharts,
  checks: deChecks,
  home: deHome,
  briefing: deBriefing,
  claims: deClaims,
  feeds: deFeeds,
  standing: deStanding,
  schema: deSchema,
  quickOpen: deQuickOpen,
  search: deSearch,
  source: deSource,
  quickOpenButton: deQuickOpenButton,
  lessons: deLessons,
  answers: deAnswers,
  passing: dePassing,
  fixes: deFixes,
  listening: deListening,
  replies: deReplies,
  plan: dePlan,
  review: deReview,
  ledger: deLedger,
  holding: deHolding,
  unitParts: deUnitParts,
  emerging: deEmerging,
  shell: deShell,
  figure: deFigure,
  proof: deProof,
  entities: deEntities,
  money: deMoney,
  methodPage: deMethodPage,
  calibration: deCalibration,
  byChance: (judged, written, claimed, expected) =>
    judged === 0
      ? 'Noch hat kein Plan Zahlen, die sich beurteilen lassen.'
      : `Von ${judged === 1 ? 'einem Plan' : `${written} Plänen`} mit beurteilbaren Zahlen ${claimed === '1' ? 'heißt 1' : `heißen ${claimed}`} besser oder schlechter; der Zufall allein ließe ${expected === 0 ? 'weniger als eine solche Aussage' : expected === 1 ? 'eine solche Aussage' : `${expected} solche Aussagen`} erwarten.`,
  priority: {
    place: (rank, of) => `${rank}. von ${of}`,
    reasons: {
      damage: (value, place) => `${most(place, 'gefährdetem Geld')}, ${value}`,
      'word-of-mouth': (value, place, of) =>
        of === 1
          ? `${value} hören davon`
          : `${most(place, 'Menschen, die davon hören')}, ${value} (von den ${of}, bei denen das bekannt ist)`,
      effort: (value) => `${value} Aufwand für die Abhilfe`,
    },
    none: {
      damage: 'nach seinen Angaben ist kein Geld gefährdet',
      'word-of-mouth': 'nach seinen Angaben hört niemand davon',
    },
    unknown: {
      damage: 'das gefährdete Geld hat niemand beziffert',
      'word-of-mouth': 'wie viele Menschen davon hören, ist nicht bekannt',
      effort: 'den Aufwand hat niemand geschätzt',
    },
    effort: ['geringer', 'mittlerer', 'hoher'],
    aYear: (money) => `${money} im Jahr`,
    people: (count) => `${count} im Jahr`,
  },
};
