import type { AnswersWords } from '../answers-words.ts';

const days = (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`);
const withinDays = (count: number) => (count === 1 ? '1 Tag' : `${count} Tagen`);

/** Answers that customers are owed, in German. */
export const deAnswers: AnswersWords = {
  title: 'Antworten, auf die jemand wartet',
  who: 'Eine Antwort ist auf jede Beschwerde geschuldet, außer sie sagt, dass keine gewünscht ist, und auf jede andere Stimme, die um eine bittet.',
  soFar: (answered, owed, since) =>
    owed === 1
      ? `Die eine Stimme vom ${since}, der eine Antwort geschuldet war, hat ${answered === 1 ? 'eine' : 'keine'}.`
      : `${answered} von ${owed} Stimmen, denen seit dem ${since} eine Antwort geschuldet ist, ${answered === 1 ? 'hat' : 'haben'} eine.`,
  onUnknownDay: (count, answered) =>
    count === 1
      ? `Bei ${answered === 1 ? 'ihr' : 'einer davon'} hat niemand den Tag aufgeschrieben; in den Tagen unten fehlt sie.`
      : `Bei ${count} davon hat niemand den Tag aufgeschrieben; in den Tagen unten fehlen sie.`,
  half: 'Die Hälfte hatte eine Antwort nach',
  nineInTen: 'Neun von zehn hatten eine nach',
  days: withinDays,
  over: (count) => `über ${withinDays(count)}`,
  interval: (lower, upper) =>
    upper === null ? `(95-%-Intervall: ${days(lower)} oder mehr)` : `(95-%-Intervall: ${lower} bis ${days(upper)})`,
  intervalOf: (lower, upper) =>
    upper === null ? `(95-%-Intervall: ${lower} oder mehr)` : `(95-%-Intervall: ${lower} bis ${upper})`,
  inShort: (said, n) => `${said ?? 'zu wenige'} (n\u00a0=\u00a0${n})`,
  tooFew: (n, least) =>
    n === 0
      ? 'kein Tag ist bekannt'
      : `zu wenige, um es zu sagen: ${n === 1 ? 'ein Fall' : `${n} Fälle`}, nötig sind ${least}`,
  restOn: (n, answered) =>
    `n = ${n}: ${answered} an einem bekannten Tag beantwortet${n > answered ? `, ${n - answered} noch offen und so lange gezählt, wie sie es schon sind` : ''}.`,
  howWorkedOut: 'Wie das berechnet ist',
  waiting: 'Noch ohne Antwort',
  nobodyWaits: 'Niemand, dem eine Antwort geschuldet ist, wartet noch darauf.',
  waits: (count) => (count === 0 ? 'Wartet seit heute' : `Wartet seit ${withinDays(count)}`),
  longest: (count) => (count === 0 ? 'seit heute' : `seit ${withinDays(count)}`),
  owedBy: (department) => `${department} schuldet die Antwort`,
  owedByNobody: 'Es steht nicht da, wer es hörte, daher schuldet keine Abteilung die Antwort',
  moreWait: (count) =>
    count === 1 ? 'Eine weitere wartet, nicht länger als diese.' : `${count} weitere warten, keine länger als diese.`,
  answeredOn: (day, count) => (count === 0 ? `am ${day}, am selben Tag` : `am ${day}, nach ${withinDays(count)}`),
  answered: (when, what) => (what === null ? `Beantwortet ${when}.` : `Beantwortet ${when}: ${what}`),
  byDepartment: 'Antworten nach Abteilung',
  tableReads: (forHalf, forNineInTen) =>
    `Antworten nach Abteilung, in der Reihenfolge der Namen. Unter ${forHalf} Fällen gibt es keine Mitte, unter ${forNineInTen} kein „neun von zehn“.`,
  columns: {
    department: 'Abteilung, die sie schuldet',
    answered: 'Beantwortet',
    half: 'Die Hälfte nach',
    nineInTen: 'Neun von zehn nach',
    longest: 'Am längsten wartet',
  },
  of: (answered, owed) => `${answered} von ${owed}`,
  nobodyNamed: 'Niemand genannt',
  none: 'niemand',
  inData: 'Nach ihren eigenen Zahlen',
  casesOf: (n, span) => `n = ${n} Fälle, ${span}.`,
  openNotInData: 'Ein Fall, der noch offen ist, hat keine Zeile; von ihm wissen diese Zahlen nichts.',
};
